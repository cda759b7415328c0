import { KnowledgeGraph, type Neighbour, type NeighbourQuery } from '../graph/index.ts'
import type { ArticleReading, Entity, Ontology } from '../model/index.ts'
import { articlesShowing, entityOf, type Store } from '../store/index.ts'

/** An entity beside another, with what joins them. */
export type StoredNeighbour = Omit<Neighbour, 'entity'> & { readonly entity: Omit<Entity, 'mentions'> }

/** What lies around an entity, in the graph of the articles that show it, which are in memory meanwhile. */
export async function storedNeighbours(
  store: Store,
  ontology: Ontology,
  id: string,
  query: NeighbourQuery,
): Promise<StoredNeighbour[]> {
  const readings: ArticleReading[] = []
  for await (const article of articlesShowing(store, id)) readings.push(await store.reading(article))
  const neighbours: StoredNeighbour[] = []
  for (const { entity, statements } of KnowledgeGraph.from(readings, ontology).neighbours({ id }, query))
    neighbours.push({ entity: (await entityOf(store, entity.id)) ?? entity, statements })
  return neighbours
}
