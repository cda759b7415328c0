import { describe, expect, it } from 'vitest'
import { calibrate } from '../../src/evaluate/calibrate.ts'
import { isRight, judgementKey, type Half, type JudgedStatement } from '../../src/evaluate/judgements.ts'
import { areaUnderCurve, learnWeights, plattLine, rounded, type Example } from '../../src/evaluate/learn-confidence.ts'
import { tradeReading } from '../support/readings.ts'

const features = (...named: [string, number][]): ReadonlyMap<string, number> => new Map([['bias', 1], ...named])

/** Statements that are right where they are `good`; `noise` says nothing. */
const examples: Example[] = Array.from({ length: 60 }, (_, at) => ({
  features: features(
    ['good', at % 2],
    ['noise', at % 3 === 0 ? 1 : 0],
    ...(at < 3 ? [['rare', 1] as [string, number]] : []),
  ),
  right: at % 2 === 1,
}))

describe('learnWeights', () => {
  const weights = learnWeights(examples)

  it('weighs what tells right from wrong, and leaves out what is rare', () => {
    expect(weights['good']).toBeGreaterThan(1)
    expect(Math.abs(weights['noise']!)).toBeLessThan(0.3)
    expect(weights).not.toHaveProperty('rare')
  })
  it('is the same at every run', () => {
    expect(learnWeights(examples)).toEqual(weights)
  })
})

describe('what the weights become', () => {
  it('is a probability: a line through the scores, steeper where they say more than they claim', () => {
    const scored = (right: number, wrong: number, score: number) =>
      Array.from({ length: right + wrong }, (_, at) => ({ score, right: at < right }))
    const { slope, offset } = plattLine([...scored(900, 100, 1), ...scored(100, 900, -1)])
    expect(slope).toBeCloseTo(Math.log(9), 1)
    expect(offset).toBeCloseTo(0, 2)
    expect(plattLine(scored(800, 200, 0)).offset).toBeCloseTo(Math.log(4), 1)
    expect(plattLine([])).toEqual({ slope: 1, offset: 0 })
  })
  it('is short enough for a file', () => {
    expect(rounded({ a: 0.123456, b: -12.3456 })).toEqual({ a: 0.1235, b: -12.35 })
  })
})

describe('areaUnderCurve', () => {
  const rated = (confidence: number, right: boolean) => ({ confidence, right })
  it('is how often the right one has more confidence than the wrong one', () => {
    expect(areaUnderCurve([rated(0.9, true), rated(0.1, false)])).toBe(1)
    expect(areaUnderCurve([rated(0.1, true), rated(0.9, false)])).toBe(0)
    expect(areaUnderCurve([rated(0.5, true), rated(0.5, false)])).toBe(0.5)
    expect(areaUnderCurve([rated(0.9, true), rated(0.3, true), rated(0.5, false)])).toBe(0.5)
    expect(areaUnderCurve([rated(0.9, true)])).toBe(0)
  })
})

describe('calibrate', () => {
  const [statement] = tradeReading().statements
  const judged = (half: Half, verdict: string, good: number): JudgedStatement => ({
    article: half,
    standing: 1,
    half,
    verdict,
    statement: statement!,
    features: features(['good', good]),
  })
  const learned = Array.from({ length: 20 }, (_, at) => judged('learn', at % 2 ? 'right' : 'words', at % 2))

  it('measures on one half of the articles what it learns from the other', () => {
    const kept = [judged('measure', 'speech', 1), judged('measure', 'useless', 0), judged('measure', 'right', 0)]
    const { measured, area, precision, wrongAmongSurest, toldAsFact } = calibrate([...learned, ...kept])
    expect(measured).toBe(3)
    // of the two right ones, one stands above the useless one and one beside it
    expect(area).toBe(0.75)
    expect(precision[0]).toBe(1)
    expect(precision[4]).toBeCloseTo(2 / 3)
    expect(wrongAmongSurest).toBe(0)
    expect(toldAsFact[0]).toEqual({ from: 0.5, told: 1, right: 1, wrong: 0, kept: 0.5 })
  })
  it('learns the weights that it gives from both halves', () => {
    const kept = Array.from({ length: 20 }, (_, at) => judged('measure', at % 2 ? 'words' : 'right', at % 2))
    const both = calibrate([...learned, ...kept])
    expect(both.learned).toBe(40)
    expect(calibrate(learned).weights['good']).toBeGreaterThan(1)
    expect(Math.abs(both.weights['good']!)).toBeLessThan(0.01)
  })
  it('takes for right what a reader found right, be it as a speech', () => {
    const verdicts = ['right', 'speech', 'useless', 'entity', 'words', 'sense', 'status', 'source']
    expect(verdicts.filter((verdict) => isRight({ verdict }))).toEqual(['right', 'speech'])
  })
})

describe('judgementKey', () => {
  const [statement] = tradeReading().statements
  const key = judgementKey('a/b', statement!)
  it('changes with what is said, of whom, and how it is told', () => {
    const other = {
      ...statement!,
      subject: { ...statement!.subject, term: { kind: 'entity', entity: 'peru' } as const },
    }
    expect(judgementKey('a/c', statement!)).not.toBe(key)
    expect(judgementKey('a/b', other)).not.toBe(key)
    expect(judgementKey('a/b', { ...statement!, polarity: 'negative' })).not.toBe(key)
    expect(judgementKey('a/b', { ...statement!, modality: 'planned' })).not.toBe(key)
    expect(judgementKey('a/b', { ...statement!, object: null })).not.toBe(key)
  })
  it('does not change with how sure it is, nor with its id', () => {
    expect(judgementKey('a/b', { ...statement!, id: 'x', confidence: 0 })).toBe(key)
  })
})
