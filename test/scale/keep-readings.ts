// Keeps what is read of an archive, one reading a line, so that storing it can be measured again and again without the model:
//   npx tsx test/scale/keep-readings.ts ARCHIVE.jsonl READINGS.jsonl
// What READINGS has already is not read again.
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { loadNewsgraph } from '../../src/node/index.ts'
import { asStored } from '../../src/cli/read-articles.ts'
import { readInputs } from '../../src/read/files.ts'
import { keptReadings } from './kept-readings.ts'

const [archive = '', readings = ''] = process.argv.slice(2)
let known = 0
if (existsSync(readings)) for await (const _ of keptReadings(readings)) known += 1
const newsgraph = await loadNewsgraph()
const out = createWriteStream(readings, { flags: 'a' })
let count = 0
for await (const article of readInputs([archive])) {
  if ('severity' in article || count++ < known) continue
  const line = `${JSON.stringify(asStored(await newsgraph.read(article)))}\n`
  if (!out.write(line)) await once(out, 'drain')
  if (count % 1_000 === 0) process.stdout.write(`${count} after ${process.uptime().toFixed(0)} s\n`)
}
out.end()
await newsgraph.close()
