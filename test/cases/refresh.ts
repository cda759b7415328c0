import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadNewsgraph } from '../../src/node/index.ts'
import {
  entitiesFile,
  entityLines,
  expectedFile,
  formatExpected,
  formatOpen,
  readCases,
  readSentences,
  withOpen,
} from './case.ts'

// Writes what is read now into every `expected.txt` and `entities.txt`; lines stay open until they are mended. Look at the difference.
const newsgraph = await loadNewsgraph()
for (const { slug, article, expected } of readCases()) {
  const reading = await newsgraph.read(article)
  const read = withOpen(readSentences(reading), expected)
  writeFileSync(expectedFile(slug), formatExpected(read))
  const wrong = existsSync(entitiesFile(slug)) ? readFileSync(entitiesFile(slug), 'utf8').match(/^- .*\n/gm) : null
  const lines = entityLines(reading).replace(/^.*\n/gm, (line) => (wrong?.includes(`- ${line}`) ? `- ${line}` : line))
  writeFileSync(entitiesFile(slug), lines)
  for (const open of read.flatMap((sentence) => sentence.open)) process.stdout.write(`${slug}: ${formatOpen(open)}\n`)
}
