import { slug } from '../../model/index.ts'
import type { GazetteerEntry, GazetteerFile } from './entry.ts'
import { GazetteerError } from './error.ts'
import type { Gazetteer, Gender } from './gazetteer.ts'
import { listedNames, type KnownNames } from './known/known-names.ts'
import { nameKey } from './name-key.ts'

/** What a name means first, where several things bear it. */
const RANK = ['State', 'Continent', 'Region', 'Group', 'InternationalOrganization', 'City'] as const
const rank = ({ class: name, ambiguous }: GazetteerEntry): number => {
  const at = RANK.indexOf(name as (typeof RANK)[number])
  return (at < 0 ? RANK.length : at) + (ambiguous ? RANK.length : 0)
}

/**
 * Reads the gazetteer's file (`data/gazetteer/gazetteer.json`); `known` are those whom a name alone does not tell.
 * @throws GazetteerError where the text is not a gazetteer.
 */
export function loadGazetteer(text: string, known: KnownNames = listedNames([])): Gazetteer {
  const file = parse(text)
  const byIso = new Map(
    file.entries.flatMap((entry) => (entry.iso === undefined ? [] : [[entry.iso, entry.id] as const])),
  )
  const entries = [...file.entries, ...cities(file.cities, byIso)]
  const byId = index(
    entries,
    (entry) => [entry.id],
    (id) => id,
  )
  const names = index(entries, ({ label, aliases = [], acronyms = [] }) => [label, ...aliases, ...acronyms], nameKey)
  for (const list of names.values()) list.sort((a, b) => rank(a) - rank(b))
  const adjectives = index(
    entries,
    (entry) => entry.adjectives ?? [],
    (word) => word,
  )
  const peoples = index(
    entries,
    (entry) => (entry.people ?? []).flatMap((word) => [word, ...plurals(word)]),
    (word) => word,
  )
  for (const list of [...adjectives.values(), ...peoples.values()]) list.sort((a, b) => rank(a) - rank(b))
  const abbreviations = index(
    entries,
    ({ abbreviations = [], label }) => (abbreviations.length > 0 ? [label, ...abbreviations] : []),
    nameKey,
  )
  const metonyms = new Map(file.metonyms.map(({ name, entity }) => [nameKey(name), entity]))
  for (const entry of entries) {
    if (!entry.capital || entry.country === undefined) continue
    for (const name of [entry.label, ...(entry.aliases ?? [])])
      if (!metonyms.has(nameKey(name))) metonyms.set(nameKey(name), entry.country)
  }
  const genders = new Map<string, Gender | undefined>()
  for (const name of file.givenNames.unisex.split(' ')) genders.set(name, undefined)
  for (const gender of ['male', 'female'] as const)
    for (const name of file.givenNames[gender].split(' ')) genders.set(name, gender)
  let titles: ReadonlySet<string> | undefined
  const get = (map: ReadonlyMap<string, GazetteerEntry[]>, key: string): readonly GazetteerEntry[] => map.get(key) ?? []
  return {
    named: (name) => get(names, nameKey(name)),
    ofAdjective: (word) => get(adjectives, word)[0],
    ofPeople: (word) => get(peoples, word)[0],
    byId: (id) => get(byId, id)[0],
    metonym: (name) => get(byId, metonyms.get(nameKey(name)) ?? '')[0],
    known,
    americanState: (text) => get(abbreviations, nameKey(text))[0],
    isGivenName: (word) => genders.has(word),
    genderOf: (word) => genders.get(word),
    isTitle: (name) => (titles ??= new Set(file.titles.split('\n'))).has(name.toLowerCase()),
  }
}

function parse(text: string): GazetteerFile {
  try {
    const file = JSON.parse(text) as GazetteerFile
    if (Array.isArray(file.entries) && typeof file.titles === 'string' && file.version === 1) return file
  } catch (cause) {
    throw new GazetteerError(
      `The gazetteer is not JSON (${(cause as Error).message}); make it again with data/gazetteer/make/make.mjs.`,
    )
  }
  throw new GazetteerError('The gazetteer is of another version; make it again with data/gazetteer/make/make.mjs.')
}

function cities(lines: string, byIso: ReadonlyMap<string, string>): GazetteerEntry[] {
  return lines.split('\n').flatMap((line): GazetteerEntry[] => {
    const [label, iso = '', title = '', aliases = '', wikidata = ''] = line.split('|')
    if (!label) return []
    const country = byIso.get(iso)
    const wikipedia = title === '=' ? label : title
    return [
      {
        id: slug(label),
        label,
        class: 'City',
        ...(aliases === '' ? {} : { aliases: aliases.split(';') }),
        ...(country === undefined ? {} : { country }),
        ...(wikipedia === '' ? {} : { wikipedia }),
        ...(wikidata === '' ? {} : { wikidata }),
      },
    ]
  })
}

function plurals(word: string): string[] {
  if (/(s|x|z|ch|sh|ese)$/.test(word)) return []
  if (/[sc]h(wo)?man$/.test(word)) return [word.replace(/man$/, 'men')]
  return [`${word}s`]
}

function index(
  entries: readonly GazetteerEntry[],
  names: (entry: GazetteerEntry) => readonly string[],
  key: (name: string) => string,
): Map<string, GazetteerEntry[]> {
  const map = new Map<string, GazetteerEntry[]>()
  for (const entry of entries) {
    for (const name of names(entry)) {
      const at = key(name)
      const list = map.get(at)
      if (!list) map.set(at, [entry])
      else if (!list.includes(entry)) list.push(entry)
    }
  }
  return map
}
