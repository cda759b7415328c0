import { Tree, type Phrase } from '../../model/index.ts'

/** A sentence's tree with the lookups that coding needs. */
export class ClauseTree extends Tree {
  get root(): number {
    return this.sentence.tokens.findIndex(({ head }) => head < 0)
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
  stretch(first: number, last: number): Phrase {
    const { start } = this.token(first)
    const { end } = this.token(last)
    const text = this.sentence.text.slice(start - this.sentence.start, end - this.sentence.start)
    return { text, start, end, segments: [{ start, end }] }
  }
}
