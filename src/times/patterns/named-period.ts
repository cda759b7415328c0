import { oneOf } from '../alternatives.ts'
import { parseIso } from '../calendar.ts'
import { resolved, words, type Pattern } from '../candidate.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const PREPOSITION =
  '(?<=\\b(?:in|during|before|after|since|until|throughout|of|following|from|prior to|outbreak of|end of) (?:the )?)'
/** What follows the day's name where that of 2001 is meant, whatever the year of the text. */
const OF_2001 = '(?= (?:terror(?:ist)? )?(?:attack|hijack|plot|commission|victim|famil|memorial|mastermind|era\\b))'

/** `during World War II`, `since the Cold War`, `after 9/11`: only after a preposition of time; elsewhere it is the event that is meant. */
export function namedPeriod({ lexicon }: TimeVocabulary): Pattern {
  const periods = new Map(
    [...lexicon.table('namedPeriod')].map(([name, bounds]) => [plainName(name), { name, bounds }]),
  )
  const names = [...lexicon.table('namedPeriod').keys()]
  const withArticle = names.filter((name) => name.startsWith('the ')).map(plainName)
  const others = names.filter((name) => !name.startsWith('the '))
  return {
    name: 'named-period',
    expression: words(
      `(?<attacks>(?:September|Sept\\.?) 11(?:th)?)${OF_2001}`,
      `${PREPOSITION}(?<period>(?:the )?${oneOf(withArticle)}|${oneOf(others)})`,
    ),
    read({ attacks, period = attacks ? '9/11' : '' }, { before }) {
      if (before?.text.toLowerCase() === 'of' && period !== '9/11') return null
      const known = periods.get(plainName(period))
      const [start, end] = (known?.bounds.split('/') ?? []).map((bound) => parseIso(bound))
      return known && start && end
        ? { joins: true, resolve: () => resolved(`dates of ${known.name}`, start, end) }
        : null
    },
  }
}

const plainName = (name: string): string => name.toLowerCase().replace(/^the /u, '')
