import { keyPart, sortKey } from './sort-key.ts'

/** What the database holds, each under its letter: keys are the letter and further parts, joined by NUL. */
const TABLES = {
  /** Format, and what there is in all. */
  meta: 'm',
  /** Article: hash of what it was read from. */
  hash: 'h',
  /** Article: itself and what was found in all of it. */
  head: 'a',
  /** Article: its entities. */
  entities: 'e',
  /** Article: its events. */
  events: 'v',
  /** Article, number: some of its statements. */
  statement: 's',
  /** Term, article: the numbers of its statements whose subject, or object, that is. */
  subject: 'u',
  object: 'x',
  /** Kind, term, article: the numbers of its statements of which that holds. */
  posting: 'i',
  /** Entity, look: how articles show it. */
  look: 'k',
  /** Entity, look, article. */
  shown: 'p',
  /** Name, entity, look. */
  name: 'n',
  /** Event, article. */
  told: 'w',
  /** Key of what may be one, time, article, entity: the id that the article has for it. */
  block: 'b',
  /** Id, whether it is linked, time, article, entity: the same. */
  claim: 'c',
  /** Time, article of which something may be joined. */
  order: 'r',
  /** Time, article with which an era begins. */
  era: 'g',
  /** Rare word, time, article that has it. */
  story: 'y',
  /** Article: what tells its story, and what it is known to tell of. */
  sketch: 'l',
  /** Article: what its happenings are compared by. */
  happenings: 'o',
  /** Article: what its happenings were compared with, and how likely each two are one. */
  compared: 't',
  /** Article, entity: what it is compared by. */
  node: 'd',
  /** Article: the ids that it has for entities that the graph calls otherwise, with these, and then those of what happens. */
  joined: 'j',
} as const
export type Table = keyof typeof TABLES

export interface Range {
  readonly gte: string
  readonly lt: string
}

export const key = (table: Table, ...parts: readonly string[]): string => [TABLES[table], ...parts].join('\0')

/** All keys that go on after these parts. */
export function under(table: Table, ...parts: readonly string[]): Range {
  const start = key(table, ...parts)
  return { gte: `${start}\0`, lt: `${start}\u0001` }
}

/** Keys whose part after these lies between two prefixes, both included; a bound left out is open. */
export function between(table: Table, parts: readonly string[], from = '', to?: string): Range {
  const { gte, lt } = under(table, ...parts)
  return { gte: gte + from, lt: to === undefined ? lt : `${gte}${to}\u{10FFFF}` }
}

/** What lies together under a key, so that it is found without waiting: see `Indexes`. */
const INDEXES = ['block', 'claim', 'story', 'subject', 'object'] as const
export type Index = (typeof INDEXES)[number]
const LETTERS: ReadonlySet<string> = new Set(INDEXES.map((index) => TABLES[index]))

/** What the key of a row of an index has in common with all that lie beside it; undefined of other rows. */
export function indexOf(written: string): string | undefined {
  const end = LETTERS.has(written.charAt(0)) ? written.indexOf('\0', 2) : -1
  return end === -1 ? undefined : written.slice(0, end)
}

export const partsOf = (written: string): string[] => written.split('\0').slice(1)
export const lastPart = (written: string): string => written.slice(written.lastIndexOf('\0') + 1)

const DIGITS = 6
export const ordinalKey = (ordinal: number): string => String(ordinal).padStart(DIGITS, '0')

export const articleKey = sortKey
export const entityKey = sortKey
/** A name or value: what is cut off is told apart by its hash. */
export const termKey = keyPart
