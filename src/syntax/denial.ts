import type { Tree } from '../model/index.ts'

/** The "not" of "not all members", "not enough nurses", which is said of the clause. */
export const isDenial = (tree: Tree, word: number, noun: number): boolean => {
  const { head, relation } = tree.token(word)
  return (
    relation === 'advmod' &&
    tree.lemma(word) === 'not' &&
    word + 1 === head &&
    tree.is(head, 'det', 'amod') &&
    tree.token(head).head === noun &&
    !tree.all(noun, 'det').some((article) => article < word)
  )
}
