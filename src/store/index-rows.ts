import { hash } from 'node:crypto'
import {
  comparable,
  sourcesOf,
  wordsOfName,
  type Argument,
  type Entity,
  type NewsEvent,
  type Relation,
  type Statement,
} from '../model/index.ts'
import { articleKey, entityKey, key, termKey } from './keys.ts'
import { monthTerms } from './months.ts'
import type { Records } from './record.ts'

/** What statements are found by. `part`: subject, object or a role; `relation`: property, lemma or words. */
export type PostingKind = 'subject' | 'object' | 'part' | 'source' | 'relation' | 'event' | 'time'

/** A statement by its number in the article, with its property. */
export type Posting = readonly [ordinal: number, property?: string]

export type Row = readonly [key: string, value: string]

/** How an article shows an entity: all of it but its mentions. */
export type Look = Omit<Entity, 'mentions'>

/** Kinds that lie in indexes of their own, since what is asked most is who does what to whom. */
export const isEnd = (kind: PostingKind): kind is 'subject' | 'object' => kind === 'subject' || kind === 'object'

export const postingKey = (kind: PostingKind, term: string, article: string): string =>
  isEnd(kind) ? key(kind, term, article) : key('posting', kind, term, article)

export const entityTerm = (id: string): string => `e${entityKey(id)}`
export const valueTerm = (words: string): string => `v${termKey(comparable(words))}`
export const propertyTerm = (property: string): string => `p${termKey(property)}`
export const wordsTerm = (words: string): string => `w${termKey(comparable(words))}`

const entityTerms = ({ term }: Argument): string[] => (term.kind === 'entity' ? [entityTerm(term.entity)] : [])

const partTerms = (part: Argument): string[] => {
  const { term, phrase } = part
  return term.kind === 'value' ? [valueTerm(term.value), valueTerm(phrase.text)] : entityTerms(part)
}

function relationTerms({ property, lemma, text }: Relation): string[] {
  const words = [wordsTerm(lemma), wordsTerm(text)]
  return property === undefined ? words : [propertyTerm(property), wordsTerm(wordsOfName(property)), ...words]
}

type Terms = Readonly<Partial<Record<PostingKind, readonly string[]>>>

/** What depends on what entities and events are called. */
function calledTerms(statement: Statement, termsOf = entityTerms): Terms {
  const { subject, object, arguments: roles, attribution, event } = statement
  const ends = { subject: termsOf(subject), object: object === null ? [] : termsOf(object) }
  return {
    ...ends,
    part: [...ends.subject, ...ends.object, ...roles.flatMap(termsOf)],
    source: attribution === null ? [] : sourcesOf(attribution).flatMap(termsOf),
    event: event === undefined ? [] : [entityTerm(event)],
  }
}

const allTerms = (statement: Statement): Terms => ({
  ...calledTerms(statement, partTerms),
  relation: relationTerms(statement.relation),
  time: statement.time === null ? [] : monthTerms(statement.time),
})

/** @param only terms that count; all, if left out */
function postingRows(article: string, statements: readonly Statement[], only?: ReadonlySet<string>): Row[] {
  const termsOf = only === undefined ? allTerms : calledTerms
  const found = new Map<string, Posting[]>()
  for (const [ordinal, statement] of statements.entries()) {
    const { property } = statement.relation
    const posting: Posting = property === undefined ? [ordinal] : [ordinal, property]
    for (const [kind, terms] of Object.entries(termsOf(statement)))
      for (const term of new Set(terms)) {
        if (only?.has(term) === false) continue
        const row = postingKey(kind as PostingKind, term, article)
        const known = found.get(row)
        if (known === undefined) found.set(row, [posting])
        else known.push(posting)
      }
  }
  return [...found].map(([row, postings]) => [row, JSON.stringify(postings)])
}

/** An entity's look, the key of it, and the names by which it is found. */
export interface LookRows {
  readonly look: Row
  readonly names: readonly Row[]
}

/** What stands for an entity's look, wherever it is shown. */
function lookRows(entity: Entity): LookRows {
  const { mentions: _mentions, ...shown } = entity
  const written = JSON.stringify(shown, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  const parts = [entityKey(entity.id), hash('sha1', written).slice(0, 16)] as const
  const names = new Set([entity.label, ...entity.aliases].map((name) => termKey(comparable(name))))
  return { look: [key('look', ...parts), written], names: [...names].map((name) => [key('name', name, ...parts), '']) }
}

/** That an article shows an entity with this look. */
export const shownRow = (look: Row, article: string): Row => [
  key('shown', ...look[0].split('\0').slice(1), article),
  '',
]

const toldRows = (article: string, events: readonly NewsEvent[]): Row[] =>
  events.map(({ id }) => [key('told', entityKey(id), article), ''])

/** What an article's statements, entities and events are found by. */
export interface FoundBy {
  readonly own: readonly Row[]
  /** Looks of its entities, which others may show as well. */
  readonly looks: readonly LookRows[]
}

/** @param only ids of entities and events that count, if all else is found as it is found already */
export function foundRows({ head, entities, events, statements }: Records, only?: ReadonlySet<string>): FoundBy {
  const article = articleKey(head.article.id)
  const counts = ({ id }: { readonly id: string }): boolean => only?.has(id) ?? true
  const looks = entities.filter(counts).map(lookRows)
  const shown = looks.map(({ look }) => shownRow(look, article))
  const postings = postingRows(article, statements, only && new Set([...only].map(entityTerm)))
  return { own: [...postings, ...shown, ...toldRows(article, events.filter(counts))], looks }
}
