import type { Sentence, Tree, Unrated } from '../../model/index.ts'
import type { Features } from './evidence.ts'

/** Numbers that the network gives for every word. */
const SIZE = 160

const PARTS = ['subject', 'predicate', 'object', 'sentence'] as const
type Part = (typeof PARTS)[number]

const NAMES = new Map(PARTS.map((part) => [part, Array.from({ length: SIZE }, (_, at) => `${part} number ${at}`)]))
const namesOf = (part: Part): readonly string[] => NAMES.get(part) ?? []

/** Whether a feature is one of the network's numbers. */
export const isNumberOfNetwork = (feature: string): boolean => / number \d+$/u.test(feature)

/** The network's numbers for the heads of subject, predicate and object, and their mean over the sentence. */
export const ofVectors = (statement: Unrated, tree: Tree): Features =>
  vectorsOf(statement, tree).flatMap(([part, vector]) =>
    namesOf(part).map((name, at): [string, number] => [name, vector[at] ?? 0]),
  )

/**
 * Makes a function that adds to a score what the network's numbers count: the very sum over the features of `ofVectors`,
 * without a name for each.
 */
export function scorerOfVectors(
  weightOf: (feature: string) => number,
): (score: number, statement: Unrated, tree: Tree) => number {
  const weights = new Map(PARTS.map((part) => [part, Float64Array.from(namesOf(part), weightOf)]))
  return (score, statement, tree) => {
    let sum = score
    for (const [part, vector] of vectorsOf(statement, tree)) {
      const own = weights.get(part)
      for (let at = 0; at < SIZE; at++) sum += (vector[at] ?? 0) * (own?.[at] ?? 0)
    }
    return sum
  }
}

type Vector = readonly [part: Part, numbers: ArrayLike<number>]

function vectorsOf({ subject, relation, object }: Unrated, tree: Tree): Vector[] {
  const numbers = (part: Part, vector: ArrayLike<number> | undefined): Vector[] => (vector ? [[part, vector]] : [])
  const ofHead = (part: Part, head: number): Vector[] => (head < 0 ? [] : numbers(part, tree.token(head).reference))
  return [
    ...ofHead('subject', subject.head),
    ...ofHead('predicate', relation.head),
    ...ofHead('object', object?.head ?? -1),
    ...numbers('sentence', meanVector(tree.sentence)),
  ]
}

/** Asked again for every statement of a sentence. */
const means = new WeakMap<Sentence, Float64Array>()

function meanVector(sentence: Sentence): Float64Array | undefined {
  const known = means.get(sentence)
  if (known) return known
  const { tokens } = sentence
  const mean = new Float64Array(SIZE)
  for (const { reference } of tokens) {
    if (reference === undefined) return undefined
    for (let at = 0; at < SIZE; at++) mean[at] = (mean[at] ?? 0) + (reference[at] ?? 0) / tokens.length
  }
  means.set(sentence, mean)
  return mean
}
