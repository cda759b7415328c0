import { join } from 'node:path'
import type { Newsgraph } from '../index.ts'
import { Tree } from '../model/index.ts'
import { confidenceFeatures } from '../statements/index.ts'
import { carbColumns } from './carb.ts'
import { readCarbGold, tuplePrecision } from './carb-match.ts'
import { readLines } from './files.ts'
import { sentenceOf } from './open-triple.ts'
import { readEach } from './sentence-readings.ts'
import { joinTokens } from './tokenised-text.ts'

/** A statement's features and how much of it the gold has, 0 to 1. */
export interface Example {
  readonly features: Readonly<Record<string, number>>
  readonly target: number
}

/** Statements of CaRB's sentences in `folder`, each with the precision of its words against the best gold tuple. */
export async function confidenceExamples(
  newsgraph: Newsgraph,
  folder: string,
  progress: (done: number, total: number) => void,
): Promise<Example[]> {
  const gold = readCarbGold(await readLines(join(folder, 'gold.tsv')))
  const sentences = await readLines(join(folder, 'sentences.txt'))
  const tokenised = sentences.map((sentence) => joinTokens(sentence.trim().split(/\s+/)))
  const examples: Example[] = []
  for await (const item of readEach(
    newsgraph,
    tokenised.map(({ text }) => text),
  )) {
    const tuples = gold.get(sentences[item.index]!.trim()) ?? []
    for (const statement of item.statements) {
      const columns = carbColumns(statement, item, tokenised[item.index]!)
      if (columns === null || tuples.length === 0) continue
      const target = Math.max(...tuples.map((tuple) => tuplePrecision(tuple, columns)))
      examples.push({ features: confidenceFeatures(statement, new Tree(sentenceOf(statement, item))), target })
    }
    progress(item.index + 1, sentences.length)
  }
  return examples
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
  const rows = examples.map(({ features }) => names.map((name) => features[name] ?? 0))
  const weights = names.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (names[at] === 'bias' ? 0 : RIDGE * weight))
    rows.forEach((row, index) => {
      const score = row.reduce((sum, value, at) => sum + value * weights[at]!, 0)
      const error = (1 / (1 + Math.exp(-score)) - examples[index]!.target) / rows.length
      row.forEach((value, at) => (gradient[at]! += error * value))
    })
    gradient.forEach((slope, at) => (weights[at]! -= RATE * slope))
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at]! * 1000) / 1000]))
}

const FOLDS = 5

/** Scores of examples by weights that were learned without them: every fifth is left out in turn. */
function unseenScores(examples: readonly Example[]): { score: number; target: number }[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnWeights(examples.filter((_, at) => at % FOLDS !== fold))
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map(({ features, target }) => ({
        target,
        score: Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0),
      }))
  })
}

/** Precision of the surest tenth, two tenths … all, each statement scored by weights that had not seen it. */
export function precisionCurve(examples: readonly Example[]): number[] {
  const sorted = unseenScores(examples).sort((a, b) => b.score - a.score)
  return Array.from({ length: 10 }, (_, tenth) => {
    const surest = sorted.slice(0, Math.ceil((sorted.length * (tenth + 1)) / 10))
    return surest.reduce((sum, { target }) => sum + target, 0) / Math.max(1, surest.length)
  })
}
