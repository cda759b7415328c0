/** Weights by feature, learned by `newsgraph calibrate` from statements that readers have judged. */
export type ConfidenceWeights = Readonly<Record<string, number>>

/** Logistic model over the features; unknown features count nothing. 0 to 1, three decimals. */
export function confidenceOf(features: ReadonlyMap<string, number>, weights: ConfidenceWeights): number {
  let score = 0
  for (const [name, value] of features) score += value * (Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0)
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}
