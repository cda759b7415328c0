import type { StoryBlock } from '../../model/index.ts'
import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { creditsOf } from '../facts/credits.ts'
import { looksLikeProse } from '../text/looks.ts'
import { matchFurniture, type FurnitureLine } from './match-line.ts'

export interface Separated {
  /** Blocks that are no furniture. */
  readonly blocks: readonly StoryBlock[]
  /** What the furniture states. */
  readonly facts: ArticleFacts
}

/** Blocks at the end among which bylines and sources may stand. */
const TAIL = 4
/** So many weak lines in a row are furniture without a strong one beside them: networks, one a line. */
const RUN = 3

/** Tells the furniture of a site from the story. */
export function separateFurniture(text: string, blocks: readonly StoryBlock[]): Separated {
  const written = blocks.map(({ start, end }) => text.slice(start, end))
  const firstProse = written.findIndex((block) => looksLikeProse(block) && !matchFurniture(block, { atEdge: true }))
  const header = firstProse === -1 ? blocks.length : firstProse
  let belowHeadline = false
  const lines = written.map((block, index) => {
    const line = matchFurniture(block, { atEdge: index < header || index >= blocks.length - TAIL, belowHeadline })
    belowHeadline ||= line === null
    return line
  })
  const isFurniture = confirmed(lines)
  const links = linksFrom(written, lines)
  if (links !== -1) isFurniture.fill(true, links)
  for (const index of bareNames(written.slice(0, header), isFurniture)) {
    isFurniture[index] = true
    lines[index] = { facts: { authors: creditsOf(written[index] ?? '')?.authors }, weak: true }
  }
  return {
    blocks: blocks.filter((_, index) => !isFurniture[index]),
    facts: lines.reduce<ArticleFacts>(
      (facts, line, index) => (line && isFurniture[index] ? mergeFacts(facts, line.facts) : facts),
      {},
    ),
  }
}

/** Where the links to other articles begin that end a page ("Related stories" and a list without a sentence); -1 without. */
function linksFrom(written: readonly string[], lines: readonly (FurnitureLine | null)[]): number {
  const isLink = (line: string): boolean => line.length <= 150 && !/[.!?]["'”’)]*$/.test(line)
  let start = lines.length
  while (start > 0 && (lines[start - 1] || isLink(written[start - 1] ?? ''))) start -= 1
  return lines.findIndex((line, index) => index >= start && line?.opensLinks === true)
}

/** A name without "By" between headline and furniture; a headline of capitalised words comes first and is none. */
function bareNames(header: readonly string[], isFurniture: readonly boolean[]): number[] {
  const headline = header.findIndex((_, index) => !isFurniture[index])
  const isName = (line: string): boolean =>
    /^\S+ (?:\p{L}\.? )?\S+$/u.test(line) && (creditsOf(line)?.authors.length ?? 0) === 1
  return header.flatMap((line, index) =>
    headline !== -1 && index > headline && isFurniture[index + 1] && isName(line) ? [index] : [],
  )
}

/** Strong lines, weak ones next to them, and runs of weak ones. */
function confirmed(lines: readonly (FurnitureLine | null)[]): boolean[] {
  const isFurniture = lines.map(() => false)
  for (let start = 0; start < lines.length; start++) {
    let end = start
    while (lines[end]) end++
    const run = lines.slice(start, end)
    if (run.length >= RUN || run.some((line) => line?.weak === false)) isFurniture.fill(true, start, end)
    start = end
  }
  return isFurniture
}
