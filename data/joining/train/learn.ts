import { lots } from './corpus.ts'

/** A pair of which it is known whether it is one. */
export interface Example {
  readonly evidence: readonly number[]
  readonly isOne: boolean
  readonly weight: number
}

/** What was learned: of each evidence what it weighs by itself, and for each hidden unit what it adds; the last is the bias. */
export interface Learned {
  readonly direct: readonly number[]
  readonly hidden: readonly (readonly number[])[]
  /** What each hidden unit weighs. */
  readonly output: readonly number[]
}

const RATE = 0.05
const DECAY = 1e-4
const PASSES = 12

/** Weights with the sums of the squares of their gradients. */
class Weights {
  readonly values: Float64Array
  readonly #squares: Float64Array

  constructor(values: Float64Array) {
    this.values = values
    this.#squares = new Float64Array(values.length).fill(1e-6)
  }

  step(at: number, slope: number): void {
    const gradient = slope + DECAY * (this.values[at] ?? 0)
    this.#squares[at] = (this.#squares[at] ?? 0) + gradient ** 2
    this.values[at] = (this.values[at] ?? 0) - (RATE * gradient) / Math.sqrt(this.#squares[at] ?? 1)
  }
}

const dot = (weights: Float64Array, evidence: readonly number[]): number =>
  evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[evidence.length] ?? 0)

/** Logistic regression, with some hidden units (rectified) beside it; AdaGrad, always in the same order. */
export function learn(examples: readonly Example[], units: number): Learned {
  const size = examples[0]?.evidence.length ?? 0
  const lot = lots(3)
  const between = (width: number): number => (lot() - 0.5) * width
  const hidden = Array.from({ length: units }, () => new Weights(Float64Array.from({ length: size + 1 }, () => between(0.5))))
  const output = new Weights(Float64Array.from({ length: units }, () => between(1)))
  const direct = new Weights(new Float64Array(size + 1))
  const order = examples.map((_, at) => at)
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(lot() * (at + 1))
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    for (const at of order) {
      const { evidence, isOne, weight } = examples[at] as Example
      const active = hidden.map(({ values }) => Math.max(0, dot(values, evidence)))
      const sum = dot(direct.values, evidence) + active.reduce((all, unit, k) => all + unit * (output.values[k] ?? 0), 0)
      const slope = (1 / (1 + Math.exp(-sum)) - (isOne ? 1 : 0)) * weight
      const push = (weights: Weights, by: number): void => {
        evidence.forEach((value, k) => value !== 0 && weights.step(k, by * value))
        weights.step(size, by)
      }
      hidden.forEach((unit, k) => active[k] !== 0 && push(unit, slope * (output.values[k] ?? 0)))
      active.forEach((unit, k) => unit !== 0 && output.step(k, slope * unit))
      push(direct, slope)
    }
  }
  return { direct: [...direct.values], hidden: hidden.map(({ values }) => [...values]), output: [...output.values] }
}

/** How well what was learned takes the examples. */
export function told(examples: readonly Example[], { direct, hidden, output }: Learned): string {
  const sumOf = (weights: readonly number[], evidence: readonly number[]): number => dot(Float64Array.from(weights), evidence)
  let [right, wrong, missed] = [0, 0, 0]
  for (const { evidence, isOne } of examples) {
    const units = hidden.map((unit) => Math.max(0, sumOf(unit, evidence)))
    const isTaken = sumOf(direct, evidence) + units.reduce((all, unit, k) => all + unit * (output[k] ?? 0), 0) > 0
    if (isTaken && isOne) right += 1
    else if (isTaken) wrong += 1
    else if (isOne) missed += 1
  }
  return `${examples.length} pairs, P ${(right / (right + wrong)).toFixed(3)}, R ${(right / (right + missed)).toFixed(3)}`
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000
