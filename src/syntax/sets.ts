import type { Tree } from '../model/index.ts'
import { range } from './range.ts'
import { conjuncts, exceptionsTo, firstConjunct, isOfThose, marker } from './nominal.ts'

/** Whether a noun is one of those before: "the mayor" of "nine people, among them the mayor". */
export const isAmongThem = (tree: Tree, noun: number): boolean =>
  tree.sentence.tokens
    .slice(0, noun)
    .some(
      ({ index }) =>
        isOfThose(tree, index) && range(index + 1, noun - 1).every((between) => tree.dominates(noun, between)),
    )

/** Whether an apposition tells of some only: "nine soldiers, three of them officers", "200 workers, half of them". */
export const isOfSome = (tree: Tree, apposition: number): boolean =>
  tree.first(apposition, 'nsubj') !== undefined ||
  tree.all(apposition, 'nmod').some((whole) => marker(tree, whole) === 'of' && tree.token(whole).upos === 'PRON')

/** "congratulated each other", "met one another": whether a word stands for those of whom the verb tells. */
export const isReciprocal = (tree: Tree, word: number): boolean =>
  ['each', 'one'].includes(tree.lemma(word)) &&
  tree.all(word, 'fixed').some((next) => ['other', 'another'].includes(tree.lemma(next)))

/** Whether a noun is what all the others are told apart from. */
export function isException(tree: Tree, noun: number): boolean {
  const { head: all } = tree.token(firstConjunct(tree, noun))
  return [all, tree.token(noun).head].some((each) => each >= 0 && exceptionsTo(tree, each).includes(noun))
}

/**
 * Whether two do not belong together where several are told of in order: "won gold and silver respectively", "the Left took
 * nine seats and the Greens two", whose second subject stands behind the first amount.
 */
export function isMispaired(tree: Tree, one: number, other: number): boolean {
  const [these, those] = [one, other].map((each) => conjuncts(tree, firstConjunct(tree, each)))
  if (these === undefined || those === undefined || these.length < 2 || these.length !== those.length) return false
  if (these.indexOf(one) === those.indexOf(other)) return false
  const isGapped = isInterleaved(tree, these, those) || isInterleaved(tree, those, these)
  return isGapped || tree.sentence.tokens.some(({ lemma }) => lemma === 'respectively')
}

/** Whether the second of subjects stands between two of something else: "Acme was advised by Lee and Boltz by Kern". */
function isInterleaved(tree: Tree, subjects: readonly number[], others: readonly number[]): boolean {
  const [subject = -1, next = -1] = subjects
  const [other = -1, further = -1] = others
  return tree.is(subject, 'nsubj') && subject < other && other < next && next < further
}
