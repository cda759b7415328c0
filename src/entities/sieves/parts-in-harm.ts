import type { Ontology } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { partInHarm, type PartInHarm } from '../deeds.ts'
import { isDistinguished } from './person-description.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/**
 * Joins "the suspect", "the victim" and the one person of whom the article has told that part: "Carl Dunn was arrested … the
 * suspect". Who did what a gunman did is not for a reader to say.
 */
export const partsInHarm: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const later of chains.candidates) {
      const part = ontology.table('partInHarm').get(later.lemma)
      if (part === undefined || !takesUp(later, context)) continue
      const people = peopleBefore(later, context)
      if (people.some((chain) => bearsNoun(chain, later, ontology))) continue
      const [only, ...others] = people.filter((chain) => partOf(chain, ontology) === part)
      if (only && others.length === 0 && only.names.length > 0 && only.number !== 'plural')
        chains.join(only.first, later)
    }
  },
}

/** "the suspect" that nothing tells from others and that no name or "a suspect" goes with yet. */
function takesUp(later: Candidate, { chains, ontology }: SieveContext): boolean {
  const { form, type, number, determination, modifiers } = later
  const isDefinite = form === 'nominal' && type === 'person' && determination === 'definite'
  if (!isDefinite || number === 'plural' || modifiers.length > 0) return false
  const isNew = chains.of(later).members.every((each) => each.form !== 'name' && each.determination !== 'indefinite')
  return isNew && !chains.predicative.has(later) && !isDistinguished(later, ontology)
}

/** People, be they one or several, spoken of before. */
function peopleBefore(later: Candidate, { chains }: SieveContext): Chain[] {
  const people = chains.candidates.filter(
    ({ order, form, type }) => order < later.order && form !== 'pronoun' && type === 'person',
  )
  return [...new Set(people.map((each) => chains.of(each)))].filter((chain) => chain !== chains.of(later))
}

/** "a second suspect", "two victims": others of that part, which nothing more is told of. */
const bearsNoun = ({ members }: Chain, { lemma }: Candidate, ontology: Ontology): boolean =>
  members.some(
    (each) =>
      each.form === 'nominal' &&
      (each.lemma === lemma ||
        ontology.table('partInHarm').get(each.lemma) === ontology.table('partInHarm').get(lemma)) &&
      each.determination !== 'definite',
  )

/** The part that all that is told of somebody gives: whoever does harm or is prosecuted, or whoever is harmed. */
function partOf({ members }: Chain, ontology: Ontology): PartInHarm | undefined {
  const parts = new Set(members.flatMap((each) => partInHarm(each, ontology) ?? []))
  return parts.size === 1 ? [...parts][0] : undefined
}
