import { describe, expect, it } from 'vitest'
import { readCarbGold, tuplePrecision } from '../../src/evaluate/carb-match.ts'
import {
  learnWeights,
  precisionCurve,
  withUnseenConfidence,
  type Example,
} from '../../src/evaluate/learn-confidence.ts'

describe('tuplePrecision', () => {
  it('counts the words that stand in the same slot', () => {
    expect(tuplePrecision(['was born in', 'He', 'Utah'], ['was born in', 'He', 'Salt Lake City'])).toBeCloseTo(4 / 7)
    expect(tuplePrecision(['was born in', 'He', 'Utah'], ['died in', 'He', 'Utah'])).toBeCloseTo(3 / 4)
  })
  it('is nothing where the relations share no word', () => {
    expect(tuplePrecision(['owns', 'He', 'a house'], ['sold', 'He', 'a house'])).toBe(0)
  })
  it('reads gold by sentence', () => {
    expect(readCarbGold(['A b .\tis\tA\tb', 'A b .\thas\tA\tc']).get('A b .')).toEqual([
      ['is', 'A', 'b'],
      ['has', 'A', 'c'],
    ])
  })
})

describe('learnWeights', () => {
  const examples: Example[] = Array.from({ length: 40 }, (_, at) => ({
    sentence: at,
    features: { bias: 1, good: at % 2, noise: at % 3 === 0 ? 1 : 0, ...(at === 0 ? { rare: 1 } : {}) },
    target: at % 2 ? 0.9 : 0.2,
  }))
  const weights = learnWeights(examples)

  it('weighs what tells right from wrong, and leaves out what is rare', () => {
    expect(weights['good']).toBeGreaterThan(1)
    expect(Math.abs(weights['noise']!)).toBeLessThan(0.3)
    expect(weights).not.toHaveProperty('rare')
  })
  it('is the same at every run', () => {
    expect(learnWeights(examples)).toEqual(weights)
  })
  it('puts the better statements first, as measured on statements it has not seen', () => {
    const curve = precisionCurve(examples)
    expect(curve[0]).toBeCloseTo(0.9)
    expect(curve[4]).toBeCloseTo(0.9)
    expect(curve[9]).toBeCloseTo(0.55)
  })
  it('lets no statement of a sentence say how sure the others of it are', () => {
    // every fifth sentence has a word of its own, right there and met nowhere else
    const told = examples.map((each) => ({ ...each, target: 0.5 }))
    const own = Array.from({ length: 10 }, () => ({ sentence: 0, features: { bias: 1, own: 1 }, target: 1 }))
    expect(learnWeights([...told, ...own])['own']).toBeGreaterThan(1)
    expect(withUnseenConfidence([...told, ...own]).at(-1)?.confidence).toBeLessThan(0.6)
  })
})
