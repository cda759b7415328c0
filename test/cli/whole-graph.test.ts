import { describe, expect, it } from 'vitest'
import { wholeGraph } from '../../src/cli/output/page.ts'
import type { Store } from '../../src/store/index.ts'

/** A store of so many articles that tell nothing. */
const storeOf = (articles: number): Store =>
  ({
    counts: { articles, statements: 0 },
    articleKeys: () => [],
    reading: () => Promise.resolve(null),
  }) as unknown as Store

describe('a graph', () => {
  it('is shown whole up to two thousand articles, and beyond by an overview', async () => {
    expect(await wholeGraph(storeOf(2000))).toEqual({ readings: [], of: 0 })
    expect(await wholeGraph(storeOf(2001))).toBeNull()
  })
})
