import type { Span, ViewBlock } from '../../model/index.ts'

/** Gives the words of an article between two offsets; null where no block of it has them all. */
export function textReader(blocks: readonly ViewBlock[]): (span: Span) => string | null {
  const inOrder = blocks.toSorted((a, b) => a.start - b.start)
  return ({ start, end }) => {
    // The last block that starts at `start` or before it.
    let [low, high] = [0, inOrder.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((inOrder[middle]?.start ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    const block = inOrder[low - 1]
    return block === undefined || end > block.end ? null : block.text.slice(start - block.start, end - block.start)
  }
}
