import { describe, expect, it } from 'vitest'
import { clustersOf, type Edge } from '../../src/joining/entities/cluster.ts'

/** The first and the second are called alike; the third is only described, and stands beside the second in one article. */
const [first, second, described] = [0, 1, 2]
const apart = (a: number, b: number): boolean => [a, b].toSorted().join() === [second, described].join()
const byName: Edge = { a: first, b: second, probability: 0.8 }
const byDescription: Edge = { a: first, b: described, probability: 0.9 }

describe('parts of what was compared', () => {
  it('joins first what goes before, so that a description keeps no names apart', () => {
    expect(clustersOf(3, [byDescription, { ...byName, goesBefore: true }], apart)).toEqual([
      [first, second],
      [described],
    ])
  })

  it('joins the likeliest first among what goes alike', () => {
    expect(clustersOf(3, [byName, byDescription], apart)).toEqual([[first, described], [second]])
  })
})
