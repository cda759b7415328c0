import { KnowledgeGraph, type Path, type PathQuery } from '../graph/index.ts'
import { asked } from '../graph/asked.ts'
import type { ArticleReading, Entity, Ontology } from '../model/index.ts'
import { articlesShowing, entityOf, type Store } from '../store/index.ts'

/** A way from one entity to another, as `KnowledgeGraph.paths` has it, but for where its entities are mentioned. */
export type StoredPath = Omit<Path, 'entities'> & { readonly entities: readonly Omit<Entity, 'mentions'>[] }

/** What was reached from an end of the ways that are looked for. */
interface Reached {
  readonly all: Set<string>
  /** Those whose articles are to be read next. */
  edge: readonly string[]
}

/**
 * The shortest ways from one entity to another. Articles that show what lies around the ends are read, further and
 * further out from the end around which less lies, until there is a way: with so many rounds, all ways of so many steps
 * are in the graph of these articles, which are in memory meanwhile.
 */
export async function storedPaths(
  store: Store,
  ontology: Ontology,
  [from, to]: readonly [string, string],
  query: PathQuery,
): Promise<StoredPath[]> {
  const { maximumLength = 4, directed: _directed, limit: _limit, through = {}, ...filter } = asked.paths(query)
  const readings = new Map<string, ArticleReading>()
  const ends = [from, to].map((id): Reached => ({ all: new Set([id]), edge: [id] }))
  let graph = KnowledgeGraph.from([], ontology)
  const goOn = async (end: Reached): Promise<void> => {
    for (const id of end.edge)
      for await (const article of articlesShowing(store, id))
        if (!readings.has(article)) readings.set(article, await store.reading(article))
    graph = KnowledgeGraph.from([...readings.values()], ontology)
    const open = new Set(graph.entities(through).map(({ id }) => id))
    const around = end.edge.flatMap((id) => graph.neighbours({ id }, filter).map(({ entity }) => entity.id))
    end.edge = [...new Set(around)].filter((id) => open.has(id) && !end.all.has(id))
    for (const id of end.edge) end.all.add(id)
  }
  for (const end of ends) await goOn(end)
  for (let length = 2; ; length++) {
    const found = graph.paths({ id: from }, { id: to }, { ...query, maximumLength: Math.min(length, maximumLength) })
    if (found.length > 0) return Promise.all(found.map((path) => withLooks(store, path)))
    const [nearer] = ends.toSorted((a, b) => a.edge.length - b.edge.length)
    if (length >= maximumLength || nearer === undefined || nearer.edge.length === 0) return []
    await goOn(nearer)
  }
}

const withLooks = async (store: Store, path: Path): Promise<StoredPath> => ({
  ...path,
  entities: await Promise.all(path.entities.map(async (entity) => (await entityOf(store, entity.id)) ?? entity)),
})
