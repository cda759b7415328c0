import type { PartialDate } from '../calendar.ts'
import { parseIso } from '../calendar.ts'
import { resolved, words, type Pattern } from '../candidate.ts'

/** Periods and days that have a name of their own and agreed bounds. */
const PERIODS: Readonly<Record<string, readonly [string, string]>> = {
  '9/11': ['2001-09-11', '2001-09-11'],
  'World War II': ['1939-09-01', '1945-09-02'],
  'World War Two': ['1939-09-01', '1945-09-02'],
  'the Second World War': ['1939-09-01', '1945-09-02'],
  WWII: ['1939-09-01', '1945-09-02'],
  'World War I': ['1914-07-28', '1918-11-11'],
  'World War One': ['1914-07-28', '1918-11-11'],
  'the First World War': ['1914-07-28', '1918-11-11'],
  WWI: ['1914-07-28', '1918-11-11'],
  'the Cold War': ['1947-03-12', '1991-12-26'],
  'the Great Depression': ['1929', '1939'],
  'the American Civil War': ['1861-04-12', '1865-05-26'],
  'the Russian Revolution': ['1917', '1917'],
  'the French Revolution': ['1789', '1799'],
}
const NAMES = Object.keys(PERIODS).sort((a, b) => b.length - a.length)
const PREPOSITION =
  '(?<=\\b(?:in|during|before|after|since|until|throughout|of|following|from|prior to|outbreak of|end of) (?:the )?)'
/** What follows the day's name where that of 2001 is meant, whatever the year of the text. */
const OF_2001 = '(?= (?:terror(?:ist)? )?(?:attack|hijack|plot|commission|victim|famil|memorial|mastermind|era\\b))'

/** `during World War II`, `since the Cold War`, `after 9/11`: only after a preposition of time; elsewhere it is the event that is meant. */
export const namedPeriod: Pattern = {
  name: 'named-period',
  expression: words(
    `(?<attacks>(?:September|Sept\\.?) 11(?:th)?)${OF_2001}`,
    `${PREPOSITION}(?<period>${NAMES.map((name) => name.replace(/^the /u, '(?:the )?')).join('|')})`,
  ),
  read({ attacks, period = attacks ? '9/11' : '' }, { before }) {
    if (before?.text.toLowerCase() === 'of' && period !== '9/11') return null
    const plain = period.toLowerCase().replace(/^the /u, '')
    const name = NAMES.find((known) => known.toLowerCase().replace(/^the /u, '') === plain)
    const [start, end] = (PERIODS[name ?? ''] ?? []).map((bound) => parseIso(bound)) as [
      PartialDate | null,
      PartialDate | null,
    ]
    return start && end ? { joins: true, resolve: () => resolved(`dates of ${name ?? period}`, start, end) } : null
  },
}
