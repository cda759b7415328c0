import type { CodedClass, Ontology } from '../../model/index.ts'
import type { Chain, Chains } from '../chains.ts'
import type { MentionTree } from '../mention-tree.ts'
import { isName, nameWords, type Candidate } from '../mentions/index.ts'
import { classOf } from '../classify.ts'
import { fitOf, fitOfLand, isState, type Fit } from '../descriptions/kinds.ts'
import { narrowClassOf } from '../descriptions/likeness.ts'
import { mostProminent, prominence, type Named } from '../descriptions/prominence.ts'
import { isRegion } from '../descriptions/regions.ts'
import { seatLikeness } from '../descriptions/seats.ts'
import { isBehindComma } from '../../syntax/behind-comma.ts'
import { marker } from '../../syntax/nominal.ts'
import { isTakenOver } from '../descriptions/taken-over.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back a description looks for the name it takes up. */
const REACH = 6
/** A person's title holds for the whole article. */
const REACH_OF_TITLES = 40

/**
 * Joins a definite description and the name that bears its noun, or is of its kind: "the Foreign Ministry … the
 * ministry", "Mr Lund … the prime minister", "Taiwan … the country".
 */
export const definiteDescription: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const later of chains.candidates) {
      if (
        later.form !== 'nominal' ||
        !isAnaphor(later) ||
        chains.predicative.has(later) ||
        chains.of(later).names.length > 0
      )
        continue
      const brought = broughtUp(chains.of(later))
      const before = chains.candidates.filter(
        (each) =>
          each.order < later.order &&
          (brought === undefined || chains.of(each).first.order > brought.order) &&
          later.tree.sentence.index - each.tree.sentence.index <= (each.type === 'person' ? REACH_OF_TITLES : REACH) &&
          isName(each),
      )
      const byNoun = before.filter((each) => bearsNoun(each, later, chains.of(each), ontology)).at(-1)
      const found = byNoun && !isTakenOver(byNoun, later, chains, ontology) ? byNoun : takenUp(context, later)
      if (found) chains.join(found, later)
    }
  },
}

/** "A market town … the town": where it was brought up as new, which is nothing that was named before. */
const broughtUp = ({ first }: Chain): Candidate | undefined =>
  first.determination === 'indefinite' ? first : undefined

/** "the company", "this company": nothing that restricts it further, so the reader must know it. */
const isAnaphor = ({ determination, number, tree, head, last }: Candidate): boolean =>
  (determination === 'definite' || determination === 'demonstrative') &&
  number === 'singular' &&
  !tree
    .children(head)
    .some(
      (child) => child > head && child <= last && tree.is(child, 'nmod', 'acl', 'nummod') && !isPopulation(tree, child),
    ) &&
  tree.all(head, 'acl').every((clause) => isBehindComma(tree, head, clause)) &&
  !tree.all(head, 'amod').some((child) => tree.isOf(child, 'distinguishingAdjective'))

/** "of 20 million people" behind "the country": how many live there. */
const isPopulation = (tree: MentionTree, noun: number): boolean =>
  tree.isOf(noun, 'populationNoun') && marker(tree, noun) === 'of' && tree.first(noun, 'nummod') !== undefined

/** "the ministry" after "Foreign Ministry"; "the president" after "President Trump" or "Macron, the president". */
function bearsNoun(name: Candidate, { lemma, modifiers, type }: Candidate, chain: Chain, ontology: Ontology): boolean {
  if (name.form !== 'name') return false
  if (name.type === 'person') {
    const titles = chain.members.flatMap((member) => [
      ...member.titles,
      ...(member.form === 'nominal' ? [member.lemma] : []),
    ])
    return type === 'person' && titles.includes(lemma) && modifiers.every((word) => titles.includes(word))
  }
  if (type === 'person' || (type === 'event' && name.type !== 'event')) return false
  if (ontology.words('nounInAgencyNames').has(lemma)) return false
  const words = wordsOfBody(name, ontology)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const noun = of > 0 ? words[of - 1] : words.at(-1)
  const isNoun =
    noun === lemma ||
    // "Visayan Star Lines … the line", "the Hotel Astoria … the hotel"
    (noun === `${lemma}s` && ontology.words('firmNoun').has(lemma)) ||
    (words[0] === lemma && ontology.words('leadingNoun').has(lemma))
  return words.length > 1 && isNoun && modifiers.every((word) => words.includes(word))
}

/** "the sorority" of "Kappa Nu Sorority, Inc.": the words without the legal form behind a comma. */
const wordsOfBody = (name: Candidate, ontology: Ontology): string[] => {
  const words = nameWords(name).map((word) => word.toLowerCase())
  const form = words.at(-2) === ',' && ontology.words('companyWord').has((words.at(-1) ?? '').replace(/\.$/, ''))
  return form ? words.slice(0, -2) : words
}

/** The last mention of the one that is of the noun's kind, and that the text is about. */
function takenUp(context: SieveContext, later: Candidate): Candidate | undefined {
  const { chains, ontology } = context
  const found = isUnrestricted(later, chains, ontology) ? mostProminent(later, calledSo(context, later)) : undefined
  const last = found?.chain.members.findLast(({ order }) => order < later.order)
  const brought = broughtUp(chains.of(later))
  if (!found || !last || (brought && found.chain.first.order < brought.order)) return undefined
  // "the state" may be one of a federation, "the Gulf state" is not
  const isKnown = found.fit === 'known' || (found.seat === 'same' && isState(found.chain, ontology))
  if (isKnown) return last
  // a body of unknown kind that is named in passing may be no company
  const isCompany = ontology.isA(narrowClassOf(later, ontology) ?? '', COMPANY)
  return (isCompany || isSeated(later)) && (found.seat === 'same' || prominence(found.chain, later) > 1)
    ? last
    : undefined
}
const COMPANY: CodedClass = 'Company'

/** "the startup" after "Orsen will buy the startup Vidal": of all that it may be, whoever was called by a noun as narrow as that. */
function calledSo(context: SieveContext, later: Candidate): readonly Named[] {
  const all = namedAlike(context, later)
  const isNarrow = context.ontology.table('widerNoun').has(later.lemma)
  const called = all.filter(({ chain }) =>
    chain.members.some(
      ({ form, lemma, order, titles }) =>
        order < later.order && (form === 'nominal' ? lemma === later.lemma : titles.includes(later.lemma)),
    ),
  )
  return isNarrow && called.length > 0 ? called : all
}

/** All that were named before and may be of the kind of a description's noun. */
function namedAlike({ chains, ontology }: SieveContext, later: Candidate): Named[] {
  const type = ontology.table('typeNoun').get(later.lemma)
  const isClub = ontology.words('clubNoun').has(later.lemma)
  const kind = narrowClassOf(later, ontology) ?? (isSeated(later) ? kindOfBody(later, ontology) : undefined)
  const fit = (chain: Chain): Fit => {
    if (type) return chain.type === type && chain.names.length > 0 ? 'known' : 'none'
    if (isClub) return isTeam(chain, ontology) ? 'known' : 'none'
    if (ontology.words('nounOfLand').has(later.lemma)) return fitOfLand(chain, ontology)
    return kind === undefined || chain.type === 'person' ? 'none' : fitOf(chain, kind, chains, ontology)
  }
  const named = chains.candidates.filter((each) => each.order < later.order && isName(each))
  return [...new Set(named.map((each) => chains.of(each)))].flatMap((chain): Named[] => {
    const found = chain === chains.of(later) || isActing(chain, later) ? 'none' : fit(chain)
    return found === 'none' ? [] : [{ chain, fit: found, seat: seatLikeness(later, chain, chains, ontology) }]
  })
}

/** "the Malmö-based group", "the Nairobi-based charity": wherever it has its seat, that is whom the text is about. */
const isSeated = ({ tree, head }: Candidate): boolean =>
  tree.all(head, 'amod').some((at) => tree.isForm(at, 'seatParticiple'))

/** The class that a noun of bodies names, however wide. */
function kindOfBody({ lemma }: Candidate, ontology: Ontology): string | undefined {
  const kind = ontology.classNouns?.get(lemma)
  const body: CodedClass = 'Organization'
  return kind !== undefined && ontology.isA(kind, body) ? kind : undefined
}

/** "Tolvan made an offer for the bank": whoever does something is called otherwise in none of its own words (principle C). */
const isActing = ({ members }: Chain, { tree, head }: Candidate): boolean =>
  members.some(
    (each) => each.tree === tree && tree.is(each.head, 'nsubj') && tree.token(each.head).head === clauseOf(tree, head),
  )

/** The word at the head of the clause that a noun stands in. */
function clauseOf(tree: MentionTree, noun: number): number {
  let at = noun
  do at = tree.token(at).head
  while (at >= 0 && !['VERB', 'AUX'].includes(tree.token(at).upos) && tree.first(at, 'nsubj', 'cop') === undefined)
  return at
}

/** "the company", "the Dutch company", "the debt-hit country": with no word that tells which of several, other than where it is from. */
const isUnrestricted = ({ tree, head }: Candidate, chains: Chains, ontology: Ontology): boolean =>
  tree.all(head, 'nmod').some((at) => isPopulation(tree, at)) ||
  tree
    .all(head, 'amod', 'compound', 'nummod', 'nmod:desc', 'nmod:unmarked', 'nmod:poss')
    .every(
      (at) =>
        at > head ||
        chains.at(tree, at)?.form === 'adjective' ||
        isRegion(tree.token(at).text, ontology) ||
        ontology.words('attributeAdjective').has(tree.lemma(at)) ||
        isHyphenated(tree, at),
    )

/** "debt-hit", "Ghent-based", "London-listed"; "three-member" counts. */
const isHyphenated = (tree: MentionTree, word: number): boolean =>
  ['VERB', 'ADJ', 'NOUN'].includes(tree.token(word).upos) &&
  tree.children(word).some((at) => tree.token(at).text === '-' || tree.is(at, 'compound', 'obl:npmod')) &&
  tree.all(word, 'nummod').length === 0

/** A team that is known, or a body of which no more is known and that a plural with an article names: "the Saints". */
const isTeam = (chain: Chain, ontology: Ontology): boolean => {
  const own = classOf(chain, ontology)
  const team: CodedClass = 'SportsTeam'
  const [noun] = chain.names.map(({ tree, name, head }) => tree.lemma(name?.last ?? head))
  const isPlural = chain.names.some(({ number, determination }) => number === 'plural' && determination === 'definite')
  return (
    ontology.isA(own, team) ||
    (own === 'Organization' && isPlural && noun !== undefined && !ontology.classNouns?.has(noun))
  )
}
