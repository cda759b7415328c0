import type { EntityType, Ontology } from '../../model/index.ts'
import type { Gazetteer, GazetteerEntry } from '../gazetteer/index.ts'

/** Type of what an entry stands for. */
export function typeOfEntry({ class: name, type }: GazetteerEntry, ontology: Ontology): EntityType {
  if (type) return type
  if (name === 'Person') return 'person'
  if (ontology.isA(name, 'Place')) return 'place'
  return 'organization'
}

/**
 * The entry that a name means, where its type allows one: the model's places and organizations are taken as one,
 * for states act; a known state or capital is not a person of that name unless the word is a given name too. Of places,
 * those that lie where the text puts them.
 */
export function entryOf(
  text: string,
  type: EntityType,
  gazetteer: Gazetteer,
  ontology: Ontology,
  within?: GazetteerEntry,
): GazetteerEntry | undefined {
  const fits = (entry: GazetteerEntry): boolean => {
    const own = typeOfEntry(entry, ontology)
    if (own === 'person' || type === 'person')
      return (
        own === type ||
        (own === 'place' && entry.class === 'State' && !gazetteer.isGivenName(text) && !text.includes(' '))
      )
    return (
      ['place', 'organization'].includes(type) ||
      (own === 'organization' && ['object', 'abstract'].includes(type) && !/^\p{Lu}\p{Ll}+$/u.test(text))
    )
  }
  const entries = gazetteer.named(text).filter((entry) => fits(entry) && (!within || liesIn(entry, within)))
  const sameType = entries.find((entry) => typeOfEntry(entry, ontology) === type)
  const [best] = entries
  return best && rankOf(best) <= 1 ? best : (sameType ?? best)
}

const rankOf = ({ class: name }: GazetteerEntry): number => (['State', 'Continent', 'City'].indexOf(name) >= 0 ? 0 : 2)

/** Whether a city may lie in a state or region; what the gazetteer does not tell may be. American titles name the state. */
export function liesIn({ class: name, country, wikipedia = '', id }: GazetteerEntry, within: GazetteerEntry): boolean {
  if (name !== 'City') return id !== within.id
  if (within.class === 'State') return country === within.id
  if (within.country !== undefined && country !== within.country) return false
  const [, state] = wikipedia.split(', ')
  return within.abbreviations === undefined || state === undefined || state === within.label
}
