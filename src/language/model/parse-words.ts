// oxlint-disable typescript/no-non-null-assertion -- checkOutputs has made sure of a score for every word and label
import type { Predication, Words } from '../../model/index.ts'
import { allowedTransitions, bestLabels, stretches, type Stretch } from '../decode/bio.ts'
import { mendTree } from '../decode/mends.ts'
import { parseFeatures } from '../decode/features.ts'
import { applyLemmaScript, type Lemmatiser } from '../decode/lemmas.ts'
import { combineNames, entityType, typesOfHeads, wholeNames } from '../decode/names.ts'
import type { DraftWord } from '../decode/draft-word.ts'
import { predicationsOf } from '../decode/predications.ts'
import { spanningTree } from '../decode/spanning-tree.ts'
import { sentenceInput } from '../pieces/sentence-input.ts'
import type { WordPieces } from '../pieces/word-pieces.ts'
import type { InferenceRuntime } from '../runtime.ts'
import { labelAt, type Labels } from './labels.ts'
import { checkOutputs, type Outputs } from './outputs.ts'
import type { ParsedSentence } from './parsed.ts'

const FACTUALITY_LIMIT = 3

/** Probability of one head among all: softmax over a word's row of scores. */
function probabilityOf(arcs: ArrayLike<number>, columns: number, word: number, head: number): number {
  const from = word * columns
  let top = -Infinity
  for (let column = 0; column < columns; column++) top = Math.max(top, arcs[from + column]!)
  let total = 0
  for (let column = 0; column < columns; column++) total += Math.exp(arcs[from + column]! - top)
  return Math.exp(arcs[from + head + 1]! - top) / total
}

/** A word's own row, which keeps none of the network's memory alive. */
function vectorOf(rows: ArrayLike<number>, words: number, word: number): Float32Array {
  const own = new Float32Array(rows.length / words)
  for (let at = 0; at < own.length; at++) own[at] = rows[word * own.length + at]!
  return own
}

const given = (predication: Predication | undefined): { predication?: Predication } =>
  predication === undefined ? {} : { predication }

/** Makes a function that runs the network on the words of a sentence that is short enough for it. */
export function createWordParser(
  runtime: InferenceRuntime,
  pieces: WordPieces,
  labels: Labels,
  lemmatise: Lemmatiser,
  lexicon: Words,
) {
  const features = labels.feats.map(parseFeatures)
  const transitions = { names: allowedTransitions(labels.names), mentions: allowedTransitions(labels.mentions) }

  function stretchesOf(layer: 'names' | 'mentions', scores: ArrayLike<number>, words: number): Stretch[] {
    return stretches(bestLabels(scores, words, labels[layer], transitions[layer]).map((id) => labels[layer][id]!))
  }

  function treeOf(words: readonly string[], out: Outputs, heads: readonly number[]): DraftWord[] {
    const tree = words.map((text, i) => ({
      text,
      kind: entityType(labelAt(labels, 'kinds', out.kinds[i]!)),
      upos: labelAt(labels, 'upos', out.upos[i]!),
      features: features[out.feats[i]!] ?? parseFeatures(labelAt(labels, 'feats', out.feats[i]!)),
      head: heads[i]!,
      relation: labelAt(labels, 'deprel', out.relations[i * (words.length + 1) + heads[i]! + 1]!),
    }))
    mendTree(tree, lexicon)
    return tree
  }

  return async (words: readonly string[]): Promise<ParsedSentence> => {
    const count = words.length
    const out = checkOutputs(await runtime.run(sentenceInput(words, pieces)), count, labels)
    const heads = spanningTree(out.arcs, words.length)
    const tree = treeOf(words, out, heads)
    // a mended arc is as sure as the one that it stands for
    const sureness = (word: number, ...ends: number[]): number =>
      Math.max(...ends.map((end) => probabilityOf(out.arcs, count + 1, word, end)))
    const names = wholeNames(
      combineNames(stretchesOf('names', out.names, count), stretchesOf('mentions', out.mentions, count)),
      tree,
    )
    const types = typesOfHeads(
      tree.map(({ kind }) => kind),
      names,
      tree.map(({ head }) => head),
    )
    const lemmas = tree.map(({ text, upos }, i) =>
      lemmatise(text, upos, applyLemmaScript(labelAt(labels, 'lemma', out.lemma[i]!), text)),
    )
    const predications = predicationsOf(
      tree.map(({ upos }, i) => ({ lemma: lemmas[i]!, upos })),
      out,
      labels,
    )
    const parsed = tree.map(({ upos, features: own, head, relation }, i) => ({
      upos,
      features: own,
      head,
      relation,
      lemma: lemmas[i]!,
      headProbability: sureness(i, heads[i]!, head),
      factuality: Math.min(FACTUALITY_LIMIT, Math.max(-FACTUALITY_LIMIT, out.factuality[i]!)),
      entityType: types[i] ?? null,
      reference: vectorOf(out.reference, count, i),
      ...given(predications.get(i)),
    }))
    return { words: parsed, names }
  }
}
