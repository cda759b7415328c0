import { comparable, joinedEntity, type NewsEvent } from '../model/index.ts'
import { joinedEvent } from '../model/merge-events.ts'
import type { Look } from './index-rows.ts'
import { between, entityKey, lastPart, partsOf, termKey, under } from './keys.ts'
import type { Store } from './store.ts'

/**
 * What articles are told of is joined by its id alone, so that what is joined does not depend on their order; where they
 * differ in how they show it, the first article by id decides.
 */

/** How an article shows an entity. */
interface Shown {
  readonly look: Look
  /** Key of the first article that shows it so. */
  readonly first: string
}

async function shown({ database }: Store, row: string, written: string): Promise<Shown[]> {
  const [first] = await database.firstKeys(under('shown', ...partsOf(row)), 1)
  return first === undefined ? [] : [{ look: JSON.parse(written) as Look, first: lastPart(first) }]
}

/** How all articles together show an entity. */
export function joinedLook(looks: readonly Shown[]): Look | undefined {
  if (looks.length === 0) return undefined
  const inOrder = looks.toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const { mentions: _, ...look } = joinedEntity(inOrder.map((each) => ({ ...each.look, mentions: [] })))
  return look
}

/** An entity as all articles together show it. */
export async function entityOf(store: Store, id: string): Promise<Look | undefined> {
  return entityByKey(store, entityKey(id))
}

async function entityByKey(store: Store, entity: string): Promise<Look | undefined> {
  const looks: Promise<Shown[]>[] = []
  for await (const [row, written] of store.database.entries(under('look', entity)))
    looks.push(shown(store, row, written))
  return joinedLook((await Promise.all(looks)).flat())
}

/** An entity with all its names, which do not depend on which article shows it first, as its label may; found at once. */
export async function namesOf({ database }: Store, id: string): Promise<Look | undefined> {
  const looks: Shown[] = []
  // what only a damaged article showed is shown by none
  const showing = database.firstKeys(under('shown', entityKey(id)), 1)
  for await (const written of database.values(under('look', entityKey(id))))
    looks.push({ look: JSON.parse(written) as Look, first: '' })
  return (await showing).length === 0 ? undefined : joinedLook(looks)
}

/** All entities, in the natural order of their ids. */
export async function* allEntities(store: Store): AsyncGenerator<Look> {
  let [last, looks]: [string, Shown[]] = ['', []]
  for await (const [row, written] of store.database.entries(under('look'))) {
    const [entity = ''] = partsOf(row)
    if (entity !== last) {
      const found = joinedLook(looks)
      if (found !== undefined) yield found
      ;[last, looks] = [entity, []]
    }
    looks.push(...(await shown(store, row, written)))
  }
  const found = joinedLook(looks)
  if (found !== undefined) yield found
}

async function entitiesOfRows(store: Store, rows: AsyncIterable<string>): Promise<Look[]> {
  const keys = new Set<string>()
  for await (const row of rows) keys.add(partsOf(row).at(-2) ?? '')
  const found = await Promise.all([...keys].map((entity) => entityByKey(store, entity)))
  return found.flatMap((look) => look ?? [])
}

/** Entities that some article calls by this name, in any case. */
export const entitiesNamed = (store: Store, name: string): Promise<Look[]> =>
  entitiesOfRows(store, store.database.keys(under('name', termKey(comparable(name)))))

const NEAR = 200

async function* firstOf<Value>(values: AsyncIterable<Value>, limit: number): AsyncGenerator<Value> {
  let count = 0
  for await (const value of values) {
    if (count++ >= limit) return
    yield value
  }
}

/** Some entities with a name that begins like this one, which may be what was meant. */
export function entitiesNear(store: Store, name: string): Promise<Look[]> {
  const start = comparable(name).slice(0, 2)
  return entitiesOfRows(store, firstOf(store.database.keys(between('name', [], start, start)), NEAR))
}

/** Keys of the articles that show an entity, in order. */
export async function* articlesShowing(store: Store, id: string): AsyncGenerator<string> {
  const articles = new Set<string>()
  for await (const row of store.database.keys(under('shown', entityKey(id)))) articles.add(lastPart(row))
  yield* [...articles].sort()
}

/** An event as all articles together tell it, and the first article that dates it. */
export interface ToldEvent {
  readonly event: NewsEvent
  /** Key of an article; undefined where none tells when it was. */
  readonly datedBy: string | undefined
}

export async function eventOf(store: Store, id: string): Promise<ToldEvent | undefined> {
  const parts: NewsEvent[] = []
  let datedBy: string | undefined
  for await (const row of store.database.keys(under('told', entityKey(id))))
    for (const event of store.events(lastPart(row))) {
      if (event.id !== id) continue
      parts.push(event)
      if (event.time !== null) datedBy ??= lastPart(row)
    }
  return parts.length === 0 ? undefined : { event: joinedEvent(parts), datedBy }
}

/** All events, in the natural order of their ids. */
export async function* allEvents(store: Store): AsyncGenerator<NewsEvent> {
  let last = ''
  for await (const row of store.database.keys(under('told'))) {
    const [told = ''] = partsOf(row)
    if (told === last) continue
    last = told
    const first = store.events(lastPart(row)).find(({ id }) => entityKey(id) === told)
    const event = first && (await eventOf(store, first.id))?.event
    if (event !== undefined) yield event
  }
}

/** The events that an article tells of, as all articles together tell them. */
export async function* eventsIn(store: Store, article: string): AsyncGenerator<NewsEvent> {
  for (const { id } of store.events(article)) {
    const told = await eventOf(store, id)
    if (told !== undefined) yield told.event
  }
}
