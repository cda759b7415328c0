const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
] // prettier-ignore

const DATE_LINE = new RegExp(
  `^(?:\\p{L}+day, )?(?:(?<month>${MONTHS.join('|')}) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>${MONTHS.join('|')})),? (?<year>\\d{4})\\b`,
  'iu',
)

/** Date of the first of the leading lines that begins with one ("Wednesday, September 7, 2016"), as ISO 8601. */
export function publicationDateOf(text: string): string | undefined {
  const lines = text.split('\n', 12).map((line) => line.trim())
  for (const line of lines) {
    const groups = DATE_LINE.exec(line)?.groups
    if (!groups) continue
    const month = MONTHS.indexOf((groups['month'] ?? groups['month2'] ?? '').toLowerCase()) + 1
    const day = groups['day'] ?? groups['day2'] ?? ''
    return `${groups['year']}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return undefined
}
