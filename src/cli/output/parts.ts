import { KnowledgeGraph } from '../../graph/index.ts'
import type { GraphView, Ontology } from '../../model/index.ts'
import { articleFile, type Overview } from '../../page/data/index.ts'
import { OverviewGatherer, type SiteFile } from '../../page/index.ts'
import { joinedReading, type Store } from '../../store/index.ts'
import { countOf } from '../render/count-of.ts'

/** A graph on disk as a page loads it: an overview, and files by name that are made when they are asked for. */
export interface Parts {
  readonly overview: Overview
  /** All but those of the articles. */
  readonly files: readonly SiteFile[]
  /** Keys of the articles in the store, by their places in the overview. */
  readonly articles: readonly string[]
}

/** Reads through a whole graph, one article in memory at a time; an article whose record is damaged is left out. */
export async function partsOf(store: Store, told: (articles: number) => void): Promise<Parts> {
  const gatherer = new OverviewGatherer()
  const articles: string[] = []
  for await (const key of store.articleKeys()) {
    const reading = await store.reading(key).catch(() => null)
    if (reading === null) continue
    gatherer.add(reading)
    articles.push(key)
    told(articles.length)
  }
  return { ...gatherer.finish(countOf(articles.length, 'article')), articles }
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
