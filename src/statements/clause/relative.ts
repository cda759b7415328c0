import { conjuncts } from '../nominal.ts'
import type { Tree } from '../tree.ts'

export const RELATIVE = ['who', 'whom', 'which', 'that', 'whose']

export const isRelativePronoun = (tree: Tree, index: number): boolean =>
  RELATIVE.includes(tree.lemma(index)) && tree.token(index).upos !== 'DET' && tree.token(index).upos !== 'SCONJ'

/** The relative clause that a token stands in, if it is the head of one or coordinated with it. */
function relativeClauseOf(tree: Tree, index: number): number | undefined {
  let at = index
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    if (tree.is(at, 'acl:relcl')) return at
    if (!tree.is(at, 'conj', 'xcomp', 'ccomp')) return undefined
    at = tree.token(at).head
  }
  return undefined
}

/** A relative pronoun stands for the noun that its clause modifies; anything else for itself. */
export function antecedents(tree: Tree, index: number, predicate: number): number[] {
  if (!isRelativePronoun(tree, index)) return [index]
  const clause = relativeClauseOf(tree, predicate)
  return clause === undefined ? [index] : described(tree, tree.token(clause).head)
}

/** Heads with all that is coordinated with them, relative pronouns replaced by what they stand for. */
export const resolve = (tree: Tree, heads: readonly number[], predicate: number): number[] => [
  ...new Set(heads.flatMap((head) => conjuncts(tree, head)).flatMap((head) => antecedents(tree, head, predicate))),
]

/** "Acme is a company that makes (or making) tools": what is said of the company is said of Acme. */
export const isSaidOfName = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' &&
  tree.first(noun, 'cop') !== undefined &&
  tree
    .all(noun, 'nsubj')
    .some((subject) => tree.token(subject).upos === 'PROPN' || tree.feature(subject, 'PronType') === 'Prs')

export const described = (tree: Tree, noun: number): number[] =>
  isSaidOfName(tree, noun) ? resolve(tree, tree.all(noun, 'nsubj'), noun) : [noun]
