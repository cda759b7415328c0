// Measures what adding articles to a graph costs, which stays as it is:
//   npx tsx test/scale/adding.ts READINGS.jsonl GRAPH
// READINGS, as test/scale/keep-readings.ts keeps them, are added to a copy of GRAPH, all at once. Told are the processor time of all
// threads, the time it took, and how many rows of each table were asked for (their letters are in src/store/keys.ts).
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { cpuUsage } from 'node:process'
import type { ArticleReading } from '../../src/index.ts'
import { articleHash, Store } from '../../src/store/index.ts'
import { keptReadings } from './kept-readings.ts'

const [readings = '', graph = ''] = process.argv.slice(2)
const coming: ArticleReading[] = []
for await (const reading of keptReadings(readings)) coming.push(reading)
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-adding-'))
cpSync(graph, folder, { recursive: true })
const store = await Store.open(folder)
const asked = new Map<string, number>()
const get = store.database.get.bind(store.database)
store.database.get = (row) => {
  const table = row.charAt(0)
  asked.set(table, (asked.get(table) ?? 0) + 1)
  return get(row)
}
const { articles } = store.counts

const [began, before] = [performance.now(), cpuUsage()]
for (const reading of coming) await store.add(reading, articleHash(reading.article, ''))
await store.flush()
const { user, system } = cpuUsage(before)
const seconds = (performance.now() - began) / 1_000
const all = [...asked.values()].reduce((sum, count) => sum + count, 0)
const rows = [...asked].sort(([, a], [, b]) => b - a).map(([table, count]) => `${table} ${count}`)
process.stdout.write(
  `${coming.length} added to ${articles}: ${((user + system) / 1e6).toFixed(1)} s of processor time in ${seconds.toFixed(1)} s, ` +
    `${all} rows asked for: ${rows.join(', ')}\n`,
)
await store.close()
rmSync(folder, { recursive: true })
