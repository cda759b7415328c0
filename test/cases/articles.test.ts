import { describe, expect, it } from 'vitest'
import { loadNewsgraph } from '../../src/node/index.ts'
import { formatOpen, readCases, readSentences, withoutOpen } from './case.ts'

const newsgraph = loadNewsgraph()

/** After a change, `npm run cases` writes what is read now; look at the difference before it is committed. */
describe.each(readCases())('$slug', ({ article, expected }) => {
  it('tells these statements and no others', async () => {
    const read = readSentences(await (await newsgraph).read(article))
    expect(withoutOpen(read, expected)).toBe(withoutOpen(expected, expected))
  })

  for (const open of expected.flatMap((sentence) => sentence.open)) it.todo(formatOpen(open))
})
