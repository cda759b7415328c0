// Counts what joining an article costs as a graph grows, whatever else the machine does:
//   npx tsx test/scale/counting.ts ARCHIVE.jsonl SIZE...   (more than a hundred apart)
// Told is how often each step was taken for one of the last hundred articles before a size, each added by itself.
import { rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asStored } from '../../src/cli/read-articles.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { readInputs } from '../../src/read/files.ts'
import { articleHash, Store } from '../../src/store/index.ts'

/** What is counted, by the function that does it; of what waits, each time that it goes on would count. */
const STEPS: readonly (readonly [step: string, file: string, name: string])[] = [
  ['neighbours seen', 'store/mates.ts', 'compared'],
  ['of them read', 'store/neighbour.ts', 'readRow'],
  ['entities read', 'store/nodes.ts', 'readNode'],
  ['pairs of entities', 'joining/entities/join.ts', 'probabilityOf'],
  ['with their evidence', 'joining/entities/evidence.ts', 'evidenceOf'],
  ['pairs of articles', 'joining/events/join.ts', 'pairsBetween'],
  ['pairs of happenings', 'joining/events/evidence.ts', 'evidenceOf'],
  ['rows asked for', 'store/database.ts', 'get'],
  ['articles found anew', 'store/index-rows.ts', 'foundRows'],
]
const COUNTED = 100
/** So many are stored before they are joined where nothing is counted. */
const BATCH = 50

const [archive = '', ...given] = process.argv.slice(2)
const sizes = given.map(Number)
const folder = join(tmpdir(), `newsgraph-counting-${process.pid}`)
const newsgraph = await loadNewsgraph()
const store = await Store.open(folder, { create: true })
const session = new Session()
session.connect()
await session.post('Profiler.enable')

async function counts(): Promise<number[]> {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return STEPS.map(([, file, name]) => {
    const functions = result.filter(({ url }) => url.endsWith(`/${file}`)).flatMap((each) => each.functions)
    const found = functions.filter(({ functionName }) => functionName === name)
    return found.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
  })
}

let count = 0
for await (const article of readInputs([archive])) {
  if (count >= Math.max(...sizes)) break
  if ('severity' in article) continue
  await store.add(asStored(await newsgraph.read(article)), articleHash(article, ''))
  count += 1
  const isCounted = sizes.some((size) => count > size - COUNTED && count <= size)
  if (isCounted || count % BATCH === 0) await store.flush()
  if (sizes.includes(count + COUNTED)) {
    await store.flush()
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  }
  if (!sizes.includes(count)) continue
  const found = await counts()
  await session.post('Profiler.stopPreciseCoverage')
  const told = STEPS.map(([step], at) => `${step} ${((found[at] ?? 0) / COUNTED).toFixed(1)}`)
  process.stdout.write(`${count}: ${told.join(', ')}\n`)
}
await store.close()
await newsgraph.close()
rmSync(folder, { recursive: true })
