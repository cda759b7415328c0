/** A statement's features and whether it is right. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly right: boolean
}

const STEPS = 1500
const RATE = 0.5
const RIDGE = 0.008
const LEAST = 4

/** Weights of a logistic model by gradient descent on the cross-entropy; features seen less than four times are left out. */
export function learnWeights(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const [name, value] of features) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([name]) => name)
    .sort()
  const numbers = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ features, right }) => ({
    values: [...features].flatMap(([name, value]) => {
      const at = numbers.get(name)
      return at === undefined ? [] : [[at, value] as const]
    }),
    target: right ? 1 : 0,
  }))
  let weights = names.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (names[at] === 'bias' ? 0 : RIDGE * weight))
    for (const { values, target } of rows) {
      const score = values.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, 0)
      const error = (1 / (1 + Math.exp(-score)) - target) / rows.length
      for (const [at, value] of values) gradient[at] = (gradient[at] ?? 0) + error * value
    }
    weights = weights.map((weight, at) => weight - RATE * (gradient[at] ?? 0))
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]))
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
