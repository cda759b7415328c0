import { describedBehind } from '../../syntax/fronted-description.ts'
import { areCoarguments } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Option } from '../antecedents/option.ts'
import { isOfPart } from './part.ts'
import { isNotOwn } from './not-own.ts'
import { subjectOf } from './subject-of.ts'

/** Whether the grammar of the pronoun's sentence lets it stand for that. */
export function isBindable(pronoun: Candidate, { candidate, chain }: Option): boolean {
  const members = chain?.members ?? [candidate]
  if (members.some((member) => areCoarguments(member, pronoun))) return false
  const { tree } = pronoun
  const here = members.filter((member) => member.tree === tree)
  const isNamedBefore = here.some((member) => member.order < pronoun.order)
  return here.every(
    (member) =>
      !contains(member, pronoun) &&
      !isInDescription(member, pronoun) &&
      !controls(member, pronoun) &&
      !isNotOwn(member, pronoun) &&
      (isNamedBefore || !commands(pronoun, member)),
  )
}

/**
 * Nothing that contains the pronoun, as itself or as whose its apposition is ("Berg, his agent"), is what it stands for (i-within-i);
 * "Berg, a member all his life", may be.
 */
function contains({ tree, head, first, last }: Candidate, pronoun: Candidate): boolean {
  if (first <= pronoun.head && pronoun.head <= last) return true
  const apposition = [pronoun.head, tree.token(pronoun.head).head].find((at) => at >= 0 && tree.is(at, 'appos'))
  return apposition !== undefined && tree.token(apposition).head === head
}

/** "A friend of the president, he resigned": nobody in what is said of him is whom "he" stands for. */
const isInDescription = ({ tree, head }: Candidate, pronoun: Candidate): boolean =>
  [...tree.ancestors(head)].some((above) => describedBehind(tree, above) === pronoun.head)

/** The unspoken subject of the pronoun's verb: "Ann wants to see her", "Ann called and met her" (principle B). */
function controls({ head }: Candidate, { tree, head: own }: Candidate): boolean {
  const whole = isOfPart(tree, own) ? tree.token(own).head : own
  if (!tree.is(whole, 'obj', 'iobj', 'obl')) return false
  return subjectOf(tree, tree.token(whole).head) === head
}

/** A pronoun is not taken up by a name further down in its own clause (principle C). */
const commands = ({ tree, head }: Candidate, member: Candidate): boolean =>
  tree.dominates(tree.is(head, 'nmod:poss') ? head : tree.token(head).head, member.head)
