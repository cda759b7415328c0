import { KnowledgeGraph } from '../../graph/index.ts'
import type { ArticleReading, GraphView, Ontology } from '../../model/index.ts'
import { readViewerBundle } from '../../page/files.ts'
import { renderPage } from '../../page/index.ts'
import { mostConnected, type Store } from '../../store/index.ts'
import { countOf } from '../render/count-of.ts'

/** The file that is opened to see the graph. */
export const PAGE = 'index.html'

/** A page may not be longer, in UTF-16 code units; browsers open it in one go. */
const LONGEST = 20_000_000
/** What its readings may take as JSON: a page holds them, each text once, in some two fifths of it. */
const ROOM = 30_000_000

/** A page, and what it shows. */
export interface Page {
  readonly html: string
  readonly articles: number
  readonly entities: number
  readonly edges: number
}

/** A graph that is left of one too large to be shown. */
export interface Part {
  readonly readings: readonly ArticleReading[]
  /** How many articles the whole graph has. */
  readonly of: number
}

/** No statement is written in less, in UTF-16 code units. */
const SHORTEST_STATEMENT = 500

/** Of more articles an overview is seen sooner than all that they tell. */
const MOST_ARTICLES = 2000

/** All of a graph where a page can load it in one go; null where it is too large. */
export async function wholeGraph(store: Store): Promise<Part | null> {
  const { articles, statements } = store.counts
  if (articles > MOST_ARTICLES || (articles > 1 && statements * SHORTEST_STATEMENT > ROOM)) return null
  const { readings, all } = await fitting(store, store.articleKeys(), ROOM)
  return all ? { readings, of: readings.length } : null
}

const sizeOf = ({ statements, entities }: ArticleReading): number => JSON.stringify([statements, entities]).length

/** As much of a graph as a page can show: all of it, or the articles that share most with others. */
export async function partToShow(store: Store): Promise<Part> {
  const of = store.counts.articles
  const first = await fitting(store, store.articleKeys(), ROOM)
  if (first.all) return { readings: first.readings, of: first.readings.length }
  const connected = await fitting(store, await mostConnected(store), ROOM)
  return { readings: connected.readings.length > 0 ? connected.readings : first.readings, of }
}

/** Readings of the first of these articles for which there is room; one whose record is damaged is left out. */
async function fitting(
  store: Store,
  articles: AsyncIterable<string> | Iterable<string>,
  room: number,
): Promise<{ readings: ArticleReading[]; all: boolean }> {
  const readings: ArticleReading[] = []
  let size = 0
  for await (const article of articles) {
    const reading = await store.reading(article).catch(() => null)
    if (reading === null) continue
    size += sizeOf(reading)
    if (size > room && readings.length > 0) return { readings, all: false }
    readings.push(reading)
  }
  return { readings, all: true }
}

/** What is shown of some readings; of a part of a graph, its title says so. @throws GraphError where the readings make no graph. */
export function viewOf({ readings, of }: Part, ontology: Ontology): GraphView {
  const view = KnowledgeGraph.from(readings, ontology).toView()
  if (readings.length >= of) return view
  const part = `the ${countOf(readings.length, 'most connected article')} of ${of.toLocaleString('en-US')}`
  return { ...view, title: `${view.title}: ${part}` }
}

/**
 * The page of some readings.
 * @throws GraphError where the readings make no graph; PageError where the viewer is not built.
 */
export async function pageOf(part: Part, ontology: Ontology): Promise<Page> {
  const view = viewOf(part, ontology)
  const html = renderPage(view, await readViewerBundle())
  const { readings } = part
  if (html.length > LONGEST && readings.length > 1)
    return pageOf({ ...part, readings: readings.slice(0, Math.ceil(readings.length / 2)) }, ontology)
  return { html, articles: readings.length, entities: view.nodes.length, edges: view.edges.length }
}
