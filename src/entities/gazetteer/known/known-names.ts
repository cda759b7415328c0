import { fold, skeleton } from './fold.ts'
import { hashOf, offsetsOf, type KeyKind } from './index-file.ts'
import { KEY_KINDS, keysOf, officeKey } from './keys.ts'
import type { KnownEntity } from './known-entity.ts'
import { readLine } from './line.ts'

/** Whom and what the world knows, by name; each list is the best known first. */
export interface KnownNames {
  /** Those with that name or alias, whatever its case, accents and points. */
  named(name: string): readonly KnownEntity[]
  /** People whose full name may be spelt like that in another transliteration. */
  alike(name: string): readonly KnownEntity[]
  /** Office-holders and well-known people of that surname. */
  ofSurname(surname: string): readonly KnownEntity[]
  /** How many they are, about. */
  bearersOf(surname: string): number
  /** Those who are abbreviated so. */
  ofAcronym(letters: string): readonly KnownEntity[]
  /** Those who have ever held an office of a country (ISO code) or region (name), of which one at a time holds it. */
  holding(office: string, where: string): readonly KnownEntity[]
}

const NEWLINE = 10

/** Reads lines where they are looked up: the packed file stays as it is in memory. */
export function packedNames(lines: Uint8Array, index: Uint8Array): KnownNames {
  const decoder = new TextDecoder()
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength)
  const at = (offset: number): KnownEntity => {
    const end = lines.indexOf(NEWLINE, offset)
    return readLine(decoder.decode(lines.subarray(offset, end < 0 ? undefined : end)))
  }
  const offsets = (kind: KeyKind, key: string): number[] => offsetsOf(view, hashOf(kind, key))
  return lookups(
    (kind, key) =>
      offsets(kind, key)
        .map(at)
        .filter((entity) => keysOf(entity, kind).includes(key)),
    (kind, key) => offsets(kind, key).length,
  )
}

/** The same of entities in memory. */
export function listedNames(entities: readonly KnownEntity[]): KnownNames {
  const byKey = new Map<string, KnownEntity[]>()
  for (const entity of entities)
    for (const kind of KEY_KINDS)
      for (const key of keysOf(entity, kind)) {
        const known = byKey.get(`${kind} ${key}`)
        if (known === undefined) byKey.set(`${kind} ${key}`, [entity])
        else known.push(entity)
      }
  const find = (kind: KeyKind, key: string): readonly KnownEntity[] => byKey.get(`${kind} ${key}`) ?? []
  return lookups(find, (kind, key) => find(kind, key).length)
}

/** Both; what `first` knows of an item of Wikidata goes before what `second` does. */
export function joinedNames(first: KnownNames, second: KnownNames): KnownNames {
  const both = (look: (names: KnownNames) => readonly KnownEntity[]): readonly KnownEntity[] => {
    const own = look(first)
    if (own.length === 0) return look(second)
    const ids = new Set(own.map(({ wikidata }) => wikidata))
    return [...own, ...look(second).filter(({ wikidata }) => wikidata === undefined || !ids.has(wikidata))]
  }
  return {
    named: (name) => both((names) => names.named(name)),
    alike: (name) => both((names) => names.alike(name)),
    ofSurname: (surname) => both((names) => names.ofSurname(surname)),
    bearersOf: (surname) => first.bearersOf(surname) + second.bearersOf(surname),
    ofAcronym: (letters) => both((names) => names.ofAcronym(letters)),
    holding: (office, where) => both((names) => names.holding(office, where)),
  }
}

const lookups = (
  find: (kind: KeyKind, key: string) => readonly KnownEntity[],
  count: (kind: KeyKind, key: string) => number,
): KnownNames => ({
  named: (name) => find('name', fold(name)),
  alike: (name) => find('sound', skeleton(fold(name))),
  ofSurname: (surname) => find('surname', surnameKey(surname)),
  bearersOf: (surname) => count('surname', surnameKey(surname)),
  ofAcronym: (letters) => find('acronym', fold(letters)),
  holding: (office, where) => find('office', officeKey(office, where)),
})

const surnameKey = (surname: string): string => fold(surname).replace(/^(?:al|el) /, '')
