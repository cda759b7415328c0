import type { Ontology } from '../../model/index.ts'
import type { Candidate } from '../mentions/index.ts'

/** "Lee said the man had fled": whether somebody says what a description stands in, which so is of somebody else. */
export function isSpeakerOf({ tree, head, type }: Candidate, later: Candidate, ontology: Ontology): boolean {
  const verb = tree.token(head).head
  return (
    tree === later.tree &&
    type === 'person' &&
    later.type === 'person' &&
    verb >= 0 &&
    tree.is(head, 'nsubj') &&
    ontology.reportingWords.has(tree.lemma(verb)) &&
    tree.dominates(verb, later.head) &&
    !tree.dominates(head, later.head)
  )
}
