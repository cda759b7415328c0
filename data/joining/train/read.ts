import { createWriteStream, readFileSync } from 'node:fs'
import { articleFromText } from '../../../src/index.ts'
import { loadNewsgraph } from '../../../src/node/index.ts'

/**
 * Reads the articles of ECB+ once, for the other scripts here:
 *
 *     npx tsx data/joining/train/read.ts DOCS READINGS
 *
 * DOCS has lines of JSON with `id`, `topic`, `story` and `text`; READINGS gets a line with the reading of each.
 */
const [docs = '', output = ''] = process.argv.slice(2)
const newsgraph = await loadNewsgraph()
const out = createWriteStream(output)
for (const line of readFileSync(docs, 'utf8').split('\n').filter(Boolean)) {
  const { id, topic, story, text } = JSON.parse(line) as { id: string; topic: number; story: string; text: string }
  const reading = await newsgraph.read(articleFromText(text, { source: id, id }))
  out.write(`${JSON.stringify({ topic, story, reading })}\n`)
}
out.end()
await newsgraph.close()
