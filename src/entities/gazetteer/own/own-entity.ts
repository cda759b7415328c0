import { GazetteerError } from '../error.ts'
import type { KnownEntity } from '../known/known-entity.ts'

/** What a row of a user's gazetteer may tell, in the names of its columns or keys. */
export interface OwnRow {
  readonly label?: unknown
  readonly type?: unknown
  readonly class?: unknown
  readonly wikidata?: unknown
  readonly wikipedia?: unknown
  readonly country?: unknown
  readonly aliases?: unknown
  readonly acronyms?: unknown
}

const CLASS_OF = { person: 'Person', organization: 'Organization', place: 'Place', event: 'Event' } as const

const isType = (text: string): text is KnownEntity['type'] => Object.hasOwn(CLASS_OF, text)

/** The entity of a row; `place` is where it stands. @throws GazetteerError saying what to mend. */
export function ownEntity(row: OwnRow, place: string): KnownEntity {
  const text = (key: keyof OwnRow): string => (typeof row[key] === 'string' ? row[key].trim() : '')
  const list = (key: keyof OwnRow): string[] => {
    const value = row[key]
    const parts = Array.isArray(value) ? value.map(String) : text(key).split(';')
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  }
  const label = text('label')
  const type = text('type')
  const wikidata = text('wikidata')
  if (label === '') throw new GazetteerError(`${place}: there is no label; give the name under "label".`)
  if (!isType(type))
    throw new GazetteerError(
      `${place}: the type ${JSON.stringify(type)} is unknown; write ${Object.keys(CLASS_OF).join(', ')}.`,
    )
  if (wikidata !== '' && !/^Q\d+$/.test(wikidata))
    throw new GazetteerError(
      `${place}: ${JSON.stringify(wikidata)} is no Wikidata item; write Q and a number, or nothing.`,
    )
  return {
    label,
    type,
    class: text('class') === '' ? CLASS_OF[type] : text('class'),
    countries: list('country').map((code) => code.toUpperCase()),
    popularity: 9,
    ...(wikidata === '' ? {} : { wikidata }),
    ...(text('wikipedia') === '' ? {} : { wikipedia: text('wikipedia') }),
    aliases: list('aliases'),
    acronyms: list('acronyms'),
    terms: [],
    occupations: [],
    own: true,
  }
}
