import type { StoryBlock } from '../../model/index.ts'
import { linesOf } from './lines.ts'
import { wrapTest } from './wrapping.ts'

/** A bullet or number before an item, with the white space after it. */
const MARKER = /^(?:[•‣◦▪●·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/
const HAS_WORDS = /[\p{L}\p{N}]/u

/**
 * Blocks of a plain text: every line is one, but lines of a hard-wrapped text ({@link wrapTest}) are joined up to the
 * end of their paragraph. Items begin after their bullet; lines without letters and digits (rules, ornaments) are none.
 */
export function blocksOfText(text: string): StoryBlock[] {
  const lines = linesOf(text)
  const isWrap = wrapTest(text, lines)
  const blocks: StoryBlock[] = []
  let open: number | undefined
  for (const [index, line] of lines.entries()) {
    if (line.start === line.end) continue
    const first = open ?? index
    const next = lines[index + 1]
    const beforeItem = next !== undefined && MARKER.test(text.slice(next.start, next.end))
    if (isWrap(index) && !beforeItem) {
      open = first
      continue
    }
    open = undefined
    const block = blockOf(text, lines[first]?.start ?? line.start, line.end)
    if (block) blocks.push(block)
  }
  return blocks
}

function blockOf(text: string, start: number, end: number): StoryBlock | null {
  const written = text.slice(start, end)
  if (!HAS_WORDS.test(written)) return null
  const marker = MARKER.exec(written)?.[0].length ?? 0
  return { start: start + marker, end, kind: marker > 0 ? 'item' : 'paragraph' }
}
