const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const LOW_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const
const ORDINALS = [
  ...LOW_ORDINALS,
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  ...LOW_ORDINALS.map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
]

const SCALE = '(?: (?:hundred|thousand|million|billion))?'
const FIGURES = '(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,5}(?:\\.[0-9]{1,2})?)'
const WORDS = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).join('|')})`

/** Regular expression of an exact amount: `5`, `2.5`, `2 1/2`, `1,000`, `five`, `twenty-one`, `a`, `half a`, `two and a half`. */
export const AMOUNT = `(?:half an?|an? (?:hundred|thousand|million|billion)|an?|[0-9]{1,3} [13]/[24]|(?:${FIGURES}|${WORDS})${SCALE})(?: and a half)?`

/** Regular expression of an amount that is left open. */
export const VAGUE =
  '(?:(?:a )?(?:few|several|many|couple of|number of)|a couple|some|dozens of|hundreds of|thousands of)'

export const ORDINAL_WORDS = `(?:${[...ORDINALS].reverse().join('|')})`

export const ORDINAL = `(?:[0-9]{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})`

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }

/** The number an `AMOUNT` says, NaN where it says none. */
export function amountOf(words: string): number {
  const text = words.toLowerCase().trim()
  if (text.startsWith('half')) return 0.5
  if (text.endsWith(' and a half')) return amountOf(text.slice(0, -' and a half'.length)) + 0.5
  const scaled = /^(.+) (hundred|thousand|million|billion)$/u.exec(text)
  if (scaled) return amountOf(scaled[1] ?? '') * (SCALES[scaled[2] ?? ''] ?? 1)
  const fraction = /^([0-9]+) ([0-9])\/([0-9])$/u.exec(text)
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3])
  if (text === 'a' || text === 'an') return 1
  if (/^[0-9]/u.test(text)) return Number(text.replaceAll(',', ''))
  const [first = '', second] = text.split(/[- ]/u)
  const tens = TENS.indexOf(first)
  if (tens >= 0) return (tens + 2) * 10 + (second ? UNITS.indexOf(second) : 0)
  const unit = UNITS.indexOf(text)
  return unit >= 0 ? unit : Number.NaN
}

/** The number an `ORDINAL` says, NaN where it says none. */
export function ordinalOf(word: string): number {
  const lower = word.toLowerCase()
  if (/^[0-9]/u.test(lower)) return Number.parseInt(lower, 10)
  const index = ORDINALS.indexOf(lower)
  return index >= 0 ? index + 1 : Number.NaN
}
