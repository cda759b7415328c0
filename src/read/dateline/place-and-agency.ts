import type { Span } from '../../model/index.ts'
import { agencyOf, outletOf } from '../../model/agencies.ts'

/** How a report opens: "MOSCOW, Aug 13 (Reuters) - ". */
export interface Dateline {
  /** Place and date, as written; null where there is only an agency. */
  readonly words: Span | null
  /** Where the first sentence begins. */
  readonly storyStart: number
  /** True where a date or an agency stands in it. */
  readonly isSure: boolean
  readonly publisher?: string
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.]*|de|del|di|al|el|la|le|of|on|upon|sur|the)"
const PLACE = `\\p{Lu}[\\p{L}\\p{M}'’.]*(?:[ -]${WORD}){0,3}`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const DAY = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`
const AGENCY =
  "(?:\\((?<inParentheses>[\\p{L}][\\p{L} .&/'-]{1,39})\\)|/(?<inSlashes>[A-Z][A-Za-z -]{1,24})/|\\|\\s?(?<afterBar>\\p{L}[\\p{L} ]{1,29}))"
const MARK = '(?<mark>\\s*(?:--|—|–)\\s*|\\s+-\\s+|\\s?[.:]\\s+|\\s+)'
const DATELINE = new RegExp(
  `^(?<words>(?<place>(?<city>${PLACE}(?:/${PLACE})?)(?<region>(?:, (?!${MONTH})${PLACE}){0,2}))?(?<day>(?:,\\s|^|\\s)${DAY}|\\s\\(${DAY}\\))?)[,.]?\\s*${AGENCY}?${MARK}(?=["'“‘(\\p{Lu}\\p{N}])`,
  'u',
)
/** A dateline is told from the first characters alone. */
const REACH = 160

/** Labels in capitals that are no places. */
const LABEL =
  /^(?:ANALYSIS|BREAKING(?: NEWS)?|COMMENT(?:ARY)?|CORRECTION|EDIT(?:ORIAL)?|EXCLUSIVE|EXPLAINER|FACT CHECK|LIVE|NOTE|OPINION|REVIEW|UPDATED?|WARNING|WATCH|WH(?:AT|EN|ERE|O|Y))\b/

const DASH = /[-–—]/

const isCapitals = (city: string): boolean => /\p{Lu}{3}/u.test(city) && !/\p{Ll}/u.test(city)

/**
 * The dateline at the beginning of a paragraph. A place is one for sure where an agency or a date follows, where it is
 * in capitals before a dash or colon ("NEW DELHI:"), or where its state follows before a dash ("Taipei, Taiwan —");
 * "Lindt – a photographer" and "Hamas - Israel talks" are none.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph.slice(0, REACH))
  const groups = match?.groups
  if (!match || !groups) return null
  const { words = '', city = '', region = '', day, mark = '' } = groups
  const stated = groups['inParentheses'] ?? groups['inSlashes'] ?? groups['afterBar']
  const isOpening = day !== undefined || isCapitals(city)
  const publisher = stated === undefined ? undefined : isOpening ? outletOf(stated) : agencyOf(stated)
  // "GRAZ, May 12 (Alpenpost) - "
  if (stated !== undefined && publisher === undefined && (day === undefined || !DASH.test(mark))) return null
  if (!isDateline({ city, region, day, mark, publisher })) return null
  return {
    words: words === '' ? null : { start: 0, end: words.replace(/[\s,(]+$/, '').length },
    storyStart: match[0].length,
    isSure: day !== undefined || publisher !== undefined,
    ...(publisher === undefined ? {} : { publisher }),
  }
}

function isDateline(
  parts: Readonly<Record<'city' | 'region' | 'mark', string>> & {
    day?: string | undefined
    publisher: string | undefined
  },
): boolean {
  const { city, region, day, mark, publisher } = parts
  const dash = DASH.test(mark)
  if (publisher !== undefined) return dash || /[.:]/.test(mark) || isCapitals(city) || day !== undefined
  if (city === '' || LABEL.test(city)) return false
  if (day !== undefined) return dash || (isCapitals(city) && /[.:]/.test(mark))
  if (isCapitals(city)) return dash || /:/.test(mark)
  return dash && region !== ''
}
