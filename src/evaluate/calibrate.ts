import { confidenceOf } from '../statements/index.ts'
import { isRight, type Half, type JudgedStatement } from './judgements.ts'
import { areaUnderCurve, learnWeights, type Rated } from './learn-confidence.ts'

export interface Calibration {
  readonly weights: Readonly<Record<string, number>>
  /** How many statements were learned from. */
  readonly learned: number
  /** Of the statements that were kept apart: how many, and how well the confidence sorts them. */
  readonly measured: number
  readonly area: number
  /** Share that is right among the surest fifth, two fifths … all. */
  readonly precision: readonly number[]
}

const FIFTHS = [1, 2, 3, 4, 5]

/** Learns confidence from one half of the judged statements and measures it on the other. */
export function calibrate(judged: readonly JudgedStatement[]): Calibration {
  const of = (half: Half): JudgedStatement[] => judged.filter((each) => each.half === half)
  const learned = of('learn')
  const weights = learnWeights(learned.map((each) => ({ features: each.features, right: isRight(each) })))
  const rated = of('measure')
    .map((each): Rated => ({ confidence: confidenceOf(each.features, weights), right: isRight(each) }))
    .sort((a, b) => b.confidence - a.confidence)
  const precision = FIFTHS.map((fifth) => {
    const surest = rated.slice(0, Math.ceil((rated.length * fifth) / FIFTHS.length))
    return surest.filter(({ right }) => right).length / Math.max(1, surest.length)
  })
  return { weights, learned: learned.length, measured: rated.length, area: areaUnderCurve(rated), precision }
}
