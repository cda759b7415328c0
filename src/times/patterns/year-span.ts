import { stated, words, type Pattern } from '../candidate.ts'
import { calendarReading } from '../calendar-words.ts'

/** `2019-20`, `1999-2004`, `2019/20`: from one year to another in one word. */
export const yearSpan: Pattern = {
  name: 'year-span',
  expression: words(
    '(?<![-/.:]|\\p{Sc}[ ]?)(?<from>1[0-9]{3}|20[0-9]{2})(?<mark> ?[-/] ?)(?<to>1[0-9]{3}|20[0-9]{2}|[0-9]{2})(?![-/.:][0-9]|,[0-9])',
  ),
  read({ from = '', mark = '', to = '' }, place) {
    const start = Number(from)
    const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)
    if (end <= start || end - start > 200 || end > 2100) return null
    const part = (year: number, at: number, length: number) => ({
      candidate: { ...calendarReading({ year }), pattern: 'year', start: at, end: at + length },
      resolution: stated({ year }),
    })
    const parts = [part(start, place.start, from.length), part(end, place.start + from.length + mark.length, to.length)]
    return { resolve: () => ({ ...stated({ year: start }, { year: end }), parts }) }
  },
}
