import { conjuncts, firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Ontology } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import { fitOf, isState } from '../descriptions/kinds.ts'
import { narrowClassOf } from '../descriptions/likeness.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back those whom "the two" takes up were named. */
const REACH = 2
/** And how many back the same phrase may stand: "both sides … the two sides". */
const REACH_OF_PHRASE = 8

/**
 * Lets "the pair", "the two countries", "both sides", "the companies" stand for as many that were named before: those that one
 * coordination names ("Berg and Holm"), who does something with whom ("Peru signed a treaty with Chile"), or all who were named
 * lately; a phrase of that number ("two climbers") is the same.
 */
export const groups: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const later of chains.candidates) {
      const size = sizeOf(later, ontology)
      if (!takesUp(context, later, size)) continue
      const before = chains.candidates.filter(
        (each) => each.order < later.order && later.tree.sentence.index - each.tree.sentence.index <= REACH,
      )
      const counted = chains.candidates.findLast(
        (each) =>
          size !== undefined &&
          each.order < later.order &&
          isWithinReach(each, later) &&
          each.form === 'nominal' &&
          each.type === later.type &&
          sizeOf(each, ontology) === size,
      )
      const others = before.findLast(
        (each) => areMany(each) && each.form === 'nominal' && isLike(each, later, ontology),
      )
      const members =
        namedTogether(context, later, before, size) ??
        doneTogether(context, later, before, size) ??
        allNamed(context, later, isSideNoun(later, ontology) ? facing(before, later) : before, size) ??
        mostNamed(context, later, size)
      if (counted && (!members || counted.order > (members[0]?.order ?? 0))) chains.join(counted, later)
      // "Peru and Chile … three neighbours … the countries"
      else if (members && (size !== undefined || (others?.order ?? -1) < (members[0]?.order ?? 0)))
        chains.group(
          later,
          members.toSorted((a, b) => chains.of(a).first.order - chains.of(b).first.order),
        )
    }
  },
}

const isWithinReach = (each: Candidate, later: Candidate): boolean =>
  later.tree.sentence.index - each.tree.sentence.index <= (each.lemma === later.lemma ? REACH_OF_PHRASE : REACH)

/** Several of the same kind. */
const isLike = (each: Candidate, later: Candidate, ontology: Ontology): boolean =>
  each.lemma === later.lemma || narrowClassOf(each, ontology) === (narrowClassOf(later, ontology) ?? '')

/** How many a phrase says that it is of: "the pair", "the two", "two men". */
function sizeOf({ form, tree, head, lemma }: Candidate, ontology: Ontology): number | undefined {
  if (form !== 'nominal') return undefined
  const sizes = ontology.table('groupSize')
  const words = [lemma, ...tree.all(head, 'nummod', 'det').map((at) => tree.lemma(at))]
  const size = words.map((word) => sizes.get(word)).find((each) => each !== undefined)
  return size === undefined ? undefined : Number(size)
}

/** "the two men", "both", "the pair", "the companies": nothing behind the noun that says which. */
function takesUp({ chains, ontology }: SieveContext, later: Candidate, size: number | undefined): boolean {
  const { form, type, tree, head, last, determination, lemma, number } = later
  if (form !== 'nominal' || last !== head || tree.first(head, 'acl', 'amod', 'compound') !== undefined) return false
  const isPersons = type === 'person' && !ontology.words('bodyNoun').has(lemma)
  // "on both sides" of a road
  const isSide = isSideNoun(later, ontology) && (type === 'organization' || type === 'person')
  const isOfKind = narrowClassOf(later, ontology) !== undefined
  const isDefinite = determination === 'definite' || determination === 'demonstrative'
  if (size !== undefined)
    return (isPersons || type === 'organization' || isSide || isOfKind) && (isDefinite || isCounting(later, ontology))
  const areBodies = type !== 'person' && (isSide || isOfKind)
  return number === 'plural' && isDefinite && areBodies && chains.of(later).first === later
}

/** "the sides", "the parties": whoever stand against each other, states or bodies. */
const isSideNoun = ({ lemma }: Candidate, ontology: Ontology): boolean => ontology.words('sideNoun').has(lemma)

/** "both", "both men", "all three": a determiner or pronoun that says by itself that all of so many are taken up. */
const isCounting = ({ tree, head }: Candidate, ontology: Ontology): boolean =>
  [head, ...tree.all(head, 'det')].some(
    (at) =>
      ['DET', 'PRON'].includes(tree.token(at).upos) &&
      (ontology.table('groupSize').has(tree.lemma(at)) ||
        // "all three"
        (at !== head && tree.lemma(at) === 'all')),
  )

/** Whether a mention names one of those, or so many of them, that a noun takes up: states for "countries" and "sides", bodies for "companies". */
function isOne({ chains, ontology }: SieveContext, each: Candidate, later: Candidate): boolean {
  if (each.form === 'pronoun') return false
  const chain = chains.of(each)
  const isOfState = isState(chain, ontology)
  if (each.form === 'adjective' && !isOfState) return false
  if (isSideNoun(later, ontology)) return isOfState || (chain.type === 'organization' && !areMany(each))
  const kind = narrowClassOf(later, ontology)
  if (kind !== undefined && later.type !== 'person')
    return chain.named && !areMany(each) && fitOf(chain, kind, chains, ontology) !== 'none'
  return each.type === later.type && each.form !== 'adjective'
}

/** A noun in the plural; a name is one, whatever it ends in: "Colvin Foods". */
const areMany = ({ form, number, type }: Candidate): boolean =>
  number === 'plural' && (form === 'nominal' || type === 'person')

/** How many a member of a coordination is: "two men" of "two men and a woman". */
const countOf = (each: Candidate, ontology: Ontology): number =>
  areMany(each) ? (sizeOf(each, ontology) ?? Number.NaN) : 1

/** The members of the last coordination of so many. */
function namedTogether(
  context: SieveContext,
  later: Candidate,
  before: readonly Candidate[],
  size: number | undefined,
): readonly Candidate[] | undefined {
  const { chains, ontology } = context
  return [...before]
    .reverse()
    .filter(({ tree, head }) => firstConjunct(tree, head) === head)
    .map(({ tree, head }) => conjuncts(tree, head).map((each) => chains.at(tree, each)))
    .find((members): members is Candidate[] => {
      const known = members.filter(
        (each): each is Candidate => each !== undefined && each.order < later.order && isOne(context, each, later),
      )
      const count = known.reduce((sum, each) => sum + countOf(each, ontology), 0)
      return known.length === members.length && known.length > 1 && count === (size ?? count)
    })
}

/** Whoever does something and with whom: "Peru signed a treaty with Chile", "Norway has met with Sweden". */
function doneTogether(
  context: SieveContext,
  later: Candidate,
  before: readonly Candidate[],
  size: number | undefined,
): readonly Candidate[] | undefined {
  if ((size ?? 2) !== 2) return undefined
  const { chains } = context
  for (const partner of [...before].reverse()) {
    const { tree, head } = partner
    if (marker(tree, head) !== 'with' || !isSingle(context, partner, later)) continue
    const noun = tree.token(head).head
    const verb = tree.is(head, 'nmod') ? tree.token(noun).head : noun
    const subject = verb < 0 ? undefined : tree.first(verb, 'nsubj')
    const agent = subject === undefined ? undefined : chains.at(tree, subject)
    if (
      agent &&
      agent.order < later.order &&
      isSingle(context, agent, later) &&
      chains.of(agent) !== chains.of(partner)
    )
      return [agent, partner]
  }
  return undefined
}

const isSingle = (context: SieveContext, each: Candidate, later: Candidate): boolean =>
  !areMany(each) && each.tree.first(each.head, 'conj') === undefined && isOne(context, each, later)

/** Few of all bodies that an article names lately face each other: those that the sentence before calls by name. */
const facing = (before: readonly Candidate[], later: Candidate): Candidate[] =>
  before.filter(({ tree, form }) => form !== 'adjective' && later.tree.sentence.index - tree.sentence.index <= 1)

/** All who were named lately, where they are so many. */
function allNamed(
  context: SieveContext,
  later: Candidate,
  before: readonly Candidate[],
  size: number | undefined,
): readonly Candidate[] | undefined {
  const { chains } = context
  const named = new Map(
    before
      .filter((each) => !areMany(each) && isOne(context, each, later) && chains.of(each).named)
      .map((each): [unknown, Candidate] => [chains.of(each), each]),
  )
  return named.size === size ? [...named.values()] : undefined
}

/** The two that an article is about, by far more than about any third of their kind; states before other bodies. */
function mostNamed(
  context: SieveContext,
  later: Candidate,
  size: number | undefined,
): readonly Candidate[] | undefined {
  if (size !== 2 || later.type === 'person') return undefined
  const { chains, ontology } = context
  const counts = new Map<Chain, Candidate[]>()
  for (const each of chains.candidates) {
    if (each.order >= later.order) break
    const chain = chains.of(each)
    if (areMany(each) || !chain.named || !isOne(context, each, later)) continue
    counts.set(chain, [...(counts.get(chain) ?? []), each])
  }
  const all = [...counts].sort((a, b) => b[1].length - a[1].length)
  const states = all.filter(([chain]) => isState(chain, ontology))
  const most = all.slice(0, 2).every((each) => states.includes(each)) ? states : all
  const [first = [], second = [], third = []] = most.map(([, mentions]) => mentions)
  const last = [first.at(-1), second.at(-1)].filter((each) => each !== undefined)
  return second.length > 1 && second.length > 2 * third.length && last.length === 2 ? last : undefined
}
