import type { EntityType, Ontology } from '../../model/index.ts'
import { isDoneByAgents } from '../agentive.ts'
import type { Option } from '../antecedents/option.ts'
import type { Candidate } from '../mentions/index.ts'

/**
 * Selectional restrictions. "Storm Ana destroyed the hall. It will be rebuilt": what is built, damaged or bought is a thing and no
 * happening; a plan or a habit hires nobody and has no board.
 */
export function isSelected(
  { tree, head, gender, number }: Candidate,
  { candidate, chain }: Option,
  ontology: Ontology,
): boolean {
  const above = tree.token(head).head
  if (gender !== undefined || above < 0) return true
  const type = chain?.type ?? candidate.type
  const isDoneTo = tree.is(head, 'obj', 'nsubj:pass') && tree.isOf(above, 'verbOfThings')
  if (isDoneTo && type === 'event') return false
  if (number !== 'singular' || chain?.named === true || !INERT.includes(type)) return true
  const hasParts = tree.is(head, 'nmod:poss') && tree.isOf(above, 'organNoun')
  const acts =
    tree.is(head, 'nsubj') && tree.token(above).upos === 'VERB' && isDoneByAgents(tree.lemma(above), ontology)
  return !hasParts && !acts
}
const INERT: readonly EntityType[] = ['event', 'abstract', 'substance', 'time']
