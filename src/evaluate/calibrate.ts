import { isAffirmed } from '../model/index.ts'
import { confidenceOf, scoreOf, type ConfidenceWeights } from '../statements/index.ts'
import { isRight, type Half, type JudgedStatement } from './judgements.ts'
import { areaUnderCurve, learnWeights, plattLine, rounded, type Rated, type Scored } from './learn-confidence.ts'

/** What is told as a fact from some confidence on. */
interface ToldAsFact {
  readonly from: number
  /** How many of the affirmed statements that were kept apart, the share of them that is right, and that wrong. */
  readonly told: number
  readonly right: number
  readonly wrong: number
  /** Share of the right ones that it leaves. */
  readonly kept: number
}

export interface Calibration {
  /** Learned from all that was judged. */
  readonly weights: ConfidenceWeights
  readonly learned: number
  /** Of the statements of one half, from articles of which most verdicts stand, with weights learned from the other: how many, and how well the confidence sorts them. */
  readonly measured: number
  readonly area: number
  /** Share that is right among the surest fifth, two fifths … all. */
  readonly precision: readonly number[]
  /** Share that is neither right nor useless among the surest third. */
  readonly wrongAmongSurest: number
  readonly toldAsFact: readonly ToldAsFact[]
}

interface Judged extends Rated {
  readonly affirmed: boolean
  readonly wrong: boolean
}

/**
 * A fault that was mended no longer stands, so that of an article judged long ago the right ones are left: how likely a
 * statement is right, only articles tell of which most verdicts stand.
 */
const MOST = 0.9

const FIFTHS = [1, 2, 3, 4, 5]
const LEVELS = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]

/**
 * Learns confidence from the judged statements of both halves, and measures how well that does: each half is scored by
 * what is learned from the other, which also makes the scores into probabilities.
 */
export function calibrate(judged: readonly JudgedStatement[]): Calibration {
  const of = (half: Half): JudgedStatement[] => judged.filter((each) => each.half === half)
  const fromLearn = weightsOf(of('learn'))
  const fromMeasure = weightsOf(of('measure'))
  const line = plattLine([...scored(of('measure'), fromLearn), ...scored(of('learn'), fromMeasure)])
  const lineOfOther = plattLine(scored(of('learn'), fromMeasure))
  const rated = of('measure')
    .filter(isRecent)
    .map((each): Judged => ({
      confidence: confidenceOf(each.features, onLine(fromLearn, lineOfOther)),
      right: isRight(each),
      wrong: !isRight(each) && each.verdict !== 'useless',
      affirmed: isAffirmed(each.statement),
    }))
    .sort((a, b) => b.confidence - a.confidence)
  return {
    weights: rounded(onLine(weightsOf(judged), line)),
    learned: judged.length,
    measured: rated.length,
    area: areaUnderCurve(rated),
    precision: FIFTHS.map((fifth) => share(surest(rated, fifth / FIFTHS.length), ({ right }) => right)),
    wrongAmongSurest: share(surest(rated, 1 / 3), ({ wrong }) => wrong),
    toldAsFact: LEVELS.map((from) => toldFrom(rated, from)),
  }
}

const weightsOf = (judged: readonly JudgedStatement[]): ConfidenceWeights =>
  learnWeights(judged.map((each) => ({ features: each.features, right: isRight(each) })))

const isRecent = ({ standing }: JudgedStatement): boolean => standing >= MOST

/** The scores of statements from articles of which most verdicts stand. */
const scored = (judged: readonly JudgedStatement[], weights: ConfidenceWeights): Scored[] =>
  judged.filter(isRecent).map((each) => ({ score: scoreOf(each.features, weights), right: isRight(each) }))

/** Weights whose scores lie on the line. */
const onLine = (weights: ConfidenceWeights, { slope, offset }: ReturnType<typeof plattLine>): ConfidenceWeights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, slope * weight + (name === 'bias' ? offset : 0)]),
  )

const surest = <Each>(sorted: readonly Each[], part: number): readonly Each[] =>
  sorted.slice(0, Math.ceil(sorted.length * part))

const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): number =>
  all.filter(holds).length / Math.max(1, all.length)

function toldFrom(rated: readonly Judged[], from: number): ToldAsFact {
  const affirmed = rated.filter((each) => each.affirmed)
  const told = affirmed.filter(({ confidence }) => confidence >= from)
  return {
    from,
    told: told.length,
    right: share(told, ({ right }) => right),
    wrong: share(told, ({ wrong }) => wrong),
    kept: share(
      affirmed.filter(({ right }) => right),
      ({ confidence }) => confidence >= from,
    ),
  }
}
