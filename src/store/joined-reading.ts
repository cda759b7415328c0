import type { ArticleReading, Entity, NewsEvent } from '../model/index.ts'
import { mergeEvents } from '../model/merge-events.ts'
import type { Look } from './index-rows.ts'
import { entityOf, eventOf, type ToldEvent } from './joined.ts'
import { articleKey, entityKey, partsOf, under } from './keys.ts'
import { Recent } from './recent.ts'
import type { Store } from './store.ts'

/** How several articles together show an entity and tell of an event; undefined of what only one does. */
export interface Together {
  entity(id: string): Promise<Look | undefined>
  event(id: string): Promise<ToldEvent | undefined>
}

/** So many are kept: most of what several articles tell of is told of again and again. */
const KEPT = 20_000

const hasTwo = async (store: Store, table: 'look' | 'told', id: string): Promise<boolean> =>
  (await store.database.firstKeys(under(table, entityKey(id)), 2)).length > 1

/** Looks for each when it is asked for. */
const askedFor = (store: Store): Together => ({
  entity: async (id) => ((await hasTwo(store, 'look', id)) ? entityOf(store, id) : undefined),
  event: async (id) => ((await hasTwo(store, 'told', id)) ? eventOf(store, id) : undefined),
})

/** Keys of what has more than one row in a table. */
async function severalIn({ database }: Store, table: 'look' | 'told'): Promise<Set<string>> {
  const several = new Set<string>()
  let last = ''
  for await (const row of database.keys(under(table))) {
    const [own = ''] = partsOf(row)
    if (own === last) several.add(own)
    last = own
  }
  return several
}

function onceEach<Value>(
  several: ReadonlySet<string>,
  find: (id: string) => Promise<Value | undefined>,
): (id: string) => Promise<Value | undefined> {
  const kept = new Recent<Promise<Value | undefined>>(KEPT, () => 1)
  return (id) => {
    if (!several.has(entityKey(id))) return Promise.resolve(undefined)
    const known = kept.get(id)
    if (known !== undefined) return known
    const found = find(id)
    kept.set(id, found)
    return found
  }
}

/** The same for who asks of all that a store holds now: what is told of once is known without looking, what several tell is joined once. */
export async function allTogether(store: Store): Promise<Together> {
  const [looks, told] = await Promise.all([severalIn(store, 'look'), severalIn(store, 'told')])
  return { entity: onceEach(looks, (id) => entityOf(store, id)), event: onceEach(told, (id) => eventOf(store, id)) }
}

async function toldByAll(together: Together, event: NewsEvent, article: string): Promise<NewsEvent> {
  const told = await together.event(event.id)
  if (told === undefined) return event
  return told.datedBy === undefined || told.datedBy === article ? told.event : { ...told.event, time: null }
}

/**
 * A reading whose entities and events are as all articles together tell them, so that what is written of some articles
 * does not contradict what is written of others. The time of an event stays with the article that it is from.
 * @param together for who joins many: see `allTogether`
 */
export async function joinedReading(
  store: Store,
  reading: ArticleReading,
  together: Together = askedFor(store),
): Promise<ArticleReading> {
  const article = articleKey(reading.article.id)
  const [entities, events] = await Promise.all([
    Promise.all(
      reading.entities.map(async (entity): Promise<Entity> => ({ ...entity, ...(await together.entity(entity.id)) })),
    ),
    Promise.all(mergeEvents([reading]).map((event) => toldByAll(together, event, article))),
  ])
  // it is joined now: its profile would have it compared again
  const { profile: _, ...told } = reading
  return { ...told, entities, events }
}
