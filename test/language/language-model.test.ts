import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  createLanguageModel,
  LanguageError,
  type InferenceRuntime,
  type LanguageModel,
} from '../../src/language/index.ts'
import { ontology } from '../ontology/shipped.ts'

const vocabulary = readFileSync('data/model/vocabulary.txt', 'utf8')
const LABELS = {
  upos: ['NOUN'],
  feats: ['_'],
  deprel: ['dep', 'root'],
  lemma: ['l|0|'],
  names: ['O', 'B-PER', 'I-PER'],
  mentions: ['O'],
  kinds: ['O'],
  rolesets: ['oil.01', 'oil.02', 'buy.01'],
  arguments: ['none', 'ARG0', 'ARG1'],
  senses: { 'oil/n': [0, 1], 'buys/n': [2] },
}

const floats = (length: number, value = (index: number): number => index * 0) => ({
  data: Float32Array.from({ length }, (_, i) => value(i)),
  dims: [length],
})
const ints = (length: number, value = (index: number): number => index * 0) => ({
  data: Int32Array.from({ length }, (_, i) => value(i)),
  dims: [length],
})

/**
 * Gives every sentence a chain of words, the first one root, its last word a predicate with the first as its ARG1; keeps
 * the number of words of each run.
 */
function chainRuntime(runs: number[] = []): InferenceRuntime {
  return {
    run: async ({ first }) => {
      const words = first!.data.length
      runs.push(words)
      const cells = words * (words + 1)
      const row = (i: number): number => Math.floor(i / (words + 1))
      const column = (i: number): number => i % (words + 1)
      return {
        upos: ints(words),
        feats: ints(words),
        lemma: ints(words),
        kinds: ints(words),
        mentions: floats(words),
        factuality: floats(words, () => 9),
        reference: floats(160 * words),
        names: floats(3 * words, (i) => (i % 3 === 0 ? 1 : 0)),
        arcs: floats(cells, (i) => (column(i) === row(i) ? 5 : 0)),
        relations: ints(cells, (i) => (column(i) === 0 ? 1 : 0)),
        predicates: ints(1, () => words - 1),
        senses: floats(2, (i) => i),
        arguments: ints(words, (i) => (i === 0 ? 2 : 0)),
        sure: floats(words, () => 0.5),
      }
    },
  }
}

const modelWith = (runtime: InferenceRuntime, labels: object = LABELS): LanguageModel =>
  createLanguageModel({ runtime, vocabulary, labels: JSON.stringify(labels), lexicon: ontology })

const given = (words: readonly string[]) => {
  let text = ''
  const placed = words.map((word) => {
    const start = text.length
    text += `${word} `
    return { text: word, start, end: start + word.length }
  })
  return { text, sentences: [{ start: 0, end: text.length - 1, words: placed, block: 0 }] }
}

describe('the language model', () => {
  it('puts what the network says on the words of the text', async () => {
    const text = 'Ad. India  buys oil. Yes.'
    const article = {
      id: 'a',
      source: 'a',
      format: 'text' as const,
      text,
      story: [{ start: 4, end: 25, kind: 'paragraph' as const }],
    }
    const { sentences } = await modelWith(chainRuntime()).analyse(article)
    expect(sentences.map((sentence) => [sentence.index, sentence.text])).toEqual([
      [0, 'India  buys oil.'],
      [1, 'Yes.'],
    ])
    expect(sentences[0]!.tokens[1]).toEqual({
      index: 1,
      text: 'buys',
      start: 11,
      end: 15,
      lemma: 'buys',
      upos: 'NOUN',
      reference: new Float32Array(160),
      features: {},
      head: 0,
      relation: 'dep',
      headProbability: expect.closeTo(0.9738, 3),
      factuality: 3,
      entityType: null,
    })
    expect(sentences[0]!.tokens.map(({ head }) => head)).toEqual([-1, 0, 1, 2])
  })

  it('parses a very long sentence in parts, joined to one tree', async () => {
    const runs: number[] = []
    const words = Array.from({ length: 450 }, (_, i) => (i === 150 ? ';' : 'oil'))
    const { sentences } = await modelWith(chainRuntime(runs)).analyseTokens(given(words))
    expect(runs).toEqual([151, 200, 99])
    expect(sentences).toHaveLength(1)
    const { tokens } = sentences[0]!
    expect(tokens).toHaveLength(450)
    expect(tokens.filter(({ head }) => head < 0).map(({ index }) => index)).toEqual([0])
    expect(tokens[151]).toMatchObject({ index: 151, head: 0, relation: 'parataxis', headProbability: 0 })
    expect(tokens[152]).toMatchObject({ head: 151, relation: 'dep' })
    expect(tokens.flatMap(({ index, predication }) => (predication ? [[index, predication.arguments]] : []))).toEqual([
      [150, [{ token: 0, label: 'ARG1', probability: 0.5 }]],
      [350, [{ token: 151, label: 'ARG1', probability: 0.5 }]],
      [449, [{ token: 351, label: 'ARG1', probability: 0.5 }]],
    ])
  })

  it('compares the senses of a word among each other; one without a rival is certain, an unknown word has none', async () => {
    const sensesOf = async (word: string) => {
      const { sentences } = await modelWith(chainRuntime()).analyseTokens(given([word]))
      return sentences[0]!.tokens[0]!.predication!.senses
    }
    expect(await sensesOf('Oil')).toEqual([
      { roleset: 'oil.02', probability: expect.closeTo(Math.E / (1 + Math.E), 6) },
      { roleset: 'oil.01', probability: expect.closeTo(1 / (1 + Math.E), 6) },
    ])
    expect(await sensesOf('buys')).toEqual([{ roleset: 'buy.01', probability: 1 }])
    expect(await sensesOf('gas')).toEqual([])
  })

  it('never gives the network more pieces than it has places for', async () => {
    const pieces: number[] = []
    const chain = chainRuntime()
    const runtime: InferenceRuntime = {
      run: (inputs) => {
        pieces.push(inputs['ids']!.data.length)
        return chain.run(inputs)
      },
    }
    await modelWith(runtime).analyseTokens(given(Array<string>(300).fill('x-y-z_q@w')))
    expect(Math.max(...pieces)).toBeLessThanOrEqual(512)
  })
})

describe('a model that does not fit', () => {
  it('is refused where labels lack a list', () => {
    const { kinds: _, ...labels } = LABELS
    expect(() => modelWith(chainRuntime(), labels)).toThrow(/labels lack "kinds"; use the labels.json/)
    const { senses: __, ...senseless } = LABELS
    expect(() => modelWith(chainRuntime(), senseless)).toThrow(/labels lack "senses"/)
    expect(() => createLanguageModel({ runtime: chainRuntime(), vocabulary, labels: '{', lexicon: ontology })).toThrow(
      LanguageError,
    )
  })
  it('is refused where it has other labels', async () => {
    const longer = { ...LABELS, names: ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'] }
    await expect(modelWith(chainRuntime(), longer).analyseTokens(given(['oil']))).rejects.toThrow(
      /"names" does not fit the labels/,
    )
    const fewer = { ...LABELS, senses: { 'oil/n': [0, 1, 2] } }
    await expect(modelWith(chainRuntime(), fewer).analyseTokens(given(['oil']))).rejects.toThrow(
      /"senses" does not fit the labels/,
    )
    const shorter = { ...LABELS, deprel: ['dep'] }
    await expect(modelWith(chainRuntime(), shorter).analyseTokens(given(['oil']))).rejects.toThrow(
      /deprel 1, the labels end before/,
    )
  })
})
