import type { Tree } from '../../model/index.ts'
import { firstConjunct } from '../../syntax/nominal.ts'
import { isPassive } from './kinds.ts'
import { resolve } from './relative.ts'

/** Below this the tree hardly knows what a clause without a subject of its own hangs on. */
const DOUBTFUL = 0.6
/** How sure the label of who does something must be against a tree in doubt, a tree that names nobody, and one that joins the verb to another. */
const AGAINST_DOUBT = 0.75
const AGAINST_NOBODY = 0.8
const AGAINST_JOINED = 0.95
/** The same where it is the object right before a participle ("saw a man leaving"). */
const OF_OBJECT = 0.5

/**
 * "The firm had ten guests inside enjoying a meal": who does what a verb without a subject of its own tells is labelled by
 * the network beside the tree. Where the two differ, the label stands if the tree is in doubt or names nobody; undefined
 * where the tree stands. The limits were chosen by reading what they change in thirty articles.
 */
export function labelledSubjects(tree: Tree, predicate: number, found: readonly number[]): number[] | undefined {
  const { predication, upos, headProbability } = tree.token(predicate)
  if (upos !== 'VERB' || predication === undefined || isPassive(tree, predicate)) return undefined
  const [best] = predication.arguments
    .filter(({ label }) => label === 'ARG0')
    .sort((a, b) => b.probability - a.probability)
  if (best === undefined || found.includes(best.token) || !isNamed(tree, best.token)) return undefined
  if (isSpeakerBehind(tree, best.token, predicate)) return undefined
  const limit = isObjectBefore(tree, best.token, predicate)
    ? OF_OBJECT
    : headProbability < DOUBTFUL
      ? AGAINST_DOUBT
      : limitOf(tree, predicate, found)
  return best.probability >= limit ? resolve(tree, [best.token], predicate) : undefined
}

function limitOf(tree: Tree, predicate: number, found: readonly number[]): number {
  if (found.length === 0 && tree.is(predicate, 'advcl', 'xcomp')) return AGAINST_NOBODY
  return tree.is(predicate, 'conj') ? AGAINST_JOINED : Infinity
}

/** Whether a noun is the object of the verb that a participle hangs on, with no mark between the two. */
function isObjectBefore(tree: Tree, object: number, participle: number): boolean {
  const { head: verb, text } = tree.token(participle)
  if (!tree.is(participle, 'advcl') || !text.endsWith('ing') || !tree.is(object, 'obj')) return false
  const between = tree.sentence.tokens.slice(object + 1, participle)
  return tree.token(object).head === verb && between.every(({ upos }) => !['PUNCT', 'SCONJ'].includes(upos))
}

const isNamed = (tree: Tree, token: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.token(token).upos)

/** ""The roof fell in," she said, "and hurt two"": who says what stands before the verb does not do it. */
function isSpeakerBehind(tree: Tree, speaker: number, predicate: number): boolean {
  const content = firstConjunct(tree, predicate)
  const { head: speech } = tree.token(content)
  return tree.is(content, 'ccomp') && content < speech && tree.token(speaker).head === speech
}
