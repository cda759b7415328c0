import type { Tree } from '../model/index.ts'

/**
 * "some 300 passengers and crew", "20 soldiers and civilians": of nouns that follow a counted one without a word of their own
 * before them, whether one number counts them all.
 */
export const isCountedWith = (tree: Tree, conjunct: number): boolean => {
  const { head } = tree.token(conjunct)
  if (!tree.is(conjunct, 'conj') || !tree.all(head, 'nummod').some((number) => number < head)) return false
  const kind = tree.token(head).entityType
  return (
    kind !== null &&
    kind !== 'time' &&
    tree
      .all(head, 'conj')
      .every(
        (other) =>
          (tree.token(other).upos === 'NOUN' || tree.token(head).upos === 'PROPN') &&
          tree.token(other).entityType === kind &&
          (kind === 'person' || tree.feature(other, 'Number') === 'Plur') &&
          tree.all(other, 'cc').every((word) => tree.lemma(word) === 'and') &&
          tree.first(other, 'det', 'nummod', 'nmod:poss', 'case', 'cop', 'nsubj') === undefined,
      )
  )
}
