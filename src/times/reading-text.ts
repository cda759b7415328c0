import type { Sentence, Token } from '../model/index.ts'

/**
 * A sentence as one line of text that patterns can be matched against: one space at most between tokens, plain
 * quotes and dashes, so that no pattern needs to know how a date was split into tokens.
 */
export interface ReadingText {
  readonly sentence: Sentence
  readonly text: string
  /** Tokens that share characters with `start` to `end` of `text`; null where there are none. */
  tokens(start: number, end: number): { readonly first: number; readonly last: number } | null
  /** The token before or after a stretch of `text`, counted from its first or last token. */
  before(start: number, distance?: number): Token | undefined
  after(end: number, distance?: number): Token | undefined
}

const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s/gu, ' ')

export function readingText(sentence: Sentence): ReadingText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let previousEnd: number | undefined
  for (const token of sentence.tokens) {
    if (previousEnd !== undefined && token.start > previousEnd) text += ' '
    starts.push(text.length)
    text += plain(token.text)
    ends.push(text.length)
    previousEnd = token.end
  }
  const tokens: ReadingText['tokens'] = (start, end) => {
    const first = lowerBound(ends, start + 1)
    const last = lowerBound(starts, end) - 1
    return first <= last ? { first, last } : null
  }
  return {
    sentence,
    text,
    tokens,
    before: (start, distance = 1) => sentence.tokens[lowerBound(ends, start + 1) - distance],
    after: (end, distance = 1) => sentence.tokens[lowerBound(starts, end) - 1 + distance],
  }
}

/** Index of the first value that is at least `target`; values ascend. */
function lowerBound(values: readonly number[], target: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < target) low = middle + 1
    else high = middle
  }
  return low
}
