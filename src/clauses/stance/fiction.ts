import type { Tree } from '../../model/index.ts'
import { marker } from '../../syntax/nominal.ts'
import { isPresent } from '../predicate/index.ts'
import type { StanceLexicon } from './lexicon.ts'

/**
 * Whether a clause tells what a story tells: "in the film, a spy kills the king", "the novel follows a nurse who poisons
 * him", "plays a queen who invades Spain". Stories are told in the present; "in the film he played" is of this world.
 */
export function isFiction(tree: Tree, clause: number, lexicon: StanceLexicon): boolean {
  if (!isPresent(tree, clause)) return false
  const isStory = (noun: number): boolean => lexicon.isOf('storyNoun', tree.lemma(noun))
  const isStaged = lexicon.isOf('stagingVerb', tree.lemma(clause))
  if (!isStaged && tree.all(clause, 'obl').some((noun) => marker(tree, noun) === 'in' && isStory(noun))) return true
  if (!tree.is(clause, 'acl:relcl')) return false
  const { head: noun } = tree.token(clause)
  if (isStory(noun)) return tree.all(clause, 'obl').some((each) => marker(tree, each) === 'in')
  const { head: above } = tree.token(noun)
  if (above < 0) return false
  if (tree.is(noun, 'nmod')) return isStory(above)
  const isTold = lexicon.isOf('tellingVerb', tree.lemma(above)) && tree.all(above, 'nsubj').some(isStory)
  const isPlayed = tree.lemma(above) === 'play' || tree.lemma(above) === 'portray'
  return tree.is(noun, 'obj', 'obl') && (isTold || (isPlayed && tree.token(noun).entityType === 'person'))
}
