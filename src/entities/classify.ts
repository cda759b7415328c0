import type { EntityType, Ontology } from '../model/index.ts'
import type { Chain } from './chains.ts'
import type { Candidate } from './mentions/index.ts'

/** The class that stands for a type where nothing is known but the type; the first that the ontology has. */
const BY_TYPE: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['Person'], organization: ['Organization', 'Agent'], place: ['Place'], event: ['Event'], time: ['Concept'],
  object: ['Object', 'Product'], abstract: ['Concept'], animal: ['Animal', 'Object'], plant: ['Plant', 'Object'], substance: ['Substance', 'Object'],
} // prettier-ignore

/** Entity types that a class of this kind may have; a noun's class that does not fit the model's type is not believed. */
const FITS: Readonly<Record<string, readonly EntityType[]>> = {
  Agent: ['person', 'organization', 'place'], Place: ['place', 'organization'], Event: ['event', 'abstract', 'organization'],
  Concept: ['abstract', 'event', 'substance', 'object'], Substance: ['substance', 'object', 'abstract'], Object: ['object', 'abstract', 'substance'], Goods: ['object', 'abstract', 'substance'],
} // prettier-ignore

/** The most exact class of the ontology that a chain is known to have. */
export function classOf(chain: Chain, ontology: Ontology): string {
  const { type, entry } = chain
  if (entry) return known(entry.class, type, ontology)
  if (type === 'person') return chain.number === 'plural' && ontology.classes.has('Group') ? 'Group' : 'Person'
  const nouns = [...chain.names, ...chain.members.filter(({ form }) => form === 'nominal')]
  for (const candidate of nouns) {
    const name = classOfWords(candidate, ontology)
    if (name !== undefined && fits(name, type, ontology)) return name
  }
  return fallback(type, ontology)
}

/** A class that the ontology lacks gives way to one of its type. */
const known = (name: string, type: EntityType, ontology: Ontology): string =>
  ontology.classes.has(name) ? name : fallback(type, ontology)

const fallback = (type: EntityType, ontology: Ontology): string =>
  BY_TYPE[type].find((name) => ontology.classes.has(name)) ?? 'Thing'

function fits(name: string, type: EntityType, ontology: Ontology): boolean {
  const kinds = Object.keys(FITS).filter((kind) => ontology.isA(name, kind))
  return kinds.length === 0 || kinds.some((kind) => FITS[kind]!.includes(type))
}

/** "crude oil" before "oil"; of a name, the noun at its end or before "of" ("Foreign Ministry", "University of Sheffield"). */
function classOfWords(candidate: Candidate, ontology: Ontology): string | undefined {
  const { classNouns } = ontology
  if (candidate.name) {
    const words = candidate.name.words.map((word) => word.toLowerCase())
    const of = words.findIndex((word) => word === 'of' || word === 'for')
    return words.length > 1 ? classNouns?.get((of > 0 ? words[of - 1] : words.at(-1)) ?? '') : undefined
  }
  const words = [...candidate.modifiers, candidate.lemma]
  for (let from = 0; from < words.length; from++) {
    const found = classNouns?.get(words.slice(from).join(' '))
    if (found !== undefined) return found
  }
  const event = ontology
    .framesOf(candidate.lemma, 'noun')
    .map(({ property }) => ontology.properties.get(property)?.event)
    .find((each) => each !== undefined)
  return candidate.type === 'event' || candidate.type === 'abstract' ? event : undefined
}
