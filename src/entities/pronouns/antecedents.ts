import type { Place } from '../quotations.ts'
import { witnessesOf, type Witnesses } from './evidence.ts'
import { featuresOf, type Choice, type FeatureContext } from './features.ts'
import type { Option } from './option.ts'

/** Decides what a pronoun stands for. */
export interface Antecedents {
  /** One of the options; undefined where none is sure enough. */
  choose(choice: Choice, context: FeatureContext): Option | undefined
}

/** A network with one hidden layer; what it gives the options, and the choice of none, makes probabilities by softmax. */
interface AntecedentWeights {
  /** Least probability of the option that is chosen, by what the pronoun stands for. */
  readonly sure: Readonly<Record<string, number>>
  /** What the hidden units begin with, and what each counts in the end. */
  readonly hidden: readonly number[]
  readonly output: readonly number[]
  /** For every feature what it adds to the hidden units. */
  readonly features: Readonly<Record<string, readonly number[]>>
  /** What each part of the words' vectors, and of their products, adds to them. */
  readonly vectors: readonly (readonly number[])[]
}

/** @param json `data/coreference/antecedents.json` */
export function parseAntecedents(json: string): Antecedents {
  const { sure, hidden, output, features, vectors } = JSON.parse(json) as AntecedentWeights
  const known = new Map(Object.entries(features))
  const least = new Map(Object.entries(sure))
  const score = (names: readonly string[], evidence: readonly number[]): number => {
    const units = [...hidden]
    const add = (weights: readonly number[] | undefined, times: number): void =>
      weights?.forEach((weight, at) => (units[at] = (units[at] ?? 0) + weight * times))
    for (const name of names) add(known.get(name), 1)
    evidence.forEach((value, at) => value !== 0 && add(vectors[at], value))
    return units.reduce((sum, unit, at) => sum + Math.max(0, unit) * (output[at] ?? 0), 0)
  }
  return {
    choose(choice, context) {
      const scores = featuresOf(choice, context).map((names, at) =>
        score(names, evidenceOf(witnessesOf(choice.pronoun, choice.options[at]))),
      )
      const top = Math.max(...scores)
      const total = scores.reduce((sum, each) => sum + Math.exp(each - top), 0)
      return 1 / total < (least.get(choice.kind) ?? 1) ? undefined : choice.options[scores.indexOf(top)]
    },
  }
}

/** The vectors of the words and products of those that meet; none where the sentence was not read by the network. */
function evidenceOf({ pronoun, governor, option }: Witnesses): number[] {
  const own = seeking(pronoun)
  const above = seeking(governor)
  if (!option) return [...own, ...above]
  const candidate = sought(option.candidate)
  const name = sought(option.name)
  return [
    ...own,
    ...above,
    ...candidate,
    ...name,
    ...product(own, candidate),
    ...product(own, name),
    ...product(above, name),
    ...product(above, seeking(option.governor)),
  ]
}

const product = (a: readonly number[], b: readonly number[]): number[] => a.map((value, at) => value * (b[at] ?? 0))

/** The first half of a word's vector is of what takes up, the second of what is taken up. */
const seeking = (place: Place): number[] => half(place, 0)
const sought = (place: Place): number[] => half(place, 1)
const half = ({ tree, token }: Place, which: 0 | 1): number[] => {
  const { reference } = tree.token(token)
  if (!reference) return []
  const size = reference.length / 2
  return [...reference.subarray(which * size, (which + 1) * size)]
}
