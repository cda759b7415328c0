import type { Tree } from '../../model/index.ts'
import { apposedTo } from '../../syntax/apposition.ts'
import { conjuncts } from '../../syntax/nominal.ts'
import { finiteWord } from './kinds.ts'

export const RELATIVE = ['who', 'whom', 'which', 'that']

export const isRelativePronoun = (tree: Tree, index: number): boolean =>
  RELATIVE.includes(tree.lemma(index)) && tree.token(index).upos !== 'DET' && tree.token(index).upos !== 'SCONJ'

/** The relative clause that a token stands in, if it is the head of one or coordinated with it. */
function relativeClauseOf(tree: Tree, index: number): number | undefined {
  let at = index
  while (tree.is(at, 'conj', 'xcomp', 'ccomp')) at = tree.token(at).head
  return tree.is(at, 'acl:relcl') ? at : undefined
}

/** A relative pronoun stands for the noun that its clause modifies; anything else for itself. */
export function antecedents(tree: Tree, index: number, predicate: number): number[] {
  if (!isRelativePronoun(tree, index)) return [index]
  const clause = relativeClauseOf(tree, predicate)
  return clause === undefined ? [index] : described(tree, relativeTo(tree, clause))
}

/** The noun that a relative clause tells of: of "Kern and Lee, who has led" the last, of "the head of the firm, who" the head. */
export function relativeTo(tree: Tree, clause: number): number {
  const { head: noun } = tree.token(clause)
  const last = conjuncts(tree, noun)
    .filter((each) => each < clause)
    .at(-1)
  const finite = finiteWord(tree, clause)
  if (last !== undefined && last !== noun && finite !== undefined && tree.feature(finite, 'Number') === 'Sing')
    return last
  const { head: whole } = tree.token(noun)
  const isWho = tree.all(clause, 'nsubj').some((subject) => tree.lemma(subject) === 'who')
  const isThing = !['person', null].includes(tree.token(noun).entityType)
  return isWho && isThing && tree.is(noun, 'nmod') && tree.token(whole).entityType === 'person' ? whole : noun
}

/** Heads with all that is coordinated with them, relative pronouns replaced by what they stand for. */
export const resolve = (tree: Tree, heads: readonly number[], predicate: number): number[] => [
  ...new Set(heads.flatMap((head) => conjuncts(tree, head)).flatMap((head) => antecedents(tree, head, predicate))),
]

/** "Acme is a company that makes (or making) tools", "Acme, a company making tools": what is said of the company is said of Acme. */
export const isSaidOfName = (tree: Tree, noun: number): boolean => namesDescribedBy(tree, noun).length > 0

export function described(tree: Tree, noun: number): number[] {
  const names = namesDescribedBy(tree, noun)
  return names.length > 0 ? names : [noun]
}

function namesDescribedBy(tree: Tree, noun: number): number[] {
  if (tree.token(noun).upos !== 'NOUN') return []
  const { head } = tree.token(noun)
  if (tree.is(noun, 'appos') && tree.token(head).upos === 'PROPN')
    return [apposedTo(tree, noun)].filter((each) => each !== undefined)
  const subjects = tree.all(noun, 'nsubj')
  const isName = (subject: number): boolean =>
    tree.token(subject).upos === 'PROPN' || tree.feature(subject, 'PronType') === 'Prs'
  return subjects.some(isName) ? resolve(tree, subjects, noun) : []
}
