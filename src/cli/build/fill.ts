import type { Article, ArticleReading, Diagnostic } from '../../model/index.ts'
import { articleHash, articleKey, StoreError, type Store } from '../../store/index.ts'
import type { CommandContext } from '../context.ts'
import type { Failures } from '../output/failures.ts'
import { articlesOf, type ReadOptions } from '../read-articles.ts'
import { progressOn } from '../terminal/progress.ts'
import { inOrder } from './in-order.ts'
import type { Reader } from './reader.ts'

/** Articles that are read before what came earlier is stored, for each job: enough that none waits while some are stored and joined, or while another reads a long one. */
const AHEAD = 32
/** Characters of them together, for each job. */
const CHARACTERS_AHEAD = 1_000_000
/** What was read is on the disk after so many milliseconds at the latest. */
const FLUSH_EVERY = 2_000

export interface FillOptions extends ReadOptions {
  /** What readings depend on besides the article: another one has articles read again. */
  readonly version: string
  /** Whether to read articles that are in the graph already. */
  readonly reread: boolean
  readonly failures: Failures
  /** Told of each reading of the articles that were named, whether it was made now or before. */
  readonly use: (read: () => Promise<ArticleReading>) => Promise<void>
}

/** What became of the articles that were named. */
export interface Filled {
  added: number
  replaced: number
  unchanged: number
  /** Whether the user ended it before all were read. */
  interrupted: boolean
}

/** An article and, if it has to be read, its reading; null where the graph has it as it is. */
interface Outcome {
  readonly article: Article
  readonly hash: string
  readonly reading: ArticleReading | null
}

/**
 * Reads articles into a store. One that cannot be read or stored is told to `failures`, and the others go on; one that
 * the store has as it is, is not read again.
 * @throws StoreError where the store cannot be written to; what was stored before stays.
 */
export async function fill(
  context: CommandContext,
  store: Store,
  inputs: readonly string[],
  reader: Reader,
  { version, reread, failures, use, ...options }: FillOptions,
): Promise<Filled> {
  const filled: Filled = { added: 0, replaced: 0, unchanged: 0, interrupted: false }
  const progress = progressOn(context.stderr)
  context.onInterrupt(() => {
    filled.interrupted = true
  })
  const reading = async (article: Article): Promise<Outcome> => {
    const hash = articleHash(article, version)
    if (!reread && store.hashOf(article.id) === hash) return { article, hash, reading: null }
    return { article, hash, reading: await reader.read(article) }
  }
  const articles = articlesOf(context, inputs, (diagnostic: Diagnostic) => failures.report(diagnostic), options)
  const { jobs } = reader
  const ahead = {
    count: jobs === 1 ? 1 : AHEAD * jobs,
    size: CHARACTERS_AHEAD * jobs,
    sizeOf: ({ text }: Article) => text.length,
  }
  let [count, flushed] = [0, Date.now()]
  try {
    for await (const { thing, outcome } of inOrder(articles, reading, ahead)) {
      if (filled.interrupted) break
      progress.update(`Reading ${thing.source} (${++count})`)
      if ('error' in outcome) failures.add({ article: thing.source, stage: 'read' }, outcome.error)
      else await keep(store, outcome.result, filled, failures, use)
      if (Date.now() - flushed < FLUSH_EVERY) continue
      await store.flush()
      flushed = Date.now()
    }
    await store.flush()
  } finally {
    progress.done()
  }
  return filled
}

async function keep(
  store: Store,
  { article, hash, reading }: Outcome,
  filled: Filled,
  failures: Failures,
  use: FillOptions['use'],
): Promise<void> {
  try {
    filled[reading === null ? 'unchanged' : await store.add(reading, hash)] += 1
    await use(async () => reading ?? store.reading(articleKey(article.id)))
  } catch (error) {
    if (error instanceof StoreError && error.code === 'cannot-store') throw error
    failures.add({ article: article.source, stage: 'store' }, error)
  }
}
