import { expect, it } from 'vitest'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { fuzzed } from './fuzzed.ts'

// `npx tsx test/fuzz/main.ts` does it with 10,000 articles.
it('reads random articles soundly, and none for long', async () => {
  const { read, statements, slowest } = await fuzzed(await shippedNewsgraph(), 80, 5)
  expect(read).toBeGreaterThan(40)
  expect(statements).toBeGreaterThan(80)
  expect(slowest).toBeLessThan(10)
})
