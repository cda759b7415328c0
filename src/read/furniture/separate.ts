import type { StoryBlock } from '../../model/index.ts'
import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
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
  const lines = written.map((block, index) => matchFurniture(block, { atEdge: index < header || index >= blocks.length - TAIL }))
  const isFurniture = confirmed(lines)
  return {
    blocks: blocks.filter((_, index) => !isFurniture[index]),
    facts: mergeFacts(...lines.flatMap((line, index) => (line && isFurniture[index] ? [line.facts] : []))),
  }
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
