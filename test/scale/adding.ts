// Measures what it takes to add an article to a graph on disk, by how many it holds:
//   npx tsx test/scale/adding.ts ARCHIVE.jsonl OUT [SIZES]
// ARCHIVE is what test/scale/made-archive.ts makes; OUT must not be there. SIZES are numbers of articles, parted by commas. Told are
// processor time of storing and joining, reading left out, an article over the last hundred, and bytes on disk and in memory an entity.
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { articleFromText } from '../../src/index.ts'
import { loadNewsgraph, openGraph } from '../../src/node/index.ts'

const LAST = 100
const [archive = '', out = 'out', sizes = '1000,5000,10000'] = process.argv.slice(2)
const asked = sizes.split(',').map(Number)
const graph = await openGraph(out, { create: true })
const newsgraph = await loadNewsgraph()

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
  }, 0)

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

let [articles, entities] = [0, 0]
const took: number[] = []
for await (const line of createInterface({ input: createReadStream(archive) })) {
  const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string }
  const reading = await newsgraph.read(articleFromText(text, { source: id, id, published: date }))
  const began = processorTime()
  await graph.add(reading)
  took.push(processorTime() - began)
  articles += 1
  entities += reading.entities.length
  if (!asked.includes(articles)) continue
  const last = took.slice(-LAST)
  const mean = last.reduce((sum, each) => sum + each, 0) / last.length
  const { rss, heapUsed } = process.memoryUsage()
  const an = (bytes: number): string => `${(bytes / entities).toFixed(0)} bytes an entity of an article`
  process.stdout.write(
    `${articles} articles, ${entities} entities: ${mean.toFixed(1)} ms to add one; on disk ${an(sizeOf(out))}; ` +
      `in memory ${(rss / 1e6).toFixed(0)} MB, of which objects ${(heapUsed / 1e6).toFixed(0)} MB, ${an(heapUsed)}; load ${loadavg()[0]?.toFixed(0)}\n`,
  )
  if (articles === Math.max(...asked)) break
}
await graph.close()
await newsgraph.close()
