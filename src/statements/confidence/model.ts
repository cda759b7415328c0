/** Weights by feature, learned by `newsgraph calibrate` from statements that readers have judged. */
export type ConfidenceWeights = Readonly<Record<string, number>>

/** Logistic model over the features; unknown features count nothing. 0 to 1, three decimals. */
export const confidenceOf = (features: ReadonlyMap<string, number>, weights: ConfidenceWeights): number =>
  probabilityOf(scoreOf(features, weights))

/** The logistic of a score, to three decimals. */
export const probabilityOf = (score: number): number => Math.round(1000 / (1 + Math.exp(-score))) / 1000

/** The weighted sum, which the logistic makes a probability of. */
export function scoreOf(features: ReadonlyMap<string, number>, weights: ConfidenceWeights): number {
  let score = 0
  for (const [name, value] of features) score += value * weightIn(weights, name)
  return score
}

/** What a feature counts, which may be called as a property of every object is. */
export const weightIn = (weights: ConfidenceWeights, name: string): number =>
  Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0
