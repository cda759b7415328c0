import type { Name, Token } from '../../model/index.ts'

/** A word with all that the network says of it. */
export type ParsedWord = Pick<
  Token,
  | 'lemma'
  | 'upos'
  | 'features'
  | 'head'
  | 'relation'
  | 'headProbability'
  | 'factuality'
  | 'entityType'
  | 'reference'
  | 'predication'
>

export interface ParsedSentence {
  readonly words: readonly ParsedWord[]
  readonly names: readonly Name[]
}
