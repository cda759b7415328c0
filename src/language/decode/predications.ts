// oxlint-disable typescript/no-non-null-assertion -- checkOutputs has made sure of a score for every predicate and label
import type { ArgumentLabel, Predication, Sense } from '../../model/index.ts'
import { labelAt, type Labels } from '../model/labels.ts'
import type { Outputs } from '../model/outputs.ts'

/** A word as far as its senses depend on it. */
interface LemmatisedWord {
  readonly lemma: string
  readonly upos: string
}

const LETTERS: Readonly<Record<string, string>> = { VERB: 'v', AUX: 'v', NOUN: 'n', PROPN: 'n', ADJ: 'j' }
const NO_ARGUMENT = 0

/** Labels of what a roleset numbers: one word heads each. */
const NUMBERED = /^ARG\d$/

/** Rolesets that a word may have; those of another part of speech where its own has none. */
function candidates({ lemma, upos }: LemmatisedWord, { senses }: Labels): readonly number[] {
  const letters = [LETTERS[upos] ?? 'v', 'v', 'n', 'j']
  const found = letters.map((letter) => senses.get(`${lemma.toLowerCase()}/${letter}`))
  return found.find((each) => each !== undefined) ?? []
}

/** Probabilities of a word's own rolesets: softmax over their scores. One that has no rival is certain and has no score. */
function sensesOf(found: readonly number[], scores: (roleset: number) => number, labels: Labels): Sense[] {
  const named = (roleset: number, probability: number): Sense => ({
    roleset: labelAt(labels, 'rolesets', roleset),
    probability,
  })
  if (found.length <= 1) return found.map((roleset) => named(roleset, 1))
  const top = Math.max(...found.map(scores))
  const weights = found.map((roleset) => Math.exp(scores(roleset) - top))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return found.map((roleset, at) => named(roleset, weights[at]! / total)).sort((a, b) => b.probability - a.probability)
}

/** Of several words with one number, the surest: who does something is told once, and so is to whom. */
const oneOfEach = (found: readonly ArgumentLabel[]): ArgumentLabel[] =>
  found.filter(
    ({ label, probability }) =>
      !NUMBERED.test(label) || !found.some((other) => other.label === label && other.probability > probability),
  )

/** The predicates among a sentence's words, by their places. */
export function predicationsOf(
  words: readonly LemmatisedWord[],
  out: Pick<Outputs, 'predicates' | 'senses' | 'arguments' | 'sure'>,
  labels: Labels,
): ReadonlyMap<number, Predication> {
  const count = out.predicates.length
  const columns = out.senses.length / count
  const at = Array.from(out.predicates)
  return new Map(
    at.map((word, row) => {
      const senses = sensesOf(
        candidates(words[word]!, labels),
        (roleset) => out.senses[row * columns + roleset]!,
        labels,
      )
      const found = words.flatMap((_, token): ArgumentLabel[] => {
        const cell = row * words.length + token
        const label = out.arguments[cell]!
        if (label === NO_ARGUMENT) return []
        return [{ token, label: labelAt(labels, 'arguments', label), probability: out.sure[cell]! }]
      })
      return [word, { senses, arguments: oneOfEach(found) }]
    }),
  )
}
