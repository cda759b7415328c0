// oxlint-disable typescript/no-non-null-assertion -- rows and columns are counted here
import { isNumberOfNetwork } from '../statements/index.ts'

/** A statement's features and whether it is right. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly right: boolean
}

const BIAS = 'bias'
const LEAST = 6
const STEPS = 250
const RIDGE = 0.2
/** A feature that hardly varies is not blown up: its deviation counts as this much. */
const LEAST_DEVIATION = 0.1
/** The network's numbers are many, and each says little by itself. */
const PULL_OF_NUMBERS = 0.5

interface Column {
  readonly name: string
  readonly mean: number
  /** What makes the values vary by one, the network's numbers by less. */
  readonly scale: number
}

/** Features that are something for at least six examples, each with its mean and scale. */
function columnsOf(examples: readonly Example[]): Column[] {
  const sums = new Map<string, { count: number; sum: number; squares: number }>()
  for (const { features } of examples) {
    for (const [name, value] of features) {
      if (value === 0 || name === BIAS) continue
      const sum = sums.get(name) ?? { count: 0, sum: 0, squares: 0 }
      sums.set(name, { count: sum.count + 1, sum: sum.sum + value, squares: sum.squares + value * value })
    }
  }
  return [...sums]
    .filter(([, { count }]) => count >= LEAST)
    .map(([name, { sum, squares }]) => {
      const mean = sum / examples.length
      const deviation = Math.sqrt(Math.max(0, squares / examples.length - mean * mean))
      const pull = isNumberOfNetwork(name) ? PULL_OF_NUMBERS : 1
      return { name, mean, scale: pull / Math.max(LEAST_DEVIATION, deviation) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Weights of a logistic model: the least cross-entropy with a ridge on the weights of standardised features, by
 * accelerated gradient descent (Nesterov 1983). Features seen less than six times are left out.
 */
export function learnWeights(examples: readonly Example[]): Record<string, number> {
  const columns = columnsOf(examples)
  const width = columns.length
  const rows = examples.map(({ features }) =>
    Float64Array.from(columns, ({ name, mean, scale }) => ((features.get(name) ?? 0) - mean) * scale),
  )
  // no step is too long: the curvature is at most a quarter of the sum of variances, and the ridge
  const rate = 1 / (RIDGE + (width + 1) / 4)
  let bias = 0
  let weights = new Float64Array(width)
  let ahead = { bias, weights }
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(width)
    let slopeOfBias = 0
    rows.forEach((row, at) => {
      let score = ahead.bias
      for (let j = 0; j < width; j++) score += ahead.weights[j]! * row[j]!
      const error = (1 / (1 + Math.exp(-score)) - Number(examples[at]!.right)) / rows.length
      slopeOfBias += error
      for (let j = 0; j < width; j++) slope[j] = slope[j]! + error * row[j]!
    })
    const next = ahead.weights.map((weight, j) => weight - rate * (slope[j]! + RIDGE * weight))
    const nextBias = ahead.bias - rate * slopeOfBias
    const push = (step - 1) / (step + 2)
    ahead = {
      bias: nextBias + push * (nextBias - bias),
      weights: next.map((weight, j) => weight + push * (weight - weights[j]!)),
    }
    weights = next
    bias = nextBias
  }
  const raw = columns.map(({ scale }, j) => weights[j]! * scale)
  const offset = columns.reduce((sum, { mean }, j) => sum + raw[j]! * mean, 0)
  return Object.fromEntries([[BIAS, bias - offset], ...columns.map(({ name }, j) => [name, raw[j]!] as const)])
}

/** Four digits say enough, and make the file small. */
export const rounded = (weights: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toPrecision(4))]))

/** A score of a statement that was not learned from. */
export interface Scored {
  /** Before the logistic. */
  readonly score: number
  readonly right: boolean
}

/** The line that makes scores into log odds (Platt 1999), by Newton's method; drawn a little towards the scores as they are. */
export function plattLine(scored: readonly Scored[]): { readonly slope: number; readonly offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 20; step++) {
    let [a, b, aa, ab, bb] = [slope - 1, offset, 1, 0, 1]
    for (const { score, right } of scored) {
      const probability = 1 / (1 + Math.exp(-slope * score - offset))
      const error = probability - Number(right)
      const curve = probability * (1 - probability)
      a += error * score
      b += error
      aa += curve * score * score
      ab += curve * score
      bb += curve
    }
    const determinant = aa * bb - ab * ab
    slope -= (a * bb - b * ab) / determinant
    offset -= (b * aa - a * ab) / determinant
  }
  return { slope, offset }
}

export interface Rated {
  readonly confidence: number
  readonly right: boolean
}

/** Area under the ROC curve: how often one that is right has more confidence than one that is not, ties counted half. */
export function areaUnderCurve(rated: readonly Rated[]): number {
  const right = rated.filter((each) => each.right)
  const wrong = rated.filter((each) => !each.right)
  let sum = 0
  for (const one of right)
    for (const other of wrong)
      sum += one.confidence > other.confidence ? 1 : one.confidence === other.confidence ? 0.5 : 0
  return sum / Math.max(1, right.length * wrong.length)
}
