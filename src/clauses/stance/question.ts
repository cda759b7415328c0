import type { Tree } from '../../model/index.ts'

/** A `polar` question leaves open whether it is so ("whether they left"); an `open` one mostly takes it for granted ("why they left"). */
export type Question = 'polar' | 'open'

/** What a subordinate clause asks; undefined where it asks nothing. */
export function questionOf(tree: Tree, clause: number): Question | undefined {
  if (tree.all(clause, 'mark').some((mark) => tree.isOf(mark, 'polarComplementizer'))) return 'polar'
  if (isOpenedByQuestionWord(tree, clause)) return 'open'
  return tree.is(clause, 'ccomp', 'parataxis') && isInverted(tree, clause) ? 'polar' : undefined
}

/** Whether a main clause is put as a question: by a question word, or by its auxiliary before its subject. */
export function isInterrogative(tree: Tree, clause: number): Question | undefined {
  if (isOpenedByQuestionWord(tree, clause)) return 'open'
  return isInverted(tree, clause) || subjectOf(tree, clause) === undefined ? 'polar' : undefined
}

/** "will the bank fail": an auxiliary that opens the clause, before its subject. */
function isInverted(tree: Tree, clause: number): boolean {
  const subject = subjectOf(tree, clause)
  const first = tree.all(clause, 'aux', 'cop')[0]
  return first !== undefined && subject !== undefined && first < subject && subject < clause
}

const subjectOf = (tree: Tree, clause: number): number | undefined => tree.first(clause, 'nsubj', 'csubj', 'expl')

const isOpenedByQuestionWord = (tree: Tree, clause: number): boolean =>
  tree
    .subtree(clause, (child) => tree.is(child, 'ccomp', 'advcl', 'acl', 'parataxis', 'conj'))
    .some((word) => word <= clause && tree.feature(word, 'PronType') === 'Int')
