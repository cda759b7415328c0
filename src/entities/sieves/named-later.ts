import type { Chain } from '../chains.ts'
import { nameWords, type Candidate } from '../mentions/index.ts'
import { ageOf } from '../descriptions/likeness.ts'
import { doTheSame, partInHarm, type PartInHarm } from '../deeds.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences below a description the name may follow. */
const REACH = 3

/**
 * Joins somebody whom the text brings up by a description and the name that the next sentences give them: "A Leeds man has been charged
 * with murder … Carl Moss, 61, shot two people". Whoever is told with no more than an age has been brought up before; who it is
 * follows from the part in the harm that is told of both, and from their ages.
 */
export const namedLater: Sieve = {
  apply(context) {
    const { chains } = context
    for (const name of chains.candidates) {
      const chain = chains.of(name)
      if (chain.first !== name || !isBareName(name, chain)) continue
      const fitting = describedBefore(context, name).filter((each) => isFitting(context, name, each))
      const [only] = fitting
      if (only && fitting.length === 1) chains.join(only.first, name)
    }
  },
}

/** Of the same part in the harm, or of that age, and never of another; or who does the same. */
function isFitting(context: SieveContext, name: Candidate, described: Chain): boolean {
  const age = ageOf(name)
  const [own, other] = [partOf(described, context), partOf(context.chains.of(name), context)]
  const ages = described.members.flatMap((each) => ageOf(each) ?? [])
  if (age !== undefined && ages.some((each) => each !== age)) return false
  if (own !== undefined && other !== undefined) return own === other
  return (age !== undefined && ages.length > 0) || described.members.some((each) => doTheSame(each, name))
}

/** A full name without a title, an office or anything else but an age that says who it is. */
const isBareName = (name: Candidate, { members }: Chain): boolean =>
  name.form === 'name' &&
  name.type === 'person' &&
  !name.entry &&
  nameWords(name).length > 1 &&
  name.determination !== 'possessive' &&
  name.titles.length === 0 &&
  members.every(({ form }) => form === 'name' || form === 'pronoun')

/** Those who were brought up by a description in the sentences before and are nobody named yet. */
function describedBefore({ chains, ontology, headlines }: SieveContext, name: Candidate): Chain[] {
  const before = chains.candidates.filter(
    (each) =>
      each.order < name.order &&
      each.form === 'nominal' &&
      each.type === 'person' &&
      each.number !== 'plural' &&
      isBroughtUp(each, headlines) &&
      !ontology.words('bodyNoun').has(each.lemma) &&
      distance(name, each) > 0 &&
      distance(name, each) <= REACH,
  )
  return [...new Set(before.map((each) => chains.of(each)))].filter(
    ({ named, gender }) => !named && (gender === undefined || name.gender === undefined || gender === name.gender),
  )
}

/** "A Leeds man", and whatever description a text begins with. */
const isBroughtUp = ({ determination, tree: { sentence } }: Candidate, headlines: ReadonlySet<number>): boolean =>
  determination === 'indefinite' || sentence.index === 0 || headlines.has(sentence.index)

const distance = (a: Candidate, b: Candidate): number => a.tree.sentence.index - b.tree.sentence.index

function partOf({ members }: Chain, { ontology }: SieveContext): PartInHarm | undefined {
  const parts = new Set(members.flatMap((each) => partInHarm(each, ontology) ?? []))
  const [part] = parts
  return parts.size === 1 ? part : undefined
}
