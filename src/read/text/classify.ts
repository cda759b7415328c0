import type { StoryBlock } from '../../model/index.ts'
import { looksLikeCaption, looksLikeHeading, looksLikeTitle } from './looks.ts'

/** The first block, where it is a headline: short, without final punctuation, and something follows it. */
export function titleBlock(text: string, blocks: readonly StoryBlock[]): StoryBlock | undefined {
  const [first, second] = blocks
  if (!first || !second || first.kind === 'item' || first.kind === 'dateline') return undefined
  const written = text.slice(first.start, first.end)
  return first.kind === 'heading' || (looksLikeTitle(written) && !looksLikeCaption(written)) ? first : undefined
}

/**
 * Tells headings and captions of a plain text by their looks; a heading has a block below it that is none.
 * `marked`: the format has told the headings, only captions are looked for.
 */
export function classifyBlocks(
  text: string,
  blocks: readonly StoryBlock[],
  { marked }: { readonly marked: boolean },
): StoryBlock[] {
  const written = blocks.map(({ start, end }) => text.slice(start, end))
  const heading = written.map((block) => !marked && looksLikeHeading(block))
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block
    if (looksLikeCaption(written[index] ?? '')) return { ...block, kind: 'caption' }
    const above = blocks[index + 1]
    const isHeading = heading[index] && above !== undefined && !(heading[index + 1] && above.kind === 'paragraph')
    return isHeading ? { ...block, kind: 'heading' } : block
  })
}
