import { KnowledgeGraph } from '../../graph/index.ts'
import type { GraphView, Ontology } from '../../model/index.ts'
import { articleFile, type Overview } from '../../page/data/index.ts'
import { gatherOverview, outlineOf, WordGatherer, type LazyFiles, type OutlinedArticle } from '../../page/index.ts'
import { headsOf, joinedReading, namedEntities, type Store } from '../../store/index.ts'
import { packageVersion } from '../package-root.ts'
import { countOf } from '../render/count-of.ts'

/** A graph on disk as a page loads it: an overview, and files by name that are made when they are asked for. */
export interface Parts {
  readonly overview: Overview
  /** All but those of the articles and of `wordsOf`. */
  readonly files: LazyFiles
  /** Keys of the articles in the store, by their places in the overview. */
  readonly articles: readonly string[]
}

/**
 * Looks through a whole graph, reading none of its statements; an article whose record is damaged is left out.
 *
 * @param told hears how many articles have been looked at.
 */
export async function partsOf(store: Store, told: (articles: number) => void): Promise<Parts> {
  const places = new Map<string, number>()
  const outlined: OutlinedArticle[] = []
  for await (const [key, { article, statements }] of headsOf(store)) {
    places.set(key, outlined.length)
    outlined.push(outlineOf(article, statements))
    told(outlined.length)
  }
  const entities = (await namedEntities(store)).map(({ look: { id, label, type, aliases }, articles }) => ({
    entity: { id, label, type, aliases },
    articles: [...articles].flatMap(([key, statements]) => {
      const at = places.get(key)
      return at === undefined ? [] : [{ at, statements }]
    }),
  }))
  for (const { articles } of entities) articles.sort((a, b) => a.at - b.at)
  return { ...gatherOverview(countOf(outlined.length, 'article'), outlined, entities), articles: [...places.keys()] }
}

const NOTE = 'overview'

/** An overview, and the graph that it is of. */
interface NotedOverview {
  readonly version: string
  readonly changes: number
  readonly overview: Overview
}

/** What is at hand of a large graph: what is shown first, and what it leads to as soon as that is found. */
export interface PartsAtHand {
  readonly overview: Overview
  readonly parts: Promise<Parts>
}

/** The parts of a graph; one that was looked through before, and has not changed, is shown while that is done again. */
export async function partsAtHand(store: Store, told: (articles: number) => void): Promise<PartsAtHand> {
  const { changes } = store.counts
  const written = store.note(NOTE)
  const noted = written === undefined ? null : (JSON.parse(written) as NotedOverview)
  const version = packageVersion()
  if (noted !== null && noted.version === version && noted.changes === changes)
    return { overview: noted.overview, parts: partsOf(store, () => undefined) }
  const parts = await partsOf(store, told)
  const { overview } = parts
  await store.setNote(NOTE, JSON.stringify({ version, changes, overview } satisfies NotedOverview))
  return { overview, parts: Promise.resolve(parts) }
}

/** The files by which the sentences of all articles are found. */
export async function wordsOf(store: Store): Promise<LazyFiles> {
  const gatherer = new WordGatherer()
  for await (const [, { article }] of headsOf(store)) gatherer.add(article.text)
  return gatherer.files()
}

/** What one article tells, with the names that the whole graph has for it. @throws StoreError where its record is damaged. */
export async function viewOfArticle(store: Store, key: string, ontology: Ontology): Promise<GraphView> {
  // Without what it would be joined by: that was done with all others, and its ids are those of the graph.
  const { profile: _, ...reading } = await joinedReading(store, await store.reading(key))
  return KnowledgeGraph.from([reading], ontology).toView()
}

/** The place of the article whose data are asked for by `path`, `articles/12/12345.json`; null where it is another path. */
export function articleAsked(path: string): number | null {
  const at = Number(/(\d+)\.json$/.exec(path)?.[1] ?? Number.NaN)
  return path === articleFile(at) ? at : null
}
