import type { Place } from '../quotations.ts'
import { witnessesOf, type Witnesses } from './evidence.ts'
import type { Choice, FeatureContext } from './choice.ts'
import { featuresOf } from './features.ts'
import type { Option } from './option.ts'

/** Decides what an anaphor stands for. */
export interface Antecedents {
  /** One of the options; undefined where none is sure enough. */
  choose(choice: Choice, context: FeatureContext): Option | undefined
}

/** A network with one hidden layer; what it gives the options, and the choice of none, makes probabilities by softmax. */
interface ScorerWeights {
  /** Where in a word's vector its own part begins, and how many numbers it has of what takes up, and of what is taken up. */
  readonly from: number
  readonly size: number
  /** Least probability of the option that is chosen, by what the anaphor stands for. */
  readonly sure: Readonly<Record<string, number>>
  /** What the hidden units begin with, and what each counts in the end. */
  readonly hidden: readonly number[]
  readonly output: readonly number[]
  /** For every feature what it adds to the hidden units. */
  readonly features: Readonly<Record<string, readonly number[]>>
  /** What each part of the words' vectors, and of their products, adds to them. */
  readonly vectors: readonly (readonly number[])[]
}

/** @param json `data/coreference/antecedents.json`: several networks, each for some kinds of anaphors */
export function parseAntecedents(json: string): Antecedents {
  const weights = Object.values(JSON.parse(json) as Record<string, ScorerWeights>)
  const byKind = new Map(
    weights.flatMap((each) => {
      const scorer = scorerOf(each)
      return Object.keys(each.sure).map((kind) => [kind, scorer] as const)
    }),
  )
  return { choose: (choice, context) => byKind.get(choice.kind)?.choose(choice, context) }
}

function scorerOf({ from, size, sure, hidden, output, features, vectors }: ScorerWeights): Antecedents {
  const known = new Map(Object.entries(features).map(([name, weights]) => [name, Float64Array.from(weights)]))
  const rows = vectors.map((weights) => Float64Array.from(weights))
  const least = new Map(Object.entries(sure))
  const part: Part = { from, size }
  const score = (names: readonly string[], evidence: readonly number[]): number => {
    const units = Float64Array.from(hidden)
    for (const name of names) addTimes(units, known.get(name), 1)
    evidence.forEach((value, at) => value !== 0 && addTimes(units, rows[at], value))
    return units.reduce((sum, unit, at) => sum + Math.max(0, unit) * (output[at] ?? 0), 0)
  }
  return {
    choose(choice, context) {
      if (choice.options.length === 0) return undefined
      const scores = featuresOf(choice, context).map((names, at) =>
        score(names, evidenceOf(witnessesOf(choice.anaphor, choice.options[at]), part)),
      )
      const top = Math.max(...scores)
      const total = scores.reduce((sum, each) => sum + Math.exp(each - top), 0)
      return 1 / total < (least.get(choice.kind) ?? 1) ? undefined : choice.options[scores.indexOf(top)]
    },
  }
}

/** Adds weights, a number of times each, to as many sums. */
function addTimes(sums: Float64Array, weights: Float64Array | undefined, times: number): void {
  if (weights) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * times
}

/** A network's own part of a word's vector: first what speaks for taking up, then what speaks for being taken up. */
interface Part {
  readonly from: number
  readonly size: number
}

/** The vectors of the words and products of those that meet; none where the sentence was not read by the network. */
function evidenceOf({ anaphor, governor, option }: Witnesses, part: Part): number[] {
  const own = seeking(anaphor, part)
  const above = seeking(governor, part)
  if (!option) return [...own, ...above]
  const candidate = sought(option.candidate, part)
  const name = sought(option.name, part)
  return [
    ...own,
    ...above,
    ...candidate,
    ...name,
    ...product(own, candidate),
    ...product(own, name),
    ...product(above, name),
    ...product(above, seeking(option.governor, part)),
  ]
}

const product = (a: readonly number[], b: readonly number[]): number[] => a.map((value, at) => value * (b[at] ?? 0))

const seeking = (place: Place, { from, size }: Part): number[] => slice(place, from, size)
const sought = (place: Place, { from, size }: Part): number[] => slice(place, from + size, size)
const slice = ({ tree, token }: Place, from: number, size: number): number[] =>
  Array.from(tree.token(token).reference?.subarray(from, from + size) ?? [])
