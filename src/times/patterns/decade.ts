import { oneOf } from '../alternatives.ts'
import type { PartialDate } from '../calendar.ts'
import { resolved, stated, words, type Pattern } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** `the 1990s`, `'70s`, `the 80s`, `the sixties`; not "in his 20s". */
export const decade = ({ lexicon }: TimeVocabulary): Pattern => ({
  name: 'decade',
  expression: words(
    `(?<full>1[0-9]{2}0|20[0-9]0)'?s|(?:the (?:early |mid[- ]|late )?|')(?:'?(?<short>[2-9]0)'?s|(?<name>${oneOf(lexicon.table('decadeName').keys())}))`,
  ),
  read({ full, short, name }, { before, after }) {
    if (/^(?:°|degrees?|percent|per)/iu.test(after?.text ?? '')) return null
    if (full) return { joins: true, resolve: () => stated(...bounds(Number(full))) }
    const possessor = before?.text.toLowerCase() ?? ''
    if (lexicon.words('possessiveDeterminer').has(possessor) || possessor === "'s") return null
    const tens = short ? Number(short) : (lexicon.table('decadeName').get(name?.toLowerCase() ?? '') ?? 0)
    return {
      joins: true,
      resolve: (context) => resolved('century nearest to the text', ...bounds(latest(tens, context))),
    }
  },
})

/** Days, because a decade's bounds are exact: 1960-01-01 to 1969-12-31. */
const bounds = (year: number): [PartialDate, PartialDate] => [
  { year, month: 1, day: 1 },
  { year: year + 9, month: 12, day: 31 },
]

/** The last such decade that has begun. */
function latest(tens: number, { reference }: Context): number {
  const today = reference?.year ?? 2000
  const century = today - (((today % 100) + 100) % 100)
  return century + tens <= today ? century + tens : century - 100 + tens
}
