import type { FeatureContext } from '../antecedents/choice.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { firstConjunct } from '../../syntax/nominal.ts'
import { agrees } from './agreement.ts'

/** "The coach warned Ross that he would not play": of whom somebody is warned, reminded or told in the clause. */
export function addressee({ chains, ontology }: FeatureContext, pronoun: Candidate): Candidate | undefined {
  const { tree, head } = pronoun
  if (!tree.is(head, 'nsubj') || tree.token(head).head < 0) return undefined
  const clause = firstConjunct(tree, tree.token(head).head)
  const verb = tree.token(clause).head
  if (verb < 0 || !tree.is(clause, 'ccomp')) return undefined
  const isAbout = tree.isOf(verb, 'verbOfAdvice') || isToldByAuthority(tree, verb) || isAskedOf(tree, verb, clause)
  if (!isAbout) return undefined
  const told = tree.first(verb, 'obj', 'iobj')
  const candidate = told === undefined ? undefined : chains.at(tree, told)
  return candidate && agrees(pronoun, chains.of(candidate), ontology) ? candidate : undefined
}

/** "asked the witness when she had arrived": a question is about the one asked; "asked the judge whether he could leave" asks for leave. */
const isAskedOf = (tree: MentionTree, verb: number, clause: number): boolean =>
  tree.isOf(verb, 'askingVerb') && !tree.all(clause, 'aux').some((aux) => tree.isForm(aux, 'permissiveAuxiliary'))

/** "The teacher told Omar that he had passed", "told the patient that she was ill"; "the suspect told the judge that he" speaks of himself. */
function isToldByAuthority(tree: MentionTree, verb: number): boolean {
  if (tree.lemma(verb) !== 'tell') return false
  const [teller, told] = [tree.first(verb, 'nsubj'), tree.first(verb, 'obj', 'iobj')]
  const isOf = (name: 'authorityNoun' | 'dependentNoun', noun: number | undefined): boolean =>
    noun !== undefined && tree.isOf(noun, name)
  if (isOf('authorityNoun', told)) return false
  return isOf('dependentNoun', told) || (isOf('authorityNoun', teller) && !isOf('dependentNoun', teller))
}
