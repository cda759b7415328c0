import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanningTree } from '../../src/language/decode/spanning-tree.ts'

/** Scores by head, the root first, one row a word. */
const tree = (...rows: readonly (readonly number[])[]): number[] => spanningTree(rows.flat(), rows.length)

const scoreOf = (heads: readonly number[], rows: readonly (readonly number[])[]): number =>
  heads.reduce((sum, head, word) => sum + rows[word]![head + 1]!, 0)

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head < 0).length === 1 &&
  heads.every((_, word) => {
    let node = word
    for (let step = 0; step <= heads.length && node >= 0; step++) node = heads[node]!
    return node < 0
  })

/** Best score of all trees with one root, by trying every one. */
function bestByTrying(rows: readonly (readonly number[])[]): number {
  let best = -Infinity
  const heads: number[] = []
  const extend = (): void => {
    if (heads.length === rows.length) {
      if (isTree(heads)) best = Math.max(best, scoreOf(heads, rows))
      return
    }
    for (let head = -1; head < rows.length; head++) {
      if (head === heads.length) continue
      heads.push(head)
      extend()
      heads.pop()
    }
  }
  extend()
  return best
}

describe('the tree of a sentence', () => {
  it('takes the best head of each word where that is a tree', () => {
    expect(tree([0, -9, 5, 1], [6, 1, -9, 1], [0, 1, 4, -9])).toEqual([1, -1, 1])
  })
  it('breaks a cycle at the least cost', () => {
    expect(tree([1, -9, 9, 0], [3, 9, -9, 0], [0, 0, 2, -9])).toEqual([1, -1, 1])
  })
  it('has one root where two words would like to be it', () => {
    expect(tree([9, -9, 2], [8, 3, -9])).toEqual([-1, 0])
  })
  it('of one word is that word, of none is empty', () => {
    expect(tree([-5, 7])).toEqual([-1])
    expect(tree()).toEqual([])
  })
  it('is the best of all trees', () => {
    const square = fc.integer({ min: 1, max: 5 }).chain((words) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words + 1, maxLength: words + 1 }), {
        minLength: words,
        maxLength: words,
      }),
    )
    fc.assert(
      fc.property(square, (rows) => {
        const heads = tree(...rows)
        expect(isTree(heads)).toBe(true)
        expect(scoreOf(heads, rows)).toBe(bestByTrying(rows))
      }),
      { numRuns: 300, seed: 7 },
    )
  })
  it('is found quickly for a long sentence full of cycles', () => {
    const words = 200
    const rows = Array.from({ length: words }, (_, word) =>
      Array.from({ length: words + 1 }, (_, head) =>
        head - 1 === (word ^ 1) ? 50 : ((word * 31 + head * 17) % 23) - 30,
      ),
    )
    const began = performance.now()
    expect(isTree(tree(...rows))).toBe(true)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
