import type { Tree } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import { isPerfect, isPresent } from '../predicate/index.ts'
import type { StanceLexicon } from './lexicon.ts'

/**
 * Whether a clause tells what a story tells: "in the film, a spy kills the king and steals his car", "the novel follows a
 * nurse who poisons him", "is about a king who kills his brother", "plays a queen who invades Spain", "the hero of the novel
 * marries". Stories are told in the present; "in the film he played" and "has appeared in films" are
 * of this world.
 */
export function isFiction(tree: Tree, clause: number, lexicon: StanceLexicon): boolean {
  if (!isPresent(tree, clause) || isPerfect(tree, clause)) return false
  if (isToldIn(tree, clause) || isOfCharacter(tree, clause)) return true
  if (tree.is(clause, 'conj') && tree.first(clause, 'nsubj') === undefined)
    return isFiction(tree, firstConjunct(tree, clause), lexicon) && !isStaged(tree, clause)
  return tree.is(clause, 'acl:relcl') && isOfStory(tree, clause)
}

const isStory = (tree: Tree, noun: number): boolean => tree.isOf(noun, 'storyNoun')

const isStaged = (tree: Tree, clause: number): boolean => tree.isOf(clause, 'stagingVerb')

const isToldIn = (tree: Tree, clause: number): boolean =>
  !isStaged(tree, clause) && tree.all(clause, 'obl').some((noun) => marker(tree, noun) === 'in' && isStory(tree, noun))

const isOfCharacter = (tree: Tree, clause: number): boolean =>
  tree
    .all(clause, 'nsubj')
    .some(
      (subject) => tree.isOf(subject, 'characterNoun') && tree.all(subject, 'nmod').some((noun) => isStory(tree, noun)),
    )

/** A relative clause behind a story, or behind whom a story tells of. */
function isOfStory(tree: Tree, clause: number): boolean {
  const { head: noun } = tree.token(clause)
  if (isStory(tree, noun)) return tree.all(clause, 'obl').some((each) => marker(tree, each) === 'in')
  const { head: above } = tree.token(noun)
  if (marker(tree, noun) === 'about' && [noun, above].some((each) => isAboutStory(tree, each))) return true
  if (above < 0) return false
  if (tree.is(noun, 'nmod')) return isStory(tree, above)
  const isTold = tree.isOf(above, 'tellingVerb') && tree.all(above, 'nsubj').some((subject) => isStory(tree, subject))
  const isPlayed = tree.isOf(above, 'actingVerb')
  return tree.is(noun, 'obj', 'obl') && (isTold || (isPlayed && tree.token(noun).entityType === 'person'))
}

/** "The opera is about a king". */
const isAboutStory = (tree: Tree, predicate: number): boolean =>
  predicate >= 0 && tree.all(predicate, 'nsubj').some((subject) => isStory(tree, subject))
