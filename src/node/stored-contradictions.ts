import { comparedBy, comparingWords, contradictionsAmong, isClaim, type Told } from '../contradictions/index.ts'
import type { Entity, Ontology, Statement } from '../model/index.ts'
import { sharedOut, withEvidence, type FindContradictions } from '../rdf/contradictions.ts'
import { allEntities, type Store } from '../store/index.ts'

/** Of a larger graph, what each few articles say is compared only with each other: statements of all would not fit in memory. */
const MOST = 50_000

const NOWHERE: Statement['subject']['phrase']['segments'] = []

/** A part of a statement without where exactly it stands, which is a third of it. */
const slim = <Part extends Statement['subject']>(part: Part): Part => ({
  ...part,
  phrase: { ...part.phrase, segments: NOWHERE },
})

const slimStatement = (statement: Statement): Statement => ({
  ...statement,
  subject: slim(statement.subject),
  object: statement.object && slim(statement.object),
  arguments: statement.arguments.map(slim),
})

async function entitiesIn(store: Store): Promise<Told['entities']> {
  const entities = new Map<string, Pick<Entity, 'named' | 'label' | 'class'>>()
  for await (const { id, named, label, class: kind } of allEntities(store))
    entities.set(id, { named, label, class: kind })
  return entities
}

/** The contradictions among all articles of a graph, to be written with some of them at a time; undefined of a very large one. */
export async function storedContradictions(store: Store, ontology: Ontology): Promise<FindContradictions | undefined> {
  if (store.counts.articles > MOST) return undefined
  const claims: Statement[] = []
  const all: Pick<Statement, 'id' | 'evidence'>[] = []
  const articles = new Map<string, { readonly published?: string }>()
  for await (const key of store.articleKeys()) {
    // whoever writes the graph tells of a record that is damaged
    const reading = await store.reading(key).catch(() => null)
    if (reading === null) continue
    const { id, published } = reading.article
    articles.set(id, published === undefined ? {} : { published })
    for (const statement of reading.statements) {
      all.push({ id: statement.id, evidence: statement.evidence })
      // all else contradicts nothing, and is most of what would be kept
      if (isClaim(statement)) claims.push(slimStatement(statement))
    }
  }
  const by = comparedBy(comparingWords(ontology))
  const found = contradictionsAmong({ statements: claims, entities: await entitiesIn(store), articles, by })
  return sharedOut(withEvidence(found, [{ statements: all }]))
}
