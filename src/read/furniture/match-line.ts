import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { statedDates, type StatedDate } from '../facts/stated-date.ts'
import { DATE } from './rule.ts'
import { FURNITURE_RULES } from './rules/index.ts'

/** A line that is made of furniture only. */
export interface FurnitureLine {
  readonly facts: ArticleFacts
  /** Whether all its pieces also occur in stories. */
  readonly weak: boolean
  /** Whether links to other articles may follow. */
  readonly opensLinks?: boolean
}

/** Where a line stands. */
export interface LinePosition {
  /** Above the story's first paragraph, or among the last blocks. */
  readonly atEdge: boolean
  /** Below a block that is no furniture. */
  readonly belowHeadline?: boolean
}

/** No line of furniture is longer; what is longer need not be tried. */
const LONGEST = 600
const BETWEEN = /[\s|·•∙‧,;:/\\()[\]»>.–—-]*/y
const MAY_HAVE_DATE = /\b(?:1[6-9]|20)\d\d\b|\d[./-]\d/
/** Within the story, dates are only looked for (which takes time) in lines that begin like a stamp. */
const LIKE_STAMP =
  /^\W*(?:\w+ ){0,4}(?:posted|published|publication|issued|released|updated?|modified|edited|revised|corrected|date)\b/i

/**
 * Reads a line as pieces of furniture with bars, commas and the like between them, from left to right.
 * Null where some of its words belong to no piece.
 */
export function matchFurniture(line: string, position: LinePosition): FurnitureLine | null {
  if (line.length > LONGEST || line.includes(DATE)) return null
  const dates = MAY_HAVE_DATE.test(line) && (position.atEdge || LIKE_STAMP.test(line)) ? statedDates(line) : []
  const masked = mask(line.replace(/[\r\n]/g, ' '), dates)
  const facts: ArticleFacts[] = []
  let weak = true
  let opensLinks = false
  let at = skip(masked, 0)
  while (at < masked.length) {
    const hit = pieceAt(masked, at, position, dates)
    if (!hit) return null
    facts.push(hit.facts)
    weak &&= hit.weak
    opensLinks ||= hit.opensLinks === true
    at = skip(masked, hit.end)
  }
  return facts.length === 0 ? null : { facts: mergeFacts(...facts), weak, opensLinks }
}

function pieceAt(
  masked: string,
  at: number,
  position: LinePosition,
  dates: readonly StatedDate[],
): (FurnitureLine & { end: number }) | null {
  for (const { pattern, weak, opensLinks = false, edgesOnly, belowHeadline, read } of FURNITURE_RULES) {
    if ((edgesOnly && !position.atEdge) || (belowHeadline && !position.belowHeadline)) continue
    pattern.lastIndex = at
    const match = pattern.exec(masked)
    if (!match || match[0] === '') continue
    const end = at + match[0].length
    if (/[\p{L}\p{N}]/u.test(masked.charAt(end)) && /[\p{L}\p{N}]/u.test(masked.charAt(end - 1))) continue
    const facts = read ? read(match.groups ?? {}, dateIn(masked, at, end, dates)) : {}
    if (facts) return { facts, weak: weak === true, opensLinks, end }
  }
  return null
}

function dateIn(masked: string, start: number, end: number, dates: readonly StatedDate[]): string | undefined {
  if (!masked.slice(start, end).includes(DATE)) return undefined
  return dates[masked.slice(0, start).split(DATE).length - 1]?.value ?? undefined
}

function skip(masked: string, at: number): number {
  BETWEEN.lastIndex = at
  return at + (BETWEEN.exec(masked)?.[0].length ?? 0)
}

function mask(line: string, dates: readonly StatedDate[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of dates) {
    masked += line.slice(at, start) + DATE
    at = end
  }
  return masked + line.slice(at)
}
