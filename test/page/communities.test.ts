import { describe, expect, it } from 'vitest'
import { communitiesIn, type Tie } from '../../src/page/parts/communities.ts'

const tiesOf = (edges: readonly (readonly [number, number, number?])[]): Tie[] =>
  edges.map(([one, other, weight = 1]) => [one, other, weight])

/** All pairs of some things. */
const clique = (...things: number[]): [number, number][] =>
  things.flatMap((one, at) => things.slice(at + 1).map((other): [number, number] => [one, other]))

const groups = (found: ReadonlyMap<number, number>): number[][] =>
  [...new Set(found.values())].map((group) =>
    [...found]
      .filter(([, own]) => own === group)
      .map(([thing]) => thing)
      .sort((a, b) => a - b),
  )

describe('communities', () => {
  it('are what hangs together, whatever thin tie joins them', () => {
    const ties = tiesOf([...clique(1, 2, 3, 4), ...clique(5, 6, 7, 8), [4, 5]])
    expect(groups(communitiesIn(ties, 1))).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ])
  })

  it('are gathered over several steps', () => {
    const rings = Array.from({ length: 6 }, (_, ring) => clique(...[0, 1, 2].map((at) => ring * 3 + at)))
    const near = [
      [0, 3],
      [3, 6],
      [0, 6],
      [9, 12],
      [12, 15],
      [9, 15],
    ].map(([a, b]) => [a!, b!, 0.9] as const)
    expect(groups(communitiesIn(tiesOf([...rings.flat(), ...near]), 0.3))).toHaveLength(2)
  })

  it('are finer with a higher resolution', () => {
    const ties = tiesOf([...clique(1, 2, 3), ...clique(4, 5, 6), [3, 4, 0.5], [2, 5, 0.5], [1, 6, 0.5]])
    const count = (resolution: number): number => groups(communitiesIn(ties, resolution)).length
    expect(count(0.1)).toBe(1)
    expect(count(1)).toBe(2)
    expect(count(10)).toBe(6)
  })

  it('of nothing are none', () => {
    expect(communitiesIn([], 1).size).toBe(0)
  })
})
