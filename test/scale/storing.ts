// Measures what storing and joining an article costs as a graph grows, without building first:
//   npx tsx test/scale/storing.ts READINGS.jsonl GRAPH [EVERY [MOST]]
// READINGS are those that test/scale/keep-readings.ts kept; GRAPH is gone on with where it was left.
// Told is the processor time of storing alone, all threads, in milliseconds an article, and the memory of this process.
import { performance } from 'node:perf_hooks'
import { cpuUsage, memoryUsage } from 'node:process'
import type { ArticleReading } from '../../src/index.ts'
import { articleHash, Store } from '../../src/store/index.ts'
import { keptReadings } from './kept-readings.ts'

/** So many are stored before they are joined, as in a build that is not waited for. */
const BATCH = 50

const [readings = '', folder = 'out', every = '500', most = 'Infinity'] = process.argv.slice(2)
const store = await Store.open(folder, { create: true })

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = cpuUsage()
  await work()
  const { user, system } = cpuUsage(before)
  return (user + system) / 1_000
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

let [count, waiting, stored, spent, began] = [0, [] as ArticleReading[], 0, 0, performance.now()]
for await (const reading of keptReadings(readings)) {
  if (count >= Number(most)) break
  count += 1
  if (stored === 0 && waiting.length === 0 && count <= store.counts.articles) continue
  waiting.push(reading)
  if (count % BATCH > 0) continue
  const batch = waiting
  waiting = []
  stored += batch.length
  spent += await millisecondsOf(async () => {
    for (const each of batch) await store.add(each, articleHash(each.article, ''))
    await store.flush()
  })
  if (count % Number(every) > 0) continue
  const { rss, heapUsed } = memoryUsage()
  const seconds = (performance.now() - began) / 1_000
  const told = [
    `${(spent / stored).toFixed(1)} ms an article`,
    `${(stored / seconds).toFixed(1)} articles a second`,
    `${megabytes(rss)} MB, ${megabytes(heapUsed)} of them heap`,
  ]
  process.stdout.write(`${count}: ${told.join(', ')}\n`)
  ;[stored, spent, began] = [0, 0, performance.now()]
}
await store.close()
