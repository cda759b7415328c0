import type { Tree } from '../../model/index.ts'
import { isGerund } from '../predicate/index.ts'
import { isNegated } from './own-clause.ts'
import type { StanceLexicon, WordClass } from './lexicon.ts'

/** A clause and the word that governs it. */
export interface Governed {
  readonly tree: Tree
  readonly lexicon: StanceLexicon
  readonly predicate: number
  readonly governor: number
  /** Lemma and part of speech of the governor. */
  readonly lemma: string
  readonly pos: WordClass
  /** Lemmas of the words that introduce the clause: "to", "that", "of". */
  readonly marks: readonly string[]
  readonly infinitive: boolean
}

/** Undefined at the root. */
export function governed(tree: Tree, predicate: number, lexicon: StanceLexicon): Governed | undefined {
  const governor = tree.token(predicate).head
  if (governor < 0) return undefined
  const marks = tree.all(predicate, 'mark').map((mark) => tree.lemma(mark))
  const form = tree.feature(predicate, 'VerbForm')
  return {
    tree,
    lexicon,
    predicate,
    governor,
    lemma: tree.lemma(governor),
    pos: lexicon.partOfSpeech(tree, governor),
    marks,
    // "does not pay" is finite, "led to the firm paying" a gerund
    infinitive:
      (marks.includes('to') && !isGerund(tree, predicate)) ||
      (form === 'Inf' && tree.first(predicate, 'aux') === undefined),
  }
}

/** Whether somebody says by a verb that what it reports is not so; who does "not deny" it says nothing. */
export const isDenied = ({ tree, lexicon }: Governed, verb: number): boolean =>
  verb >= 0 && lexicon.denies(tree.lemma(verb), 'verb') && !isNegated(tree, verb, lexicon)

/** "too late to help": what is too much for it keeps it from happening. */
export const isTooMuch = ({ tree, lexicon, governor, infinitive }: Governed): boolean =>
  infinitive &&
  !isNegated(tree, governor, lexicon) &&
  tree.all(governor, 'advmod').some((word) => tree.lemma(word) === 'too')
