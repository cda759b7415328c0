import type { Ontology } from '../../model/index.ts'
import type { Option } from '../antecedents/option.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { partInHarm, type PartInHarm } from '../deeds.ts'

/** How many sentences back whoever may be meant instead was spoken of last. */
const REACH = 2

/**
 * Keeps those out whom the article tells to have the other part in a crime than the pronoun's words are of, where another person may
 * be meant: who is sentenced did not suffer it, and who was killed tells the police nothing (scripts: Schank and Abelson 1977;
 * narrative schemas: Chambers and Jurafsky 2009).
 */
export function ofPartInHarm(pronoun: Candidate, options: readonly Option[], ontology: Ontology): readonly Option[] {
  if (pronoun.gender === undefined || options.length < 2) return options
  const wanted = wantedPart(pronoun, ontology)
  if (wanted === undefined) return ofLiving(pronoun, options, ontology)
  const parts = new Map(options.map((option) => [option, partOf(option, pronoun, ontology)]))
  const isOther = (option: Option): boolean => {
    const part = parts.get(option)
    return part !== undefined && part !== wanted
  }
  const fitting = options.filter((option) => parts.get(option) === wanted)
  // nobody dies twice
  if (wanted === 'victim' && fitting.length > 0 && isOfDead(pronoun, ontology)) return fitting
  const isMeant = (option: Option): boolean =>
    parts.get(option) === wanted || (!isOther(option) && isNear(option, pronoun))
  return options.some(isMeant) ? options.filter((option) => !isOther(option)) : options
}

/** "The clinic fired Dr. Orr after a patient died. He sued it": who has just died does nothing more. */
function ofLiving(pronoun: Candidate, options: readonly Option[], ontology: Ontology): readonly Option[] {
  const { tree, head } = pronoun
  const verb = tree.token(head).head
  const goesOn =
    tree.is(head, 'nsubj') &&
    tree.feature(verb, 'Tense') === 'Past' &&
    tree.feature(verb, 'VerbForm') === 'Fin' &&
    !tree.isOf(verb, 'stativeVerb')
  if (!goesOn) return options
  const living = options.filter((option) => !hasJustDied(option, pronoun, ontology))
  return living.some((option) => isNear(option, pronoun)) ? living : options
}

const hasJustDied = ({ candidate, chain }: Option, { tree, order }: Candidate, ontology: Ontology): boolean =>
  (chain?.members ?? [candidate]).some(
    (each) =>
      each.order < order &&
      each.tree !== tree &&
      tree.sentence.index - each.tree.sentence.index === 1 &&
      (isDead(each) || dies(each, ontology)),
  )

/** "a patient died", "killed Stone". */
function dies({ tree, head }: Candidate, ontology: Ontology): boolean {
  const verb = tree.token(head).head
  if (verb < 0) return false
  const isSubject = tree.is(head, 'nsubj') && ontology.table('deedOfHarm').get(tree.lemma(verb)) === 'dies'
  return isSubject || (tree.is(head, 'obj', 'nsubj:pass') && tree.isOf(verb, 'killingVerb'))
}

const isNear = ({ candidate }: Option, pronoun: Candidate): boolean =>
  pronoun.tree.sentence.index - candidate.tree.sentence.index <= REACH

/** The part that everything told of somebody so far gives. */
function partOf({ candidate, chain }: Option, pronoun: Candidate, ontology: Ontology): PartInHarm | undefined {
  const members = (chain?.members ?? [candidate]).filter(({ order }) => order < pronoun.order)
  const parts = new Set(members.flatMap((each) => told(each, ontology) ?? []))
  return parts.size === 1 ? [...parts][0] : undefined
}

const told = (mention: Candidate, ontology: Ontology): PartInHarm | undefined =>
  partInHarm(mention, ontology) ??
  ontology.table('partInHarm').get(mention.lemma) ??
  (isDead(mention) || isOfHarm(mention, ontology) ? 'victim' : undefined)

/** "took his phone". */
const isTaken = (tree: MentionTree, noun: number): boolean => {
  const verb = tree.token(noun).head
  return tree.is(noun, 'obj') && (tree.isOf(verb, 'stealingVerb') || tree.isOf(verb, 'takingVerb'))
}

/** The part of whoever the words around a pronoun are told of. */
function wantedPart(pronoun: Candidate, ontology: Ontology): PartInHarm | undefined {
  const { tree, head } = pronoun
  const above = tree.token(head).head
  if (above < 0) return undefined
  if (tree.is(head, 'nmod:poss'))
    return isTaken(tree, above) ? 'victim' : ontology.table('nounOfHarm').get(tree.lemma(above))
  if (isDead(pronoun)) return 'victim'
  // "he fled": from whoever attacked him, or from what he did
  if (ontology.table('deedOfHarm').get(tree.lemma(above)) === 'flees')
    return tree.isOf(above, 'defendantVerb') ? 'culprit' : undefined
  const part = partInHarm(pronoun, ontology)
  if (part !== undefined) return part
  if (takesAnothers(tree, head, above)) return 'culprit'
  if (isAddressedByJudge(tree, head, above) || isInCharge(tree, above)) return 'culprit'
  return tree.is(head, 'nsubj') && tells(tree, above, ontology) ? 'culprit' : undefined
}

/** "He died", "was found dead", "his killer". */
function isOfDead(pronoun: Candidate, ontology: Ontology): boolean {
  const { tree, head } = pronoun
  const above = tree.token(head).head
  return tree.is(head, 'nmod:poss') || isDead(pronoun) || ontology.table('deedOfHarm').get(tree.lemma(above)) === 'dies'
}

/** "was found dead", "was pronounced dead", "is dead". */
function isDead({ tree, head }: Candidate): boolean {
  if (!tree.is(head, 'nsubj', 'nsubj:pass')) return false
  const verb = tree.token(head).head
  return [verb, ...tree.all(verb, 'xcomp', 'obj')].some((at) => tree.isOf(at, 'deathWord'))
}

/** "the murder of Brian Cole", "Cole's murder". */
function isOfHarm({ tree, head }: Candidate, ontology: Ontology): boolean {
  const noun = tree.token(head).head
  return (
    noun >= 0 && tree.is(head, 'nmod', 'nmod:poss') && ontology.table('nounOfHarm').get(tree.lemma(noun)) === 'victim'
  )
}

/** "He took his phone". */
function takesAnothers(tree: MentionTree, head: number, verb: number): boolean {
  const taken = tree.first(verb, 'obj')
  return (
    tree.is(head, 'nsubj') &&
    (tree.isOf(verb, 'stealingVerb') || tree.isOf(verb, 'takingVerb')) &&
    taken !== undefined &&
    tree.first(taken, 'nmod:poss') !== undefined
  )
}

/** "The judge told him". */
function isAddressedByJudge(tree: MentionTree, head: number, verb: number): boolean {
  const teller = tree.first(verb, 'nsubj')
  return (
    teller !== undefined &&
    tree.is(head, 'obj', 'iobj') &&
    tree.isOf(verb, 'addressingVerb') &&
    tree.isOf(teller, 'judgeNoun')
  )
}

/** "Prosecutors said he had": what the prosecution says is about whom it accuses. */
function isInCharge(tree: MentionTree, clause: number): boolean {
  const verb = tree.is(clause, 'ccomp') ? tree.token(clause).head : -1
  const speaker = verb < 0 ? undefined : tree.first(verb, 'nsubj')
  return speaker !== undefined && tree.isOf(speaker, 'prosecutorNoun')
}

/** "told", not "had told": what somebody says behind what has happened. */
const tells = (tree: MentionTree, verb: number, ontology: Ontology): boolean =>
  ontology.reportingWords.has(tree.lemma(verb)) &&
  tree.feature(verb, 'Tense') === 'Past' &&
  tree.first(verb, 'aux', 'aux:pass') === undefined
