import type { PartialDate } from '../calendar.ts'
import { stated, words, type Pattern } from '../candidate.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** `the 20th century`, `17th-century`, `the 15th and 16th centuries`, `7th century BC`: its years 1900 to 1999, as in ISO 8601. */
export const century = ({ ordinal, ordinalOf, unitsIn }: TimeVocabulary): Pattern => ({
  name: 'century',
  expression: words(
    `(?<from>${ordinal})(?: ?(?:-|to|and|or) ?(?:the )?(?<to>${ordinal}))?[- ]{1,3}(?:${unitsIn('singular', 'century')}|${unitsIn('plural', 'century')})(?<before> (?:BCE?|B\\.C\\.))?`,
  ),
  read({ from = '', to, before }) {
    const [first, last] = [ordinalOf(from), ordinalOf(to ?? from)]
    if (!(first >= 1 && last >= 1 && first <= 30 && last <= 30)) return null
    const [start, end] = before ? [bounds(1 - first)[0], bounds(1 - last)[1]] : [bounds(first)[0], bounds(last)[1]]
    return start.year <= end.year ? { joins: true, resolve: () => stated(start, end) } : null
  },
})

const bounds = (ordinal: number): [PartialDate, PartialDate] => [
  { year: (ordinal - 1) * 100, month: 1, day: 1 },
  { year: (ordinal - 1) * 100 + 99, month: 12, day: 31 },
]
