import type { CodedClass, Ontology } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import type { AnaphorKind } from '../antecedents/choice.ts'
import type { Option } from '../antecedents/option.ts'
import { areCoarguments, type Chain, type Chains } from '../chains.ts'
import { classOf, classOfType, isCivic } from '../classify.ts'
import { areAlike, isNested, isPart, type Candidate } from '../mentions/index.ts'
import { whoseNoun } from '../relative-pronouns.ts'
import { complementsOf, contradict, isOfUnknown, isWithin } from './complements.ts'
import { isSpeakerOf } from './speaker.ts'
import { seatLikeness } from './seats.ts'
import { isTakenOver } from './taken-over.ts'
import {
  ageOf,
  complementLikeness,
  haveOtherTimes,
  isForceAmong,
  modifierLikeness,
  narrowClassOf,
  nounLikeness,
} from './likeness.ts'

/** How many sentences back a description may take up what is called otherwise, and what bears its noun. */
const REACH = 8
const REACH_OF_NOUN = 40
/** How many that are called otherwise are looked at. */
const NEAREST = 10

/** What a description may take up something by: its determiner; undefined where it brings up something new. */
export function kindOfDescription(mention: Candidate, chains: Chains): AnaphorKind | undefined {
  const { form, determination, order } = mention
  if (form !== 'nominal' || chains.predicative.has(mention) || isPart(mention)) return undefined
  if (determination === 'indefinite' || chains.of(mention).first.order < order) return undefined
  if (chains.of(mention).names.length > 0) return undefined
  return determination === 'possessive' ? 'possessed' : determination === 'bare' ? 'bare' : 'described'
}

/** Everything spoken of before that a description may take up, the nearest first. */
export function descriptionOptions(later: Candidate, kind: AnaphorKind, chains: Chains, ontology: Ontology): Option[] {
  const found: Option[] = []
  const seen = new Set<Chain>([chains.of(later)])
  let others = 0
  for (let order = later.order - 1; order >= 0; order--) {
    const candidate = chains.candidates[order]
    const distance = candidate ? later.tree.sentence.index - candidate.tree.sentence.index : REACH_OF_NOUN + 1
    if (!candidate || distance > REACH_OF_NOUN) break
    const chain = chains.of(candidate)
    if (seen.has(chain)) continue
    seen.add(chain)
    const earlier = chain.members.filter((member) => member.order < later.order)
    const bearsNoun = earlier.some((member) => nounLikeness(later, member, ontology) !== 'other')
    if (!bearsNoun && (kind === 'bare' || distance > REACH || others >= NEAREST)) continue
    if (!fits(later, { chain, earlier, bearsNoun }, chains, ontology)) continue
    found.push({ candidate, chain })
    if (!bearsNoun) others++
  }
  return found
}

interface Earlier {
  readonly chain: Chain
  /** Its mentions before the description. */
  readonly earlier: readonly Candidate[]
  /** One of these has the description's noun. */
  readonly bearsNoun: boolean
}

function fits(later: Candidate, { chain, earlier, bearsNoun }: Earlier, chains: Chains, ontology: Ontology): boolean {
  if (earlier.every(({ form }) => form === 'pronoun')) return false
  const { number } = chain
  if (later.number && number && later.number !== number) return false
  if (later.gender && chain.gender && later.gender !== chain.gender) return false
  if (!bearsNoun && (!areAlike(later, chain) || isOfAnother(later, chain, chains) || isWhose(later))) return false
  if ((later.type === 'person') !== (chain.type === 'person')) return false
  if (isBody(later, ontology) !== earlier.some((member) => isBody(member, ontology)) && later.type === 'person')
    return false
  const age = ageOf(later)
  if (age !== undefined && earlier.some((member) => (ageOf(member) ?? age) !== age)) return false
  if (later.determination === 'bare' && !earlier.some((member) => isAsWide(later, member, chains, ontology)))
    return false
  if (!isOfClass(later, chain, ontology) || hasOtherOffice(later, earlier, ontology)) return false
  if (chain.type !== 'person' && seatLikeness(later, chain, chains, ontology) === 'other') return false
  if (isToldFromOthers(later, ontology) && (later.type === 'person' || chain.named)) return false
  if (earlier.every((member) => isPart(member))) return false
  const last = earlier.at(-1)
  if (bearsNoun && last !== undefined && isTakenOver(last, later, chains, ontology)) return false
  return earlier.every(
    (member) =>
      !haveOtherTimes(later, member, ontology) &&
      !isSpeakerOf(member, later, ontology) &&
      !isAnotherOfItsNoun(later, member, chains, ontology) &&
      (member.tree !== later.tree ||
        (!isNested(member, later) && !areCoordinated(member, later) && !areCoarguments(member, later))),
  )
}

/** "the ship's crew" is no "officer". */
const isBody = ({ form, lemma }: Candidate, ontology: Ontology): boolean =>
  form === 'nominal' && ontology.words('bodyNoun').has(lemma)

/**
 * Without an article a noun means all of its kind, or brings up something new, where it is not restricted as before: "climbers" after
 * "two British climbers", "climate change" after "the change".
 */
function isAsWide(later: Candidate, earlier: Candidate, chains: Chains, ontology: Ontology): boolean {
  // "was attacked after school", whichever that is
  if (ontology.words('institutionNoun').has(later.lemma) && marker(later.tree, later.head) !== '') return false
  // what a pronoun takes up is called by another mention
  if (earlier.form !== 'nominal') return earlier.form !== 'pronoun'
  if (later.modifiers.some((word) => !earlier.modifiers.includes(word))) return false
  // "the Oslo police … police": a body is no kind
  const isBody = ontology.words('collectiveNoun').has(later.lemma)
  const isKind = !isBody && later.number === 'plural' && earlier.number === 'plural'
  // "Farmers burned tyres" after "the farmers": others of them, or all
  if (isKind && (earlier.determination !== 'bare' || later.modifiers.length !== earlier.modifiers.length)) return false
  // "threatened with death" after "Berg's death"
  const isMass = !isBody && later.number === 'singular' && ['event', 'abstract', 'substance'].includes(later.type)
  return !(isKind || isMass) || isWithin(complementsOf(chains, earlier), complementsOf(chains, later))
}

/** "The mayor of Leeds" is nobody who has not been called so, other than "the town of Leeds". */
const isOfAnother = (later: Candidate, chain: Chain, chains: Chains): boolean =>
  later.determination !== 'possessive' &&
  (complementsOf(chains, later).get('poss') ?? []).some(
    (whose) => typeof whose !== 'string' && whose !== chain && whose.named,
  )

/** "A couple whose son died": a relative clause brings up whom it tells of. */
const isWhose = ({ tree, head }: Candidate): boolean =>
  tree.all(head, 'nmod:poss').some((at) => whoseNoun(tree, at) !== at)

/** "The country" is no city and "the company" no council, where the world or a noun tells what is named. */
function isOfClass(later: Candidate, chain: Chain, ontology: Ontology): boolean {
  const kind = narrowClassOf(later, ontology)
  if (chain.type === 'person' || kind === undefined) return true
  if (kind === COMPANY && isCivic(chain, ontology)) return false
  const own = classOf(chain, ontology)
  if (!chain.entry && own === classOfType(chain.type)) return true
  return ontology.isA(own, kind) || ontology.isA(kind, own)
}
const COMPANY: CodedClass = 'Company'

/** "The mayor of Bergen" is not that of Oslo, "the peace deal" no trade deal, "the minister of finance" not any minister. */
function isAnotherOfItsNoun(later: Candidate, earlier: Candidate, chains: Chains, ontology: Ontology): boolean {
  const noun = nounLikeness(later, earlier, ontology)
  if (noun === 'title') return complementsOf(chains, later).size > 0
  if (noun !== 'same' && noun !== 'name') return false
  if (isForceAmong(later, earlier, ontology)) return true
  const words = modifierLikeness(later, earlier, ontology)
  const complements = complementsOf(chains, later)
  if (words === 'others' || earlier.form === 'name') return words === 'others' || complements.size > 0
  // "the big bank … the bank of Arlon"
  const isMore = complementLikeness(later, earlier, chains) === 'more'
  // "the director … the director of a good film", whoever that is
  if (isMore && (words === 'fewer' || isOfUnknown(later))) return true
  return contradict(complements, complementsOf(chains, earlier))
}

/** "The minister" is not whom the article calls president. */
function hasOtherOffice({ lemma, type }: Candidate, earlier: readonly Candidate[], ontology: Ontology): boolean {
  if (type !== 'person' || !ontology.officeNouns.has(lemma)) return false
  const called = earlier.flatMap((member) => (member.form === 'nominal' ? [member.lemma] : member.titles))
  return !called.includes(lemma) && called.some((each) => ontology.officeNouns.has(each))
}

/** "the new company", "the man who fled": told from others of its kind. */
function isToldFromOthers({ tree, head }: Candidate, ontology: Ontology): boolean {
  const words = ontology.words('distinguishingAdjective')
  const isDistinguished = tree.all(head, 'amod').some((at) => words.has(tree.lemma(at)) && tree.lemma(at) !== 'former')
  return isDistinguished || tree.all(head, 'acl').some((at) => at > head && tree.token(head + 1).text !== ',')
}

const areCoordinated = ({ tree, head }: Candidate, other: Candidate): boolean =>
  firstConjunct(tree, head) === firstConjunct(tree, other.head)
