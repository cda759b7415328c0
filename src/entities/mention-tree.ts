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

  /** The preposition before a nominal, lower-case ("according to"); a later conjunct shares that of the first; empty where there is none. */
  preposition(index: number): string {
    const own = this.all(index, 'case').filter((at) => at < index && !isPossessiveMark(this.token(at)))
    if (own.length === 0) return this.is(index, 'conj') ? this.preposition(this.token(index).head) : ''
    return own
      .flatMap((at) => [at, ...this.all(at, 'fixed')])
      .map((at) => this.token(at).text.toLowerCase())
      .join(' ')
  }

  /** Words from token `first` to `last` as written. */
  text(first: number, last: number): string {
    const { text, start } = this.sentence
    return text.slice(this.token(first).start - start, this.token(last).end - start).replace(/\s+/g, ' ')
  }
}

export const isPossessiveMark = (token: Token): boolean => /^['’]s?$/.test(token.text)
