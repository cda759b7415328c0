import { stated, words, type Pattern } from '../candidate.ts'

/** `508 BC`, `AD 842`, `500 CE`. Year 1 BC is year 0 of ISO 8601. */
export const eraYear: Pattern = {
  name: 'era-year',
  expression: words(
    '(?<before>[0-9]{1,4}) ?(?:BCE?|B\\.C\\.(?:E\\.)?)|(?:AD|A\\.D\\.|CE) ?(?<after>[0-9]{1,4})|(?<later>[0-9]{1,4}) ?(?:AD|A\\.D\\.|CE|C\\.E\\.)',
  ),
  read({ before, after, later }, place) {
    const marks = place.reading.text.slice(place.start, place.end).replace(/[0-9. ]/gu, '')
    if (marks !== marks.toUpperCase()) return null
    const value = { year: before ? 1 - Number(before) : Number(after ?? later) }
    return { joins: true, resolve: () => stated(value) }
  },
}
