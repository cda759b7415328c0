import type { Ontology } from '../../model/index.ts'
import { nounBeside, type Candidate } from '../mentions/index.ts'

/** The token of whose relative a person's name is introduced as: "his" in "his father, Carl Benton"; undefined elsewhere. */
export function relativeOf(candidate: Candidate, ontology: Ontology): number | undefined {
  const kin = kinshipOf(candidate, ontology)
  return kin === undefined ? undefined : candidate.tree.first(kin, 'nmod:poss')
}

/** The noun of a relative by which a person's name is introduced: "sister" in "his mother and sister Ann Benton". */
export function kinshipOf(candidate: Candidate, ontology: Ontology): number | undefined {
  const { tree, head, first, name } = candidate
  if (!name || candidate.type !== 'person') return undefined
  const nameHead = tree.headOf(name.first, name.last)
  const above = [head, nameHead].flatMap((at) =>
    tree.is(at, 'appos', 'flat', 'nmod:desc') ? [tree.token(at).head] : [],
  )
  const nouns = [...above, ...tree.all(nameHead, 'appos', 'nmod:desc'), head, nounBeside(tree, first, head)]
  return nouns.find((at) => at >= 0 && ontology.words('relativeNoun').has(tree.lemma(at)))
}
