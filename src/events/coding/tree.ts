import type { Phrase, Sentence, Token } from '../../model/index.ts'

/** Look-ups in a sentence's dependency tree; positions are token indices. */
export class Tree {
  readonly sentence: Sentence
  private readonly below: number[][]

  constructor(sentence: Sentence) {
    this.sentence = sentence
    this.below = sentence.tokens.map(() => [])
    for (const { head, index } of sentence.tokens) this.below[head]?.push(index)
  }

  get root(): number {
    return this.sentence.tokens.findIndex(({ head }) => head < 0)
  }

  token(index: number): Token {
    return this.sentence.tokens[index]!
  }

  lemma(index: number): string {
    return this.token(index).lemma.toLowerCase()
  }

  children(index: number): readonly number[] {
    return this.below[index] ?? []
  }

  /** Whether its relation is one of those, given with (`acl:relcl`) or without (`acl`) a subtype. */
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

  isVerb(index: number): boolean {
    return this.token(index).upos === 'VERB'
  }

  /** The preposition, lower-case, with the words fixed to it: `because of`. */
  marker(index: number): string | undefined {
    const words = this.all(index, 'case', 'mark').filter((at) => at < index)
    const [first, ...rest] = words
    if (first === undefined) return undefined
    // "out of" may be two prepositions or one
    const next = rest.filter(
      (at, position) => at === first + position + 1 && this.token(first).text.toLowerCase() === 'out',
    )
    return [first, ...this.all(first, 'fixed'), ...next].map((at) => this.token(at).text.toLowerCase()).join(' ')
  }

  /** The token and those coordinated with it, in text order. */
  withConjuncts(index: number): number[] {
    return [index, ...this.all(index, 'conj').flatMap((conjunct) => this.withConjuncts(conjunct))]
  }

  /** Words of the tokens `first` to `last`, both included. */
  phrase(first: number, last: number): Phrase {
    const { start } = this.token(first)
    const { end } = this.token(last)
    const text = this.sentence.text.slice(start - this.sentence.start, end - this.sentence.start)
    return { text, start, end, segments: [{ start, end }] }
  }
}
