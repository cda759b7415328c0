import { stated, words, type Pattern } from '../candidate.ts'

/** `2019-20`, `1999-2004`, `2019/20`: from one year to another in one word. */
export const yearSpan: Pattern = {
  name: 'year-span',
  expression: words('(?<![-/.,:][ ]?|\\p{Sc})(?<from>1[0-9]{3}|20[0-9]{2})[-/](?<to>[0-9]{4}|[0-9]{2})(?![-/.,:][0-9])'),
  read({ from = '', to = '' }) {
    const start = Number(from)
    const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)
    if (end <= start || end - start > 200 || end > 2100) return null
    return { resolve: () => stated({ year: start }, { year: end }) }
  },
}
