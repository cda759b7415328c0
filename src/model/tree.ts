import type { Sentence, Token } from './sentence.ts'
import { invariant } from './invariant.ts'
import type { Phrase, Span } from './span.ts'
import type { WordClassName } from './word-classes.ts'
import type { Words } from './word-tables.ts'

/** The tree of the sentence with that number. */
export const treeAt = (trees: readonly Tree[], sentence: number): Tree =>
  invariant(trees[sentence], 'every sentence has a tree')

/** For trees that only their shape is asked of. */
export const NO_WORDS: Words = { words: () => new Set(), table: () => new Map() }

/**
 * A sentence's dependency tree with the lookups that stages share, those in the lexicon among them. Token positions are
 * indices into the sentence.
 */
export class Tree {
  readonly sentence: Sentence
  readonly language: Words
  private readonly below: number[][]
  private readonly bases: readonly string[]

  constructor(sentence: Sentence, language: Words) {
    this.sentence = sentence
    this.language = language
    this.bases = sentence.tokens.map(({ relation }) => relation.replace(/:.*/s, ''))
    this.below = sentence.tokens.map(() => [])
    for (const token of sentence.tokens) this.below[token.head]?.push(token.index)
  }

  get size(): number {
    return this.sentence.tokens.length
  }

  token(index: number): Token {
    return invariant(this.sentence.tokens[index], 'a token index lies in its sentence')
  }

  children(index: number): readonly number[] {
    return this.below[index] ?? []
  }

  /** The relation without its subtype. */
  base(index: number): string {
    return invariant(this.bases[index], 'a token index lies in its sentence')
  }

  /** Whether the token's relation is one of `relations`, given with (`acl:relcl`) or without (`acl`) a subtype. */
  is(index: number, ...relations: readonly string[]): boolean {
    return relations.includes(this.token(index).relation) || relations.includes(this.base(index))
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

  /** Whether the token's lemma is one of a class of words. */
  isOf(index: number, words: WordClassName): boolean {
    return this.language.words(words).has(this.lemma(index))
  }

  /** The same of the token as it is written, in lower case. */
  isForm(index: number, words: WordClassName): boolean {
    return this.language.words(words).has(this.token(index).text.toLowerCase())
  }

  feature(index: number, name: string): string | undefined {
    return this.token(index).features[name]
  }

  /** The token and all below it, in text order; branches for which `skip` holds are left out. */
  subtree(index: number, skip: (child: number) => boolean = () => false): number[] {
    const found: number[] = []
    const visit = (at: number): void => {
      found.push(at)
      for (const child of this.children(at)) if (!skip(child)) visit(child)
    }
    visit(index)
    return found.sort((a, b) => a - b)
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

  /** The tokens that spans of the article cover. */
  within(spans: readonly Span[]): number[] {
    return this.sentence.tokens
      .filter((token) => spans.some(({ start, end }) => start < token.end && token.start < end))
      .map(({ index }) => index)
  }

  /** The words of the given tokens as a phrase; neighbouring tokens make one segment, written as the article has it. */
  phrase(indices: readonly number[]): Phrase {
    const sorted = [...new Set(indices)].sort((a, b) => a - b)
    const segments: Span[] = []
    let previous = -2
    for (const index of sorted) {
      const { start, end } = this.token(index)
      const last = segments.at(-1)
      if (last && (index === previous + 1 || start <= last.end))
        segments[segments.length - 1] = { start: last.start, end: Math.max(end, last.end) }
      else segments.push({ start, end })
      previous = index
    }
    const { text, start } = this.sentence
    return {
      text: segments.map((s) => text.slice(s.start - start, s.end - start).replace(/\s+/g, ' ')).join(' '),
      start: segments[0]?.start ?? start,
      end: segments.at(-1)?.end ?? start,
      segments,
    }
  }
}
