import type { Ontology } from '../../model/index.ts'
import type { FeatureContext } from '../antecedents/choice.ts'
import type { Option } from '../antecedents/option.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { marker } from '../../syntax/nominal.ts'
import { agrees, agreesAsGroup, isOneOfGroup } from './agreement.ts'
import { isBindable } from './binding.ts'
import { ofPartInHarm } from './part-in-harm.ts'
import { isSelected } from './selection.ts'
import { isSayable } from './speech.ts'
import { relativeNoun } from './subject-of.ts'
import { yields } from './yields.ts'

/** How many sentences back an antecedent may stand. */
const REACH = 4

/** A reflexive is bound by the subject of its clause (Chomsky 1981, principle A). */
export function subjectOfReflexive({ chains, ontology }: FeatureContext, pronoun: Candidate): Candidate | undefined {
  const { tree } = pronoun
  for (const governor of tree.ancestors(pronoun.head)) {
    const subject = relativeNoun(tree, governor) ?? tree.first(governor, 'nsubj') ?? objectBefore(tree, governor)
    const candidate = subject === undefined ? undefined : chains.at(tree, subject)
    if (candidate) return agrees(pronoun, chains.of(candidate), ontology) ? candidate : undefined
  }
  return undefined
}

/** The subject of "an aide says Ann Lee has checked herself in", which the parser may take for an object. */
const objectBefore = (tree: MentionTree, verb: number): number | undefined =>
  tree.all(verb, 'obj').find((at) => at < verb && tree.token(at).upos !== 'PRON')

/** "A promise from the company that it would pay": who gives it is bound by it. */
export function giverOfPromise({ chains, ontology }: FeatureContext, pronoun: Candidate): Candidate | undefined {
  const { tree, head } = pronoun
  const clause = tree.token(head).head
  const noun = clause < 0 ? -1 : tree.token(clause).head
  if (!tree.is(head, 'nsubj') || noun < 0 || !tree.isOf(noun, 'promiseNoun')) return undefined
  const from = tree.all(noun, 'nmod').find((each) => marker(tree, each) === 'from')
  const giver = from === undefined ? undefined : chains.at(tree, from)
  return giver && agrees(pronoun, chains.of(giver), ontology) ? giver : undefined
}

/** "He had a gun with him": what one has with one is had by the subject. */
export function bearer({ chains, ontology }: FeatureContext, pronoun: Candidate): Candidate | undefined {
  const { tree, head } = pronoun
  const verb = tree.token(head).head
  if (verb < 0 || !tree.is(head, 'obl') || marker(tree, head) !== 'with') return undefined
  if (!tree.isOf(verb, 'verbOfBearing') || tree.first(verb, 'obj') === undefined) return undefined
  const subject = tree.first(verb, 'nsubj')
  const candidate = subject === undefined ? undefined : chains.at(tree, subject)
  return candidate && agrees(pronoun, chains.of(candidate), ontology) ? candidate : undefined
}

/**
 * "Ann Lee and Tom Kern founded the firm. They": who starts a sentence as "they" are the two that the one before told of,
 * where nobody else is several.
 */
export function pairBefore(pronoun: Candidate, options: readonly Option[]): Option | undefined {
  const [only, ...others] = options
  if (!only || only.chain || others.length > 0 || pronoun.lemma !== 'they' || !pronoun.tree.is(pronoun.head, 'nsubj'))
    return undefined
  const { tree, head, form } = only.candidate
  const isLastTold =
    tree.sentence.index === pronoun.tree.sentence.index - 1 && tree.is(head, 'nsubj') && form === 'name'
  return isLastTold && tree.is(tree.token(head).head, 'root') ? only : undefined
}

/** Chains with a mention shortly before the pronoun or behind it in its sentence, the nearest first, and pairs that "they" may mean. */
export function pronounOptions(context: FeatureContext, pronoun: Candidate): readonly Option[] {
  const { chains, ontology, quotations } = context
  const found = new Map<unknown, Option>()
  for (const candidate of nearestFirst(context, pronoun)) {
    if (candidate.form === 'adjective' || isMeasure(candidate, ontology) || isOrigin(candidate, pronoun)) continue
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
      isSelected(pronoun, option, ontology) &&
      isSayable(pronoun, option, quotations, ontology)
    )
      found.set(chain, option)
  }
  const all = [...found.values()]
  const fitting = ofPartInHarm(pronoun, all, ontology)
  return fitting.filter((option) => !fitting.some((other) => yields(pronoun, option, other, ontology)))
}

function nearestFirst({ chains }: FeatureContext, pronoun: Candidate): Candidate[] {
  const { candidates } = chains
  const sentence = pronoun.tree.sentence.index
  const found: Candidate[] = []
  for (let order = pronoun.order - 1; order >= 0; order--) {
    const candidate = candidates[order]
    if (!candidate || sentence - candidate.tree.sentence.index > REACH) break
    found.push(candidate)
  }
  for (let order = pronoun.order + 1; candidates[order]?.tree === pronoun.tree; order++) {
    const candidate = candidates[order]
    if (candidate && candidate.form !== 'pronoun' && chains.of(candidate).first === candidate) found.push(candidate)
  }
  return found
}

/** "Sweden's Ericsson sold its unit": where somebody named is from is not whom the sentence goes on to speak of. */
const isOrigin = ({ tree, head }: Candidate, pronoun: Candidate): boolean =>
  tree === pronoun.tree && tree.is(head, 'nmod:poss') && tree.token(tree.token(head).head).upos === 'PROPN'

/** "500 miles" and "SEK 400" are nothing that a pronoun takes up. */
const isMeasure = ({ tree, head, lemma, modifiers }: Candidate, ontology: Ontology): boolean =>
  ontology.words('measureNoun').has(lemma) ||
  tree.token(head).upos === 'SYM' ||
  (lemma === 'lot' && modifiers.length === 0)
