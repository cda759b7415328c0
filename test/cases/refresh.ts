import { writeFileSync } from 'node:fs'
import { loadNewsgraph } from '../../src/node/index.ts'
import { expectedFile, formatExpected, readCases, readSentences, withOpen } from './case.ts'

// Writes what is read now into every `expected.txt`; open lines stay until they are mended. Look at the difference.
const newsgraph = await loadNewsgraph()
for (const { slug, article, expected } of readCases())
  writeFileSync(expectedFile(slug), formatExpected(withOpen(readSentences(await newsgraph.read(article)), expected)))
