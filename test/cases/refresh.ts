import { writeFileSync } from 'node:fs'
import { loadNewsgraph } from '../../src/node/index.ts'
import { expectedFile, formatExpected, formatOpen, readCases, readSentences, withOpen } from './case.ts'

// Writes what is read now into every `expected.txt`; lines stay open until they are mended. Look at the difference.
const newsgraph = await loadNewsgraph()
for (const { slug, article, expected } of readCases()) {
  const read = withOpen(readSentences(await newsgraph.read(article)), expected)
  writeFileSync(expectedFile(slug), formatExpected(read))
  for (const open of read.flatMap((sentence) => sentence.open)) process.stdout.write(`${slug}: ${formatOpen(open)}\n`)
}
