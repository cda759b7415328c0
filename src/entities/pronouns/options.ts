import type { Ontology } from '../../model/index.ts'
import type { FeatureContext } from '../antecedents/choice.ts'
import type { Option } from '../antecedents/option.ts'
import type { Candidate } from '../mentions/index.ts'
import { marker } from '../../syntax/nominal.ts'
import { agrees, agreesAsGroup, isOneOfGroup } from './agreement.ts'
import { isBindable, relativeNoun } from './binding.ts'
import { isSayable } from './speech.ts'
import { yields } from './yields.ts'

/** How many sentences back an antecedent may stand. */
const REACH = 4

/** A reflexive is bound by the subject of its clause (Chomsky 1981, principle A). */
export function subjectOfReflexive({ chains, ontology }: FeatureContext, pronoun: Candidate): Candidate | undefined {
  const { tree } = pronoun
  for (const governor of tree.ancestors(pronoun.head)) {
    const subject = relativeNoun(tree, governor) ?? tree.first(governor, 'nsubj')
    const candidate = subject === undefined ? undefined : chains.at(tree, subject)
    if (candidate) return agrees(pronoun, chains.of(candidate), ontology) ? candidate : undefined
  }
  return undefined
}

/** "A promise from the company that it would pay": who gives it is bound by it. */
export function giverOfPromise({ chains, ontology }: FeatureContext, { tree, head }: Candidate): Candidate | undefined {
  const clause = tree.token(head).head
  const noun = clause < 0 ? -1 : tree.token(clause).head
  if (!tree.is(head, 'nsubj') || noun < 0 || !ontology.words('promiseNoun').has(tree.lemma(noun))) return undefined
  const giver = tree.first(noun, 'nmod')
  return giver === undefined ? undefined : chains.at(tree, giver)
}

/** "He had a gun with him": what one has with one is had by the subject. */
export function bearer({ chains, ontology }: FeatureContext, { tree, head }: Candidate): Candidate | undefined {
  const verb = tree.token(head).head
  if (verb < 0 || !tree.is(head, 'obl') || marker(tree, head) !== 'with') return undefined
  if (!ontology.words('verbOfBearing').has(tree.lemma(verb))) return undefined
  const subject = tree.first(verb, 'nsubj')
  return subject === undefined ? undefined : chains.at(tree, subject)
}

/** Chains with a mention shortly before the pronoun or behind it in its sentence, the nearest first, and pairs that "they" may mean. */
export function pronounOptions(context: FeatureContext, pronoun: Candidate): Option[] {
  const { chains, ontology, quotations } = context
  const found = new Map<unknown, Option>()
  for (const candidate of nearestFirst(context, pronoun)) {
    if (candidate.form === 'adjective' || isMeasure(candidate, ontology)) continue
    const group: Option = { candidate, chain: undefined }
    if (agreesAsGroup(pronoun, candidate, chains) && isBindable(pronoun, group)) found.set(candidate, group)
    const chain = chains.of(candidate)
    const option = { candidate, chain }
    if (
      chain !== chains.of(pronoun) &&
      !isOneOfGroup(pronoun, candidate, chains) &&
      !found.has(chain) &&
      agrees(pronoun, chain, ontology) &&
      isBindable(pronoun, option) &&
      isSayable(pronoun, option, quotations, ontology)
    )
      found.set(chain, option)
  }
  const all = [...found.values()]
  return all.filter((option) => !all.some((other) => yields(pronoun, option, other, ontology)))
}

function nearestFirst({ chains }: FeatureContext, { tree, order }: Candidate): Candidate[] {
  const before = chains.candidates
    .slice(0, order)
    .filter((candidate) => tree.sentence.index - candidate.tree.sentence.index <= REACH)
  const behind = chains.candidates
    .slice(order + 1)
    .filter((each) => each.tree === tree && each.form !== 'pronoun' && chains.of(each).first === each)
  return [...before.toReversed(), ...behind]
}

/** "500 miles" is nothing that a pronoun takes up. */
const isMeasure = ({ lemma }: Candidate, ontology: Ontology): boolean => ontology.words('measureNoun').has(lemma)
