import { ENTITY_TYPES, type EntityType, type Name, type Token, table } from '../../model/index.ts'
import type { Stretch } from './bio.ts'
import type { DraftWord } from './draft-word.ts'

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

/** Names as the mended tree bounds them: without the day behind a person's name, and with all that an ampersand or an infinitive joins. */
export function wholeNames(names: readonly Name[], words: readonly DraftWord[]): Name[] {
  const joined: Name[] = []
  for (const each of names.flatMap((name) => besideVerb(name, words))) {
    const name = withPurpose(each, words)
    const before = joined.at(-1)
    const isJoined = before?.last === name.first - 2 && isPartOfName(words[name.first - 1], '&')
    // "Jones-Drew", whose hyphen may count as part of the first name
    const isHyphenated =
      before !== undefined &&
      before.last >= name.first - 2 &&
      words[name.first - 1]?.text === '-' &&
      words[name.first]?.relation === 'flat'
    // "Adam (Pacman) Jones"
    const last = words[name.last]
    const isNicknamed =
      before?.type === 'person' &&
      name.type === 'person' &&
      words.slice(before.last, before.last + 2).some(({ text }) => text === '(') &&
      words.slice(before.last, name.last).some(({ text }) => text === ')') &&
      before.last >= name.first - 2 &&
      last?.relation === 'flat' &&
      before.first <= last.head &&
      last.head <= before.last
    if (isNicknamed) joined.splice(-1, 1, { ...before, last: name.last })
    else if (isJoined) joined.splice(-1, 1, { first: before.first, last: name.last, type: 'organization' })
    else if (isHyphenated && words[name.first]?.head === before.first)
      joined.splice(-1, 1, { ...before, last: name.last })
    else if (name.type === 'person' && name.last > name.first && words[name.last]?.relation === 'obl:unmarked')
      joined.push({ ...name, last: name.last - 1 })
    else joined.push(name)
  }
  return joined
}

/** "Haye beat Valuev": the names before and behind the verb. */
function besideVerb(name: Name, words: readonly DraftWord[]): Name[] {
  const verb = words.findIndex(
    ({ relation, upos, text }, at) =>
      name.first < at && at < name.last && relation === 'root' && upos === 'VERB' && /^\p{Ll}/u.test(text),
  )
  return verb < 0
    ? [name]
    : [
        { ...name, last: verb - 1 },
        { ...name, first: verb + 1 },
      ]
}

/** "Campaign to Protect" goes on to the last word of what it is to protect. */
function withPurpose(name: Name, words: readonly DraftWord[]): Name {
  let { last } = name
  while (words[last + 1]?.relation === 'flat' && (words[last + 1]?.head ?? -1) >= name.first) last++
  const added = words.slice(name.first, last + 1)
  // "Omar Said"
  return added.some((word) => isPartOfName(word, 'to') || isPartOfName(word, 'Said')) ? { ...name, last } : name
}

const isPartOfName = (word: DraftWord | undefined, text: string): boolean =>
  word?.text === text && word.relation === 'flat'
