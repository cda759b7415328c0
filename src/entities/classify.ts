import type { CodedClass, EntityType, Ontology } from '../model/index.ts'
import type { Chain } from './chains.ts'
import type { Candidate } from './mentions/index.ts'

/** The class that stands for a type where nothing is known but the type. */
const BY_TYPE: Readonly<Record<EntityType, CodedClass>> = {
  person: 'Person', organization: 'Organization', place: 'Place', event: 'Event', time: 'Concept', object: 'Object',
  abstract: 'Concept', animal: 'Animal', plant: 'Plant', substance: 'Substance',
} // prettier-ignore

export const classOfType = (type: EntityType): CodedClass => BY_TYPE[type]

/** Entity types that a class of this kind may have; a noun's class that does not fit the model's type is not believed. */
const FITS: readonly (readonly [CodedClass, readonly EntityType[]])[] = [
  ['Agent', ['person', 'organization', 'place']],
  ['Place', ['place', 'organization']],
  ['Event', ['event', 'abstract', 'organization']],
  ['Concept', ['abstract', 'event', 'substance', 'object']],
  ['Substance', ['substance', 'object', 'abstract']],
  ['Object', ['object', 'abstract', 'substance']],
  ['Goods', ['object', 'abstract', 'substance']],
  ['Plant', ['plant', 'object', 'abstract', 'substance']],
]

/** The most exact class of the ontology that a chain is known to have. */
export function classOf(chain: Chain, ontology: Ontology): string {
  const { type, entry } = chain
  if (entry) return known(entry.class, type, ontology)
  if (type === 'person') return chain.number === 'plural' ? 'Group' : 'Person'
  const told = chain.names.find(({ kind }) => kind !== undefined)?.kind
  if (told !== undefined && fits(told, type, ontology)) return known(told, type, ontology)
  const nominals = chain.members.filter(({ form }) => form === 'nominal')
  const kinds = nominals.filter((noun) =>
    chain.names.some(({ tree, kindNoun }) => tree === noun.tree && kindNoun === noun.head),
  )
  const nouns = [...kinds, ...chain.names, ...nominals]
  for (const candidate of nouns) {
    const name = classOfWords(candidate, ontology)
    if (name !== undefined && fits(name, type, ontology)) return name
  }
  return BY_TYPE[type]
}

/** A body is no person, though its people are called by its name: "a Democrat". */
export function typeOf({ type, entry }: Chain, ontology: Ontology): EntityType {
  const body: CodedClass = 'Organization'
  return type === 'person' && entry !== undefined && ontology.isA(entry.class, body) ? 'organization' : type
}

/** A class that the ontology lacks gives way to one of its type. */
const known = (name: string, type: EntityType, ontology: Ontology): string =>
  ontology.classes.has(name) ? name : BY_TYPE[type]

function fits(name: string, type: EntityType, ontology: Ontology): boolean {
  const kinds = FITS.filter(([kind]) => ontology.isA(name, kind))
  return kinds.length === 0 || kinds.some(([, types]) => types.includes(type))
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

/** "Harwell City Council": by a noun of bodies that do no business. */
export const isCivic = ({ members }: Chain, ontology: Ontology): boolean =>
  members.some(({ form, lemma, name }) => {
    const noun = form === 'nominal' ? lemma : name?.words.at(-1)?.toLowerCase()
    return noun !== undefined && ontology.words('civicBodyNoun').has(noun)
  })
