import { invariant } from '../model/index.ts'
import { confidenceOf } from '../statements/index.ts'

/** A statement's features and how much of it the gold has, 0 to 1. */
export interface Example {
  /** Number of its sentence. */
  readonly sentence: number
  readonly features: Readonly<Record<string, number>>
  readonly target: number
}

const STEPS = 1500
const RATE = 1
const RIDGE = 0.003

/** Weights of a logistic model by gradient descent on the cross-entropy with soft targets; features seen less than five times are left out. */
export function learnWeights(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const [name, value] of Object.entries(features)) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= 5)
    .map(([name]) => name)
    .sort()
  const rows = examples.map(({ features, target }) => ({ values: names.map((name) => features[name] ?? 0), target }))
  let weights = names.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (names[at] === 'bias' ? 0 : RIDGE * weight))
    for (const { values, target } of rows) {
      const score = weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0)
      const error = (1 / (1 + Math.exp(-score)) - target) / rows.length
      values.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value))
    }
    weights = weights.map((weight, at) => weight - RATE * (gradient[at] ?? 0))
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]))
}

const FOLDS = 5

/** Examples with their confidence, 0 to 1, by weights that had not seen its sentence: every fifth sentence is left out in turn. */
export function withUnseenConfidence<T extends Example>(
  examples: readonly T[],
): (T & { readonly confidence: number })[] {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    learnWeights(examples.filter(({ sentence }) => sentence % FOLDS !== fold)),
  )
  return examples.map((example) => {
    const unaware = invariant(weights[example.sentence % FOLDS], 'every fold has its weights')
    return { ...example, confidence: confidenceOf(example.features, unaware) }
  })
}

/** Precision of the surest tenth, two tenths … all, each statement scored by weights that had not seen it. */
export function precisionCurve(examples: readonly Example[]): number[] {
  const sorted = withUnseenConfidence(examples).sort((a, b) => b.confidence - a.confidence)
  return Array.from({ length: 10 }, (_, tenth) => {
    const surest = sorted.slice(0, Math.ceil((sorted.length * (tenth + 1)) / 10))
    return surest.reduce((sum, { target }) => sum + target, 0) / Math.max(1, surest.length)
  })
}
