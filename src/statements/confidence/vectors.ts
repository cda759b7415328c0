import type { Tree, Unrated } from '../../model/index.ts'
import type { Features } from './evidence.ts'

/** Numbers that the network gives for every word. */
const SIZE = 160

const namesOf = (name: string): readonly string[] => Array.from({ length: SIZE }, (_, at) => `${name} number ${at}`)
const NAMES = {
  subject: namesOf('subject'),
  predicate: namesOf('predicate'),
  object: namesOf('object'),
  sentence: namesOf('sentence'),
}

/** Whether a feature is one of the network's numbers. */
export const isNumberOfNetwork = (feature: string): boolean => / number \d+$/u.test(feature)

/** The network's numbers for the heads of subject, predicate and object, and their mean over the sentence. */
export function ofVectors({ subject, relation, object }: Unrated, tree: Tree): Features {
  const numbers = (part: keyof typeof NAMES, vector: ArrayLike<number> | undefined): Features =>
    vector === undefined ? [] : NAMES[part].map((name, at) => [name, vector[at] ?? 0])
  const ofHead = (part: keyof typeof NAMES, head: number): Features =>
    head < 0 ? [] : numbers(part, tree.token(head).reference)
  return [
    ...ofHead('subject', subject.head),
    ...ofHead('predicate', relation.head),
    ...ofHead('object', object?.head ?? -1),
    ...numbers('sentence', meanVector(tree)),
  ]
}

function meanVector({ sentence: { tokens } }: Tree): Float64Array | undefined {
  const mean = new Float64Array(SIZE)
  for (const { reference } of tokens) {
    if (reference === undefined) return undefined
    for (let at = 0; at < SIZE; at++) mean[at] = (mean[at] ?? 0) + (reference[at] ?? 0) / tokens.length
  }
  return mean
}
