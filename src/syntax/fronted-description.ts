import type { Tree } from '../model/index.ts'
import { markerTokens } from './nominal.ts'

/**
 * "A native of Malmo, she studied law", "Once a waiter, Kern owns five bars": a noun before a comma and the subject, which
 * the tree hangs on the verb as a clause or as another subject, says what the subject is.
 */
export const isFrontedDescription = (tree: Tree, noun: number): boolean => describedBehind(tree, noun) !== undefined

/** The subject that a fronted description tells of; undefined for what is none. */
export function describedBehind(tree: Tree, noun: number): number | undefined {
  const { head: verb, upos, entityType } = tree.token(noun)
  if (!['NOUN', 'NUM', 'ADJ'].includes(upos) || (upos === 'ADJ' && !tree.is(noun, 'dislocated'))) return undefined
  if (verb < noun || entityType === 'time' || !tree.is(noun, 'advcl', 'nsubj', 'dislocated')) return undefined
  if (tree.first(noun, 'cop', 'nsubj') !== undefined || markerTokens(tree, noun).length > 0) return undefined
  if (tree.all(noun, 'mark').some((mark) => tree.lemma(mark) !== 'once')) return undefined
  const words = tree.subtree(noun)
  const end = Math.max(...words.filter((word) => !tree.is(word, 'punct')))
  const subject = tree.all(verb, 'nsubj').find((each) => each > end && tree.token(each).upos !== 'NOUN')
  const isNext =
    subject !== undefined &&
    end + 1 < tree.size &&
    tree.token(end + 1).text === ',' &&
    Math.min(...tree.subtree(subject)) === end + 2
  return isNext ? subject : undefined
}
