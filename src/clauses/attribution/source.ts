import { isNominal } from '../../syntax/nominal.ts'
import type { AttributionContext } from './construction.ts'

type Words = Pick<AttributionContext, 'tree' | 'lexicon'>

/** Whether a word stands for somebody who speaks: people, bodies, places for their governments, and pronouns other than "you". */
export function canSpeak({ tree }: Words, head: number): boolean {
  const { upos, entityType } = tree.token(head)
  if (upos === 'PRON') return !tree.isOf(head, 'audiencePronoun') || tree.lemma(head) === 'we'
  return isNominal(tree, head) && (entityType === 'person' || entityType === 'organization' || entityType === 'place')
}

/** Whether it is a person, or people. */
export const isPerson = ({ tree }: Words, head: number): boolean =>
  isNominal(tree, head) && tree.token(head).entityType === 'person' && tree.lemma(head) !== 'you'
