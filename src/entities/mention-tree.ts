import { Tree, type Token } from '../model/index.ts'

/** A sentence's tree with the lookups that mentions and coreference need. */
export class MentionTree extends Tree {
  /** The token of a span that governs the rest of it; of words that a noun behind them governs one by one, the last. */
  headOf(first: number, last: number): number {
    const heads: number[] = []
    for (let at = first; at <= last; at++) {
      const { head } = this.token(at)
      if (head < first || head > last) heads.push(at)
    }
    const [head = last] = heads
    const areBeside = heads.every((at) => this.token(at).head === this.token(head).head && this.is(at, 'compound'))
    return areBeside ? (heads.at(-1) ?? last) : head
  }

  /** Words from token `first` to `last` as written. */
  text(first: number, last: number): string {
    const { text, start } = this.sentence
    return text.slice(this.token(first).start - start, this.token(last).end - start).replace(/\s+/g, ' ')
  }
}

export const isPossessiveMark = (token: Token): boolean => /^['’]s?$/.test(token.text)
