import type { CodedClass, Ontology } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import { endsAsCompany, isName, nameWords, type Candidate } from '../mentions/index.ts'
import { classOf, classOfType } from '../classify.ts'
import { narrowClassOf } from '../descriptions/likeness.ts'
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
      const byNoun = before.filter((each) => bearsNoun(each, later, chains.of(each), ontology))
      const ofKind = before.filter((each) => isOfKind(context, each, later))
      const found = byNoun.at(-1) ?? unrivalled(context, only(context, ofKind, later), before)
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
  !tree.children(head).some((child) => child > head && child <= last && tree.is(child, 'nmod', 'acl', 'nummod')) &&
  tree.first(head, 'acl') === undefined &&
  !tree.all(head, 'amod').some((child) => tree.isOf(child, 'distinguishingAdjective'))

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
  const words = wordsOfBody(name, ontology)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const noun = of > 0 ? words[of - 1] : words.at(-1)
  return words.length > 1 && noun === lemma && modifiers.every((word) => words.includes(word))
}

/** "the sorority" of "Kappa Nu Sorority, Inc.": the words without the legal form behind a comma. */
const wordsOfBody = (name: Candidate, ontology: Ontology): string[] => {
  const words = nameWords(name).map((word) => word.toLowerCase())
  const form = words.at(-2) === ',' && ontology.words('companyWord').has((words.at(-1) ?? '').replace(/\.$/, ''))
  return form ? words.slice(0, -2) : words
}

/** A name of the class that the description's noun names, where the noun names a kind of place or organization. */
function isOfKind({ chains, ontology }: SieveContext, name: Candidate, later: Candidate): boolean {
  if (later.modifiers.length > 0) return false
  const type = ontology.table('typeNoun').get(later.lemma)
  if (type) return name.form === 'name' && name.type === type
  if (ontology.words('clubNoun').has(later.lemma)) return isTeam(chains.of(name), ontology)
  const kind = narrowClassOf(later, ontology)
  const own = classOf(chains.of(name), ontology)
  return (
    kind !== undefined &&
    (ontology.isA(own, kind) ||
      (kind === COMPANY &&
        own === classOfType('organization') &&
        chains.of(name).names.some((each) => endsAsCompany(each, ontology))))
  )
}
const COMPANY: CodedClass = 'Company'

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

/** A name of the kind, unless a name of unknown kind that may be meant as well was told since. */
function unrivalled(
  { chains, ontology }: SieveContext,
  found: Candidate | undefined,
  before: readonly Candidate[],
): Candidate | undefined {
  if (!found) return undefined
  const chain = chains.of(found)
  const isUnknown = (each: Candidate): boolean => {
    const own = classOf(chains.of(each), ontology)
    return (own === 'Organization' || own === 'Place') && ontology.isA(classOf(chain, ontology), own)
  }
  const last = Math.max(
    ...chain.members
      .filter(({ order }) => before.some((each) => each.order === order))
      .map(({ tree }) => tree.sentence.index),
  )
  return before.some((each) => each.tree.sentence.index > last && isUnknown(each)) ? undefined : found
}

/** The one chain of those names, or the one last named where it is the subject or topic of the sentence before. */
function only({ chains }: SieveContext, names: readonly Candidate[], later: Candidate): Candidate | undefined {
  const owners = new Set(names.map((each) => chains.of(each)))
  if (owners.size === 1) return names.at(-1)
  const recent = names.filter((each) => later.tree.sentence.index - each.tree.sentence.index <= 1)
  const subjects = recent.filter(({ tree, head }) => tree.is(head, 'nsubj'))
  return new Set(subjects.map((each) => chains.of(each))).size === 1 ? subjects.at(-1) : undefined
}
