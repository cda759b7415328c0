import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { entitiesFile, entityLines, readCases, readSentences, withoutOpen } from './case.ts'

const newsgraph = shippedNewsgraph()
const CASES = readCases().map((each) => ({ ...each, open: each.expected.flatMap((sentence) => sentence.open).length }))

/** After a change, `npm run cases` writes what is read now and lists what is open; look at the difference. */
describe.each(CASES)('$slug, $open lines open', ({ slug, article, expected }) => {
  it('tells these statements and no others', async () => {
    const read = readSentences(await (await newsgraph).read(article))
    expect(withoutOpen(read, expected)).toBe(withoutOpen(expected, expected))
  })

  it('speaks of these and of nobody and nothing else', async () => {
    const lines = entityLines(await (await newsgraph).read(article))
    expect(lines).toBe(readFileSync(entitiesFile(slug), 'utf8').replace(/^- /gm, ''))
  })
})
