// Measures what storing and joining an article costs as a graph grows, without building first:
//   npx tsx test/scale/storing.ts ARCHIVE.jsonl [EVERY]
// Told is the processor time of that alone, all threads, in milliseconds an article, and the memory of this process, which reads as well.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asStored } from '../../src/cli/read-articles.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { readInputs } from '../../src/read/files.ts'
import { articleHash, Store } from '../../src/store/index.ts'

/** So many are stored before they are joined, as in a build that is not waited for. */
const BATCH = 50

const [archive = '', every = '500'] = process.argv.slice(2)
const folder = join(tmpdir(), `newsgraph-storing-${process.pid}`)
const newsgraph = await loadNewsgraph()
const store = await Store.open(folder, { create: true })

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

let [count, spent] = [0, 0]
for await (const article of readInputs([archive])) {
  if ('severity' in article) continue
  const reading = asStored(await newsgraph.read(article))
  spent += await millisecondsOf(() => store.add(reading, articleHash(article, '')))
  if (++count % BATCH === 0) spent += await millisecondsOf(() => store.flush())
  if (count % Number(every) > 0) continue
  const megabytes = process.memoryUsage().rss / 1e6
  process.stdout.write(`${count}: ${(spent / Number(every)).toFixed(1)} ms an article, ${megabytes.toFixed(0)} MB\n`)
  spent = 0
}
await store.close()
rmSync(folder, { recursive: true })
