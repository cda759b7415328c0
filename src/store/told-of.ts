import { decode } from './coding.ts'
import type { Look } from './index-rows.ts'
import { joinedLook } from './joined.ts'
import { between, lastPart, partsOf, under } from './keys.ts'
import type { Head } from './record.ts'
import type { Store } from './store.ts'

/** All articles in the natural order of their ids, with their keys; one whose record is damaged is left out. */
export async function* headsOf({ database }: Store): AsyncGenerator<[article: string, head: Head]> {
  for await (const [row, written] of database.entries(under('head'))) {
    const head = readable(written)
    if (head !== null) yield [lastPart(row), head]
  }
}

function readable(written: string): Head | null {
  try {
    return decode(written) as Head
  } catch {
    return null
  }
}

/** A named entity as all articles together show it. */
export interface ToldOf {
  readonly look: Look
  /** By key of the article: how often its statements speak of it. */
  readonly articles: ReadonlyMap<string, number>
}

interface Known {
  /** By the rest of its row: how articles show it, and the first that does so. */
  readonly looks: Map<string, { readonly look: Look; first: string }>
  readonly articles: Map<string, number>
}

/**
 * Everything that has a name and that some statement speaks of, and where. What statements are found by tells it, so that
 * none of them is read.
 */
export async function namedEntities(store: Store): Promise<ToldOf[]> {
  const { database } = store
  const known = new Map<string, Known>()
  for await (const [row, written] of database.entries(under('look'))) {
    const [entity = '', shape = ''] = partsOf(row)
    const look = JSON.parse(written) as Look
    const { looks, articles } = known.get(entity) ?? { looks: new Map(), articles: new Map() }
    known.set(entity, { looks: looks.set(shape, { look, first: '' }), articles })
  }
  for (const [entity, { looks }] of known) if (![...looks.values()].some(({ look }) => look.named)) known.delete(entity)
  if ([...known.values()].some(({ looks }) => looks.size > 1)) await findFirst(store, known)
  for (const kind of ['part', 'source'] as const)
    for await (const [row, postings] of database.entries(between('posting', [kind], ENTITY, ENTITY))) {
      const [, term = '', article = ''] = partsOf(row)
      const articles = known.get(term.slice(ENTITY.length))?.articles
      articles?.set(article, (articles.get(article) ?? 0) + (JSON.parse(postings) as unknown[]).length)
    }
  return [...known.values()].flatMap(({ looks, articles }) => {
    const look = joinedLook([...looks.values()])
    return look === undefined || articles.size === 0 ? [] : [{ look, articles }]
  })
}

/** What the terms of entities begin with. */
const ENTITY = 'e'

/** Which article is the first to show an entity so, where others show it otherwise. */
async function findFirst({ database }: Store, known: ReadonlyMap<string, Known>): Promise<void> {
  for await (const row of database.keys(under('shown'))) {
    const [entity = '', shape = '', article = ''] = partsOf(row)
    const shown = known.get(entity)?.looks.get(shape)
    if (shown?.first === '') shown.first = article
  }
}
