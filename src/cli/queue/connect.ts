import type * as BullMq from 'bullmq'
import { NewsgraphError } from '../../model/index.ts'
import { reasonOf } from '../failure.ts'
import { UsageError } from '../usage-error.ts'

export type { BullMq }

/** Of the keys that newsgraph has in Redis, all but what BullMQ itself adds. */
const PREFIX = 'newsgraph'

const INSTALL = 'npm install bullmq ioredis'

/** BullMQ, which is installed by those who use it. @throws NewsgraphError that says how, where it is not. */
export async function loadBullMq(): Promise<typeof BullMq> {
  try {
    await import('ioredis')
    return await import('bullmq')
  } catch (cause) {
    throw new NewsgraphError('no-queue', `Queues need the packages bullmq and ioredis beside newsgraph: ${INSTALL}`, {
      cause,
    })
  }
}

/** Where a queue is. */
export interface QueuePlace {
  /** As it is shown: without a password. */
  readonly shown: string
  /** Options of everything in BullMQ that connects to it. */
  readonly options: { readonly connection: BullMq.RedisOptions; readonly prefix: string }
}

/** @throws UsageError unless `url` is one of Redis. */
export function queuePlace(url: string): QueuePlace {
  const place = URL.canParse(url) ? new URL(url) : null
  if (place === null || !/^rediss?:$/.test(place.protocol))
    throw new UsageError('A queue is named by the address of Redis or Valkey, such as redis://localhost:6379.')
  if (place.password !== '') place.password = '***'
  return { shown: place.href, options: { connection: { url, maxRetriesPerRequest: null }, prefix: PREFIX } }
}

/**
 * The name of the queue for those who read in one way, so that nobody gets articles whom another newsgraph, ontology or
 * gazetteer would make read them otherwise.
 * @param version of `readingVersion`
 */
export const queueName = (version: string): string => version.slice(0, 16)

/** Waits until something is connected. @throws NewsgraphError where that fails; later on it tries again for ever. */
export async function connected(
  thing: { waitUntilReady(): Promise<unknown>; on(event: 'error', listener: (error: Error) => void): unknown },
  { shown }: QueuePlace,
): Promise<void> {
  const failed = new Promise<never>((_resolve, reject) => thing.on('error', reject))
  try {
    await Promise.race([thing.waitUntilReady(), failed])
  } catch (cause) {
    const remedy = 'start Redis or Valkey there, or name another --queue'
    throw new NewsgraphError('no-queue', `${shown} cannot be reached (${reasonOf(cause)}): ${remedy}.`, { cause })
  }
}
