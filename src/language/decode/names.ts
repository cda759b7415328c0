import { ENTITY_TYPES, type EntityType, type Name, type Token, table } from '../../model/index.ts'
import type { Stretch } from './bio.ts'

const NAME_TYPES = table<EntityType>({ PER: 'person', ORG: 'organization', LOC: 'place' })

export const entityType = (label: string): EntityType | null =>
  ENTITY_TYPES.find((type) => type === label) ?? NAME_TYPES.get(label) ?? null

/**
 * Names of a sentence: persons, organizations and places as Universal NER sees them, and what GUM adds (events, times,
 * works …) where it overlaps none of those. GUM's own persons, organizations and places are left out: they follow
 * other guidelines.
 */
export function combineNames(names: readonly Stretch[], mentions: readonly Stretch[]): Name[] {
  const known = new Set(NAME_TYPES.values())
  const added = mentions.filter(
    ({ first, last, kind }) =>
      !known.has(kind as EntityType) && names.every((name) => name.last < first || last < name.first),
  )
  return [...names, ...added]
    .flatMap(({ first, last, kind }) => {
      const type = entityType(kind)
      return type ? [{ first, last, type }] : []
    })
    .sort((a, b) => a.first - b.first)
}

/** The word of a stretch that is governed from outside of it. */
export function headOf(
  { first, last }: { readonly first: number; readonly last: number },
  heads: readonly number[],
): number {
  for (let word = first; word <= last; word++) {
    const head = heads[word] ?? -1
    if (head < first || head > last) return word
  }
  return last
}

/** Entity type of each word that heads a mention: that of the name it heads, else the model's own. */
export function typesOfHeads(
  kinds: readonly (EntityType | null)[],
  names: readonly Name[],
  heads: readonly number[],
): Token['entityType'][] {
  const types = [...kinds]
  for (const name of names) types[headOf(name, heads)] = name.type
  return types
}
