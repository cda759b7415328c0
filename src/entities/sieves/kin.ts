import { nounBeside, type Candidate } from '../mentions/index.ts'

/** The token of whose relative a person's name is introduced as: "his" in "his father, Carl Benton"; undefined elsewhere. */
export function relativeOf(candidate: Candidate): number | undefined {
  const kin = kinshipOf(candidate)
  return kin === undefined ? undefined : candidate.tree.first(kin, 'nmod:poss')
}

/** The noun of a relative by which a person's name is introduced: "sister" in "his mother and sister Ann Benton". */
export function kinshipOf(candidate: Candidate): number | undefined {
  const { tree, head, first, name } = candidate
  if (!name || candidate.type !== 'person') return undefined
  const nameHead = tree.headOf(name.first, name.last)
  const above = [head, nameHead].flatMap((at) => nounsAbove(tree, at))
  const nouns = [...above, ...tree.all(nameHead, 'appos', 'nmod:desc'), head, nounBeside(tree, first, head)]
  return nouns.find((at) => at >= 0 && tree.isOf(at, 'kinshipNoun'))
}

/** What a word stands in apposition to, itself and further up: "his uncle, the painter Carl Benton". */
function nounsAbove(tree: Candidate['tree'], token: number): number[] {
  const governor = tree.token(token).head
  return governor >= 0 && tree.is(token, 'appos', 'flat', 'nmod:desc') ? [governor, ...nounsAbove(tree, governor)] : []
}
