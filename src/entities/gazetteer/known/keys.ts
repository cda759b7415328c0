import { fold, skeleton, surnames } from './fold.ts'
import type { KeyKind } from './index-file.ts'
import type { KnownEntity } from './known-entity.ts'

/** People who are called by their surname alone are at least so well known, or hold an office. */
const KNOWN_BY_SURNAME = 6

/** Everything that an entity is found under. */
export function keysOf(entity: KnownEntity): (readonly [KeyKind, string])[] {
  const names = [...new Set([entity.label, ...entity.aliases].map(fold))].filter((name) => name !== '')
  const keys: [KeyKind, string][] = names.map((name) => ['name', name])
  for (const letters of entity.acronyms) keys.push(['acronym', fold(letters)])
  if (entity.type !== 'person') return keys
  for (const name of names) {
    const words = name.split(' ')
    if (words.length < 2) continue
    keys.push(['sound', skeleton(name)])
    const short = withoutInitials(words)
    if (short !== name) keys.push(['name', short])
  }
  if (entity.terms.length > 0 || entity.popularity >= KNOWN_BY_SURNAME)
    for (const surname of surnames(fold(entity.label), entity.countries[0])) keys.push(['surname', surname])
  for (const { office } of entity.terms)
    for (const country of LEADING.has(office) ? entity.countries : []) keys.push(['office', `${office} ${country}`])
  return keys
}

/** Offices of which a state has one holder at a time. */
const LEADING: ReadonlySet<string> = new Set([
  'president', 'prime-minister', 'monarch', 'foreign-minister', 'defence-minister', 'finance-minister', 'interior-minister',
]) // prettier-ignore

/** "George W. Bush" is written "George Bush". */
const withoutInitials = (words: readonly string[]): string =>
  words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1).join(' ')
