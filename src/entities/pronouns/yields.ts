import type { Ontology } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Option } from '../antecedents/option.ts'
import { closeness } from './closeness.ts'
import { isOutspoken } from './spoken-of.ts'
import { relativeNoun } from './subject-of.ts'

/** Whether an option is out because another one is there. */
export function yields(pronoun: Candidate, option: Option, other: Option, ontology: Ontology): boolean {
  if (isOutspoken(pronoun, option, other, ontology) || isGoneOnWith(pronoun, option, other)) return true
  if (closeness(pronoun, other) > closeness(pronoun, option)) return true
  const { tree, head } = option.candidate
  if (tree !== pronoun.tree && (isSubjectAround(pronoun, other) || isWhatItsClauseIsAbout(pronoun, other))) return true
  if (other.candidate.tree !== tree) return false
  if (!other.chain) return option.chain !== undefined && option.chain.number !== 'plural'
  if (isInItsClause(pronoun, other) && !isInItsClause(pronoun, option)) return true
  if (pronoun.tree !== tree || !tree.is(head, 'nsubj')) return false
  const verb = tree.token(head).head
  if (other.candidate.head !== tree.first(verb, 'obj', 'iobj')) return false
  if (areSeveralUnder(pronoun, verb, option, other)) return true
  return tree.is(pronoun.head, 'nsubj')
    ? isAboutObject(pronoun, verb)
    : tree.is(pronoun.head, 'nmod:poss') && isReasonOfJudging(pronoun, verb)
}

/** "Sentencing him, the judge said he had": whom the sentence calls by such a pronoun already, before anybody whom it does not name. */
function isGoneOnWith({ tree, order, gender }: Candidate, option: Option, other: Option): boolean {
  const here = (each: Option): readonly Candidate[] =>
    (each.chain?.members ?? [each.candidate]).filter((member) => member.tree === tree)
  return (
    gender !== undefined &&
    here(option).length === 0 &&
    here(other).some((each) => each.form === 'pronoun' && each.gender === gender && each.order < order)
  )
}

/** "Cole, an aide, was promoted after she was cleared": the named subject that the pronoun's clause depends on, before anybody of another sentence. */
function isSubjectAround({ tree, head }: Candidate, { candidate, chain }: Option): boolean {
  const clause = tree.token(head).head
  if (!tree.is(head, 'nsubj') || clause < 0 || !tree.is(clause, 'advcl')) return false
  if (tree.first(clause, 'mark', 'advmod') === undefined) return false
  const verb = firstConjunct(tree, tree.token(clause).head)
  return (chain?.members ?? [candidate]).some(
    (each) =>
      each.tree === tree &&
      each.form === 'name' &&
      each.head < head &&
      tree.is(each.head, 'nsubj') &&
      tree.token(each.head).head === verb,
  )
}

/** "In Norway, which sells most of its gas abroad": what a relative clause tells of a thing is told of its own, before anything of another sentence. */
function isWhatItsClauseIsAbout(pronoun: Candidate, option: Option): boolean {
  const isThing = pronoun.gender === undefined && pronoun.number === 'singular'
  return isThing && pronoun.tree.is(pronoun.head, 'nmod:poss') && isToldOfInClause(pronoun, option)
}

/** "The army accused rebels of firing from hills they had left": several are sooner the several that the verb is done to than one body. */
const areSeveralUnder = ({ tree, head, number }: Candidate, verb: number, option: Option, other: Option): boolean =>
  number === 'plural' &&
  tree.is(head, 'nsubj') &&
  tree.dominates(verb, head) &&
  option.chain?.number === 'singular' &&
  other.chain?.number === 'plural'

/** "Holm thanked Lind for her patience": what somebody is judged for is his own. */
function isReasonOfJudging({ tree, head }: Candidate, verb: number): boolean {
  const reason = firstConjunct(tree, tree.token(head).head)
  const isFor = tree.is(reason, 'obl') && marker(tree, reason) === 'for'
  return isFor && tree.token(reason).head === verb && tree.isOf(verb, 'verbOfJudging')
}

/** "Corti, who won two trials before a witness sent him to prison": within a clause about somebody, that is who is spoken of. */
const isInItsClause = (pronoun: Candidate, option: Option): boolean =>
  !pronoun.tree.is(pronoun.head, 'nmod:poss') && isToldOfInClause(pronoun, option)

/** Whether a relative clause around the pronoun tells something of the option. */
function isToldOfInClause({ tree, head }: Candidate, { candidate, chain }: Option): boolean {
  const members = (chain?.members ?? [candidate]).filter((member) => member.tree === tree)
  const above = tree.ancestors(head).slice(1)
  const nouns = above.flatMap((verb) => relativeNoun(tree, verb) ?? [])
  return nouns.some((noun) =>
    members.some((member) => member.head === noun || (tree.is(noun, 'appos') && tree.token(noun).head === member.head)),
  )
}

/** "The court fined the club after it …": the clause says something of the object. */
function isAboutObject({ tree, head }: Candidate, verb: number): boolean {
  const clause = firstConjunct(tree, tree.token(head).head)
  if (tree.token(clause).head !== verb) return false
  const mark = tree.all(clause, 'mark').map((at) => tree.lemma(at))
  return (
    tree.is(clause, 'advcl') &&
    tree.isOf(verb, 'verbOfJudging') &&
    mark.some((word) => word === 'after' || word === 'because')
  )
}
