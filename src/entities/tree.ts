import type { Sentence, Token } from '../model/index.ts'

/** A sentence's dependency tree with the lookups that mentions and coreference need. Positions are token indices. */
export class Tree {
  readonly sentence: Sentence
  private readonly below: number[][]

  constructor(sentence: Sentence) {
    this.sentence = sentence
    this.below = sentence.tokens.map(() => [])
    for (const token of sentence.tokens) if (token.head >= 0) this.below[token.head]?.push(token.index)
  }

  get size(): number {
    return this.sentence.tokens.length
  }

  token(index: number): Token {
    return this.sentence.tokens[index]!
  }

  children(index: number): readonly number[] {
    return this.below[index] ?? []
  }

  /** Whether the token's relation is one of `relations`, given with (`nmod:poss`) or without (`nmod`) its subtype. */
  is(index: number, ...relations: readonly string[]): boolean {
    const { relation } = this.token(index)
    return relations.includes(relation) || relations.includes(relation.split(':')[0]!)
  }

  all(index: number, ...relations: readonly string[]): number[] {
    return this.children(index).filter((child) => this.is(child, ...relations))
  }

  first(index: number, ...relations: readonly string[]): number | undefined {
    return this.children(index).find((child) => this.is(child, ...relations))
  }

  lemma(index: number): string {
    return this.token(index).lemma.toLowerCase()
  }

  /** From the token's governor up to the root. */
  ancestors(index: number): number[] {
    const found: number[] = []
    for (let at = this.token(index).head; at >= 0; at = this.token(at).head) found.push(at)
    return found
  }

  dominates(ancestor: number, index: number): boolean {
    return ancestor === index || this.ancestors(index).includes(ancestor)
  }

  /** The token and all below it, without the branches for which `skip` holds, in text order. */
  subtree(index: number, skip: (child: number) => boolean = () => false): number[] {
    const found: number[] = []
    const visit = (at: number): void => {
      found.push(at)
      for (const child of this.children(at)) if (!skip(child)) visit(child)
    }
    visit(index)
    return found.sort((a, b) => a - b)
  }

  /** The token of a span that governs the rest of it. */
  headOf(first: number, last: number): number {
    for (let at = first; at <= last; at++) {
      const { head } = this.token(at)
      if (head < first || head > last) return at
    }
    return last
  }

  /** The first of a coordination, for a token anywhere in it. */
  firstConjunct(index: number): number {
    let at = index
    while (this.is(at, 'conj') && this.token(at).head >= 0) at = this.token(at).head
    return at
  }

  /** The preposition before a nominal, lower-case ("according to"); a later conjunct shares that of the first; empty where there is none. */
  preposition(index: number): string {
    const own = this.all(index, 'case').filter((at) => at < index && !isPossessiveMark(this.token(at)))
    if (own.length === 0) return this.is(index, 'conj') ? this.preposition(this.token(index).head) : ''
    return own.flatMap((at) => [at, ...this.all(at, 'fixed')]).map((at) => this.token(at).text.toLowerCase()).join(' ') // prettier-ignore
  }

  /** Words from token `first` to `last` as written. */
  text(first: number, last: number): string {
    const { text, start } = this.sentence
    return text.slice(this.token(first).start - start, this.token(last).end - start).replace(/\s+/g, ' ')
  }
}

export const isPossessiveMark = (token: Token): boolean => /^['’]s?$/.test(token.text)
