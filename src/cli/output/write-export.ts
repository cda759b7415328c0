import { contradictionsIn } from '../../contradictions/index.ts'
import { inArticleOrder, mergeEntities, type ArticleReading, type Ontology } from '../../model/index.ts'
import { sharedOut, withEvidence, type FindContradictions } from '../../rdf/contradictions.ts'
import { storedContradictions } from '../../node/stored-contradictions.ts'
import { allEntities, allTogether, joinedReading, type Store, type Together } from '../../store/index.ts'
import { reasonOf } from '../failure.ts'
import type { Export, Look } from './exports.ts'
import type { Failures } from './failures.ts'
import type { GraphFile, GraphFiles } from './graph-files.ts'

/** So many articles are written at a time; more would need more memory, fewer repeat what articles share more often. */
const AT_A_TIME = 100
/** Entities are small. */
const ENTITIES_AT_A_TIME = 2_000

async function* inBatches<Thing>(
  things: AsyncIterable<Thing> | Iterable<Thing>,
  size: number,
): AsyncGenerator<Thing[]> {
  let batch: Thing[] = []
  for await (const thing of things) {
    batch.push(thing)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Some articles of a graph. */
export interface Batch {
  readonly readings: readonly ArticleReading[]
  /** The same, joined with what all other articles say. */
  joined(): Promise<readonly ArticleReading[]>
}

/** @param together what all articles together tell, asked for when it is needed */
export function batchOf(
  store: Store,
  readings: readonly ArticleReading[],
  together: () => Promise<Together> = () => allTogether(store),
): Batch {
  const join = async (): Promise<readonly ArticleReading[]> => {
    const all = await together()
    return Promise.all(readings.map((reading) => joinedReading(store, reading, all)))
  }
  let joined: Promise<readonly ArticleReading[]> | undefined
  return { readings, joined: () => (joined ??= join()) }
}

/** What files are made of: all articles and all entities of a graph, some at a time, in the order of their ids. */
export interface Contents {
  articles(): AsyncIterable<Batch>
  entities(): AsyncIterable<readonly Look[]>
  /** Among all articles, to be written with some of them at a time. */
  contradictions(ontology: Ontology): Promise<FindContradictions | undefined>
}

/** What a store holds; an article whose record is damaged is a failure. */
export const contentsOf = (store: Store, failures: Failures): Contents => ({
  async *articles() {
    let all: Promise<Together> | undefined
    const together = (): Promise<Together> => (all ??= allTogether(store))
    for await (const batch of inBatches(readingsOf(store, failures), AT_A_TIME)) yield batchOf(store, batch, together)
  },
  entities: () => inBatches(allEntities(store), ENTITIES_AT_A_TIME),
  contradictions: (ontology) => storedContradictions(store, ontology),
})

async function* readingsOf(store: Store, failures: Failures): AsyncGenerator<ArticleReading> {
  for await (const article of store.articleKeys())
    try {
      yield await store.reading(article)
    } catch (error) {
      failures.add({ stage: 'export' }, error)
    }
}

/** What some readings hold, which know of each other. */
export const contentsIn = (readings: readonly ArticleReading[]): Contents => ({
  async *articles() {
    for await (const batch of inBatches(inArticleOrder(readings), AT_A_TIME))
      yield { readings: batch, joined: () => Promise.resolve(batch) }
  },
  entities: () => inBatches(mergeEntities(readings), ENTITIES_AT_A_TIME),
  contradictions: (ontology) =>
    Promise.resolve(sharedOut(withEvidence(contradictionsIn(readings, ontology), readings))),
})

type MakeOf<Made> = (readings: readonly ArticleReading[]) => Made | Promise<Made>

const errorOf = async (
  make: MakeOf<unknown>,
  readings: readonly ArticleReading[],
): Promise<{ error: unknown } | null> => {
  try {
    await make(readings)
    return null
  } catch (error) {
    return { error }
  }
}

/** Articles that a file cannot be made of, each by itself, and why; none where it cannot be made of nothing either. */
async function culprits(
  make: MakeOf<unknown>,
  readings: readonly ArticleReading[],
): Promise<Map<ArticleReading, unknown>> {
  const found = new Map<ArticleReading, unknown>()
  if ((await errorOf(make, [])) !== null) return found
  for (const reading of readings) {
    const failed = await errorOf(make, [reading])
    if (failed !== null) found.set(reading, failed.error)
  }
  return found
}

/** The file that something is made for. */
export interface MadeFor {
  readonly path: string
  readonly failures: Failures
}

/**
 * Makes something of articles. Those with which it cannot be made are left out of it and told to `failures`; what is
 * left is not joined then, since theirs would be in it.
 * @throws Error where that does not help.
 */
export async function madeOf<Made>(
  { readings, joined }: Batch,
  make: MakeOf<Made>,
  { path, failures }: MadeFor,
): Promise<Made> {
  try {
    return await make(await joined())
  } catch (error) {
    const failed = await culprits(make, readings)
    const others = readings.filter((reading) => !failed.has(reading))
    if (failed.size === 0 || others.length === 0) throw error
    const made = await make(others)
    for (const [{ article }, cause] of failed) {
      const message = `${path} is without ${article.source}: ${reasonOf(cause)}`
      failures.add({ article: article.source, file: path, stage: 'export' }, cause, message)
    }
    return made
  }
}

/** Writes some files at once, so that what they are made of is read once. */
export async function writeExports(
  exports: readonly Export[],
  files: GraphFiles,
  contents: Contents,
  failures: Failures,
): Promise<void> {
  const open: (Export & { file: GraphFile })[] = []
  for (const each of exports) open.push({ ...each, file: await files.create(each.name) })
  for (const { file, begin } of open) if (begin !== undefined) await file.add(begin)
  const ofEntities = open.flatMap(({ ofEntities: make, file }) => (make === undefined ? [] : [{ make, file }]))
  if (ofEntities.length > 0)
    for await (const entities of contents.entities())
      for (const { make, file } of ofEntities) await file.add(() => make(entities)())
  const ofArticles = open.flatMap(({ ofArticles: make, file }) => (make === undefined ? [] : [{ make, file }]))
  if (ofArticles.length > 0)
    for await (const batch of contents.articles())
      for (const { make, file } of ofArticles)
        await file.add(async () => (await madeOf(batch, make, { path: file.path, failures }))())
  for (const { file, end } of open) {
    if (end !== undefined) await file.add(end)
    await file.end()
  }
}
