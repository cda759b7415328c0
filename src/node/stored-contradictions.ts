import { contradictionsIn } from '../contradictions/index.ts'
import type { ArticleReading, Ontology } from '../model/index.ts'
import { sharedOut, withEvidence, type FindContradictions } from '../rdf/contradictions.ts'
import type { Store } from '../store/index.ts'

/** Of a larger graph, what each few articles say is compared only with each other: statements of all would not fit in memory. */
const MOST = 50_000

/** What of a reading is looked at for contradictions, without its text, trees and mentions, which are most of it. */
const slim = ({ article, entities, statements }: ArticleReading): ArticleReading => ({
  article: { ...article, text: '' },
  analysis: { sentences: [] },
  entities: entities.map((entity) => ({ ...entity, mentions: [] })),
  statements,
  diagnostics: [],
})

/** The contradictions among all articles of a graph, to be written with some of them at a time; undefined of a very large one. */
export async function storedContradictions(store: Store, ontology: Ontology): Promise<FindContradictions | undefined> {
  if (store.counts.articles > MOST) return undefined
  const readings: ArticleReading[] = []
  for await (const key of store.articleKeys()) {
    // whoever writes the graph tells of a record that is damaged
    const reading = await store.reading(key).catch(() => null)
    if (reading !== null) readings.push(slim(reading))
  }
  return sharedOut(withEvidence(contradictionsIn(readings, ontology), readings))
}
