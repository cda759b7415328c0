import { NewsgraphError, type Article } from '../../model/index.ts'
import type { Reader } from '../build/reader.ts'
import { reasonOf } from '../failure.ts'
import { connected, loadBullMq, queueName, queuePlace } from './connect.ts'
import { packed } from './parcel.ts'

/** Who works on an article says so all the time; after so long a silence another one gets it. Milliseconds. */
const SILENCE = 15_000
/** An article whose worker fell silent is given to so many others. */
const TAKEN_OVER = 3

export interface ServeOptions {
  readonly url: string
  /** Of `readingVersion`. */
  readonly version: string
  /** Told of every article that was read, or why it was not. */
  readonly done: (article: Article, error?: Error) => void
}

export interface Serving {
  /** As it is shown: without a password. */
  readonly place: string
  /** Takes no more articles, and resolves when those that were taken are read. */
  stop(): Promise<void>
}

/**
 * Reads the articles of a queue.
 * @throws NewsgraphError where BullMQ is not installed or the queue cannot be reached; UsageError where its address is none.
 */
export async function serve(reader: Reader, { url, version, done }: ServeOptions): Promise<Serving> {
  const place = queuePlace(url)
  const { UnrecoverableError, Worker } = await loadBullMq()
  const read = async ({ data }: { data: Article }): Promise<string> => {
    try {
      return packed(await reader.read(data))
    } catch (error) {
      // what ended a process here may be read elsewhere; what newsgraph refuses is refused everywhere
      const isFinal = error instanceof NewsgraphError && error.code !== 'reader-died'
      throw isFinal ? new UnrecoverableError(reasonOf(error)) : error
    }
  }
  const worker = new Worker<Article, string>(queueName(version), read, {
    ...place.options,
    autorun: false,
    concurrency: reader.jobs,
    lockDuration: SILENCE,
    stalledInterval: SILENCE / 2,
    maxStalledCount: TAKEN_OVER,
  })
  worker.on('completed', ({ data }) => done(data))
  worker.on('failed', (job, error) => job && done(job.data, error))
  try {
    await connected(worker, place)
  } catch (error) {
    await worker.close(true).catch(() => undefined)
    throw error
  }
  const running = worker.run()
  return { place: place.shown, stop: () => worker.close().then(() => running) }
}
