import { Names, type EntityReference } from '../graph/names.ts'
import type { Vocabulary } from '../graph/pattern-text.ts'
import { propertiesNamed } from '../graph/predicate.ts'
import { waysToAnswer, type RelationQuery } from '../graph/query.ts'
import type { QuerySource } from '../graph/query-source.ts'
import { isSymmetric } from '../graph/turned.ts'
import { relationsAsked } from '../graph/relations-asked.ts'
import { withParents } from '../model/with-parents.ts'
import type { Entity, NewsEvent, Ontology, Statement } from '../model/index.ts'
import {
  articleKey,
  entitiesNamed,
  entitiesNear,
  entityOf,
  entityTerm,
  eventOf,
  finds,
  namesOf,
  propertyTerm,
  search,
  termsWithin,
  valueTerm,
  wordsTerm,
  type Found,
  type PostingKind,
  type Search,
  type Searches,
  type Store,
} from '../store/index.ts'

/** How to answer a query: what to look up, and in which ways what is found answers it, if at all. */
interface Plan extends Searches {
  readonly ways: (statement: Statement) => boolean[]
}

const nameOf = (reference: EntityReference): string => (typeof reference === 'string' ? reference : reference.id)

function referencesIn({ subject, object, involving, roles = {}, event, attributedTo }: RelationQuery): Set<string> {
  const all = [subject, object, involving, event, attributedTo, ...Object.values(roles)]
  return new Set(all.flatMap((reference) => (reference ? nameOf(reference) : [])))
}

const whole = (look: Omit<Entity, 'mentions'>): Entity => ({ ...look, mentions: [] })

/** Entities that a name may stand for; where it stands for none, some that it may have been meant for. */
export async function candidates(store: Store, name: string, says = false): Promise<Entity[]> {
  const own = await entityOf(store, name)
  return own === undefined ? bearersOf(store, name, says) : [whole(own)]
}

/** The same for what is no id. */
async function bearersOf(store: Store, name: string, says: boolean): Promise<Entity[]> {
  const named = await entitiesNamed(store, name)
  return (named.length > 0 || says ? named : await entitiesNear(store, name)).map(whole)
}

const NAMELESS = { label: '', aliases: [], type: 'abstract', class: 'Thing', named: false, mentions: [] } as const

const isEnd = async (store: Store, term: string): Promise<boolean> =>
  (await finds(store, 'subject', term)) || (await finds(store, 'object', term))

/**
 * Who and what is asked of, where all are subjects or objects of statements and given by their ids, as most are: that is found without
 * waiting, and nothing is asked of their names.
 */
async function endsAsked(store: Store, query: RelationQuery): Promise<Pick<QuerySource, 'names' | 'saysValue'> | null> {
  const { subject, object, ...others } = query
  if (referencesIn(others).size > 0) return null
  const ids = [subject, object].flatMap((reference) => (reference === undefined ? [] : nameOf(reference)))
  const values = new Set<string>()
  for (const id of ids) {
    if (!(await isEnd(store, entityTerm(id)))) return null
    if (await isEnd(store, valueTerm(id))) values.add(id)
  }
  return { names: new Names(ids.map((id) => ({ id, ...NAMELESS }))), saysValue: (words) => values.has(words) }
}

/** What a query is answered from: of the graph as much as the query names. */
async function sourceFor(store: Store, query: RelationQuery, ontology: Ontology): Promise<QuerySource> {
  const { predicate } = query
  const isRelation = predicate !== undefined && (await finds(store, 'relation', wordsTerm(predicate)))
  const relations = { ontology, saysRelation: () => isRelation, lemmas: () => [] }
  const ends = await endsAsked(store, query)
  return ends === null ? { ...relations, ...(await namesAsked(store, query)) } : { ...relations, ...ends, events: [] }
}

type NamesAsked = Pick<QuerySource, 'names' | 'events' | 'saysValue'>

async function namesAsked(store: Store, query: RelationQuery): Promise<NamesAsked> {
  const values = new Set<string>()
  const entities: Entity[] = []
  // the labels of events are told, of all else nothing but names is asked
  const look = query.event === undefined ? namesOf : entityOf
  for (const name of referencesIn(query)) {
    const kinds = ['part', 'source'] as const
    const [own, ...says] = await Promise.all([
      look(store, name),
      ...kinds.map((kind) => finds(store, kind, valueTerm(name))),
    ])
    if (says.includes(true)) values.add(name)
    entities.push(...(own === undefined ? await bearersOf(store, name, values.has(name)) : [whole(own)]))
  }
  const told = query.event === undefined ? undefined : await eventOf(store, nameOf(query.event))
  return {
    names: new Names(entities),
    events: await eventsNamed(store, query.event, entities, told?.event),
    saysValue: (words) => values.has(words),
  }
}

async function eventsNamed(
  store: Store,
  reference: EntityReference | undefined,
  entities: readonly Entity[],
  own: NewsEvent | undefined,
): Promise<NewsEvent[]> {
  if (reference === undefined) return []
  const named = new Names(entities).all(reference)
  const told = await Promise.all(named.map(({ id }) => eventOf(store, id)))
  return [...(own === undefined ? [] : [own]), ...told.flatMap((each) => each?.event ?? [])]
}

/** Whether a question reads statements of a property from their object's side as well: where it names no relation, what is symmetric. */
const turnsFor =
  ({ predicate, property: named }: RelationQuery, ontology: Ontology) =>
  (property: string | undefined): boolean => {
    if (predicate === undefined && named === undefined) return isSymmetric(property, ontology)
    if (property === undefined) return false
    const above = withParents([property], (each) => ontology.properties.get(each)?.parents ?? [])
    return [...above].some((each) => {
      const known = ontology.properties.get(each)
      return known?.symmetric === true || known?.inverse !== undefined
    })
  }

function searchesFor(query: RelationQuery, { names, saysValue }: QuerySource, ontology: Ontology): Search[] {
  const { subject, object, involving, roles = {}, event, attributedTo, asStated = false } = query
  const termsOf = (reference: EntityReference): string[] => [
    ...names.all(reference).map(({ id }) => entityTerm(id)),
    ...(saysValue(nameOf(reference)) ? [valueTerm(nameOf(reference))] : []),
  ]
  const inPart = (kind: PostingKind, reference: EntityReference | null | undefined): Search[] =>
    reference ? [termsOf(reference).map((term) => ({ kind, term }))] : []
  const ends = (kind: 'subject' | 'object', reference: EntityReference | undefined): Search[] => {
    const other = kind === 'subject' ? 'object' : 'subject'
    const turned = reference === undefined || asStated ? [] : termsOf(reference)
    return inPart(kind, reference).map((search) => [
      ...search,
      ...turned.map((term) => ({ kind: other, term, accepts: turnsFor(query, ontology) }) as const),
    ])
  }
  const relations = relationsAsked(query, ontology)
  const relation = [
    ...[...(relations?.properties ?? [])].map(propertyTerm),
    ...(relations?.words === undefined ? [] : [wordsTerm(relations.words), propertyTerm(relations.words)]),
  ]
  return [
    ...ends('subject', subject),
    ...ends('object', object),
    ...inPart('part', involving),
    ...Object.values(roles).flatMap((reference) => inPart('part', reference)),
    ...(event === undefined ? [] : [[...names.all(event).map(({ id }) => id), nameOf(event)].map(eventSearch)]),
    ...inPart('source', attributedTo),
    ...(relations === null ? [] : [relation.map((term) => ({ kind: 'relation' as const, term }))]),
  ]
}

const eventSearch = (id: string): Search[number] => ({ kind: 'event', term: entityTerm(id) })

/** @throws GraphError where the query names something that the graph does not know, or a time that is none. */
async function planFor(store: Store, query: RelationQuery, ontology: Ontology): Promise<Plan> {
  const source = await sourceFor(store, query, ontology)
  const { time, article } = query
  return {
    searches: searchesFor(query, source, ontology),
    ...(time === undefined ? {} : { times: termsWithin(time.from, time.to) }),
    ...(article === undefined ? {} : { article: articleKey(article) }),
    ways: waysToAnswer(query, source),
  }
}

/** A statement, and in which ways it answers a query. */
export interface Answer {
  readonly statement: Statement
  readonly ways: boolean[]
}

/**
 * What answers a query, by article and place in it: some at a time, each read when it is asked for.
 * @throws GraphError where the query names something that the graph does not know, or a time that is none.
 */
export async function* answersTo(
  store: Store,
  query: RelationQuery,
  ontology: Ontology,
): AsyncGenerator<Iterable<Answer>> {
  const plan = await planFor(store, query, ontology)
  for await (const found of search(store, plan)) yield answersIn(store, found, plan)
}

function* answersIn(store: Store, found: readonly Found[], { ways }: Plan): Generator<Answer> {
  for (const { article, ordinals } of found)
    for (const statement of store.statements(article, ordinals)) {
      const answered = ways(statement)
      if (answered.length > 0) yield { statement, ways: answered }
    }
}

/** Whether a graph has a name or a relation of these words. */
export const vocabularyOf = (store: Store, ontology: Ontology): Vocabulary => ({
  ontology,
  isName: async (words) =>
    (await candidates(store, words, true)).length > 0 || (await finds(store, 'part', valueTerm(words))),
  isRelation: async (words) =>
    propertiesNamed(words, ontology).size > 0 || (await finds(store, 'relation', wordsTerm(words))),
})
