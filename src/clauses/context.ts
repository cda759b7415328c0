import type { Ontology, Tree } from '../model/index.ts'

/** What is known of a sentence besides its tree. */
export interface SentenceContext {
  readonly tree: Tree
  readonly ontology: Ontology
  /** Ontology class of what a token stands for, where it is known. */
  classOf(token: number): string | undefined
  /** Whether a token belongs to a time expression. */
  isTime(token: number): boolean
}
