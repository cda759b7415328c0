import { NewsgraphError, type Article, type ArticleReading, type Ontology } from '../../model/index.ts'
import { readOntology, type OntologyOptions } from '../../node/knowledge-files.ts'
import { articleHash } from '../../store/index.ts'
import type { Reader } from '../build/reader.ts'
import { connected, loadBullMq, queueName, queuePlace, type BullMq } from './connect.ts'
import { unpacked } from './parcel.ts'

/** An article is read so often before it is given up. */
const ATTEMPTS = 3
/** The first wait before it is read again; each further one is twice as long. Milliseconds. */
const BACKOFF = 1_000
/** What was read and not fetched is kept so long, and what could not be read. Seconds. */
const KEPT = 7 * 24 * 3_600
const KEPT_FAILED = 30 * 24 * 3_600
/** Events tell of what was read; one may be missed where the connection breaks, so that is looked after. Milliseconds. */
const LOOK_AFTER = 20_000
/** Readings pass through the events too, of which Redis keeps so many. */
const EVENTS = 1_000

export interface QueueOptions extends OntologyOptions {
  readonly url: string
  /** Of `readingVersion`. */
  readonly version: string
  /** How many articles may be with workers at once. */
  readonly jobs: number
  /** Told what the user ought to know, such as that nobody reads. */
  readonly warn: (message: string) => void
}

/**
 * Has articles read by whoever works on a queue. An article is queued under the hash of all that its reading depends on:
 * what is queued or read already, of a build that was stopped as well, is not queued again.
 */
export class QueueReader implements Reader {
  readonly jobs: number
  readonly #options: QueueOptions
  readonly #queue: BullMq.Queue
  readonly #events: BullMq.QueueEvents
  #isAlone = false

  private constructor(options: QueueOptions, queue: BullMq.Queue, events: BullMq.QueueEvents) {
    this.jobs = options.jobs
    this.#options = options
    this.#queue = queue
    this.#events = events
  }

  /** @throws NewsgraphError where BullMQ is not installed or the queue cannot be reached; UsageError where its address is none. */
  static async open(options: QueueOptions): Promise<QueueReader> {
    const place = queuePlace(options.url)
    const { Queue, QueueEvents } = await loadBullMq()
    const name = queueName(options.version)
    const queue = new Queue(name, {
      ...place.options,
      streams: { events: { maxLen: EVENTS } },
      defaultJobOptions: {
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: BACKOFF },
        removeOnComplete: { age: KEPT },
        removeOnFail: { age: KEPT_FAILED },
      },
    })
    // every article that is waited for listens
    queue.setMaxListeners(0)
    const events = new QueueEvents(name, place.options)
    events.setMaxListeners(0)
    const reader = new QueueReader(options, queue, events)
    try {
      await Promise.all([connected(queue, place), connected(events, place)])
      return reader
    } catch (error) {
      await reader.close()
      throw error
    }
  }

  /** @throws NewsgraphError with the reason where no worker could read it. */
  async read(article: Article): Promise<ArticleReading> {
    const id = articleHash(article, this.#options.version)
    for (;;) {
      const job = await this.#queue.add('read', article, { jobId: id })
      if (await job.isFailed()) await job.retry()
      const parcel = await job.waitUntilFinished(this.#events, LOOK_AFTER).then(String, () => undefined)
      if (parcel !== undefined) {
        await job.remove()
        return { ...unpacked(parcel), article }
      }
      if (await job.isFailed()) throw await this.#lost(id, article)
      await this.#lookForWorkers()
    }
  }

  ontology(): Promise<Ontology> {
    return readOntology(this.#options)
  }

  async close(): Promise<void> {
    await Promise.all([this.#events.close(), this.#queue.close()].map((closing) => closing.catch(() => undefined)))
  }

  async #lost(id: string, { source }: Article): Promise<NewsgraphError> {
    const job = await this.#queue.getJob(id)
    const reason = job?.failedReason ?? 'for an unknown reason'
    return new NewsgraphError('not-read', `${source}: no worker could read it: ${reason}`)
  }

  async #lookForWorkers(): Promise<void> {
    const count = await this.#queue.getWorkersCount().catch(() => 1)
    if (count === 0 && !this.#isAlone)
      this.#options.warn(
        'Nobody reads from the queue: start `npx newsgraph worker` with the same version, --ontology and --gazetteer.',
      )
    this.#isAlone = count === 0
  }
}
