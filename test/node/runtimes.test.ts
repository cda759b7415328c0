import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ontology } from '../ontology/shipped.ts'
import { createBrowserRuntime } from '../../src/browser/index.ts'
import {
  createLanguageModel,
  LanguageError,
  type InferenceRuntime,
  type LanguageModel,
} from '../../src/language/index.ts'
import { createNodeRuntime } from '../../src/node/index.ts'

const MODEL = 'data/model/model.onnx'
const TEXT = 'Indian Foreign Minister S. Jaishankar did not meet Sergey Lavrov in Moscow last week. Oil is cheap.'
const article = {
  id: 'a',
  source: 'a',
  format: 'text' as const,
  text: TEXT,
  story: [{ start: 0, end: TEXT.length, kind: 'paragraph' as const }],
}

async function languageModel(runtime: InferenceRuntime): Promise<LanguageModel> {
  const [vocabulary, labels] = await Promise.all(
    ['vocabulary.txt', 'labels.json'].map((name) => readFile(join('data/model', name), 'utf8')),
  )
  return createLanguageModel({ runtime, vocabulary: vocabulary!, labels: labels!, lexicon: ontology })
}

/** What every runtime has to do. */
const RUNTIMES: readonly (readonly [string, () => Promise<InferenceRuntime>])[] = [
  ['onnxruntime-node', () => createNodeRuntime(MODEL, { runtime: 'native' })],
  ['WebAssembly in Node', () => createNodeRuntime(MODEL, { runtime: 'wasm' })],
  ['onnxruntime-web', async () => createBrowserRuntime(new Uint8Array(await readFile(MODEL)))],
]

describe.each(RUNTIMES)('the shipped model in %s', (_, create) => {
  it('finds words, trees and names', async () => {
    const { sentences } = await (await languageModel(await create())).analyse(article)
    const [first, second] = sentences
    expect(first!.tokens.map(({ text }) => text).join(' ')).toBe(
      TEXT.slice(0, TEXT.indexOf(' Oil')).replace('.', '.').replace('week.', 'week .'),
    )
    expect(
      first!.names.map((name) => [
        first!.tokens
          .slice(name.first, name.last + 1)
          .map(({ text }) => text)
          .join(' '),
        name.type,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['S. Jaishankar', 'person'],
        ['Sergey Lavrov', 'person'],
        ['Moscow', 'place'],
      ]),
    )
    const at = (text: string) => first!.tokens.find((token) => token.text === text)!
    expect(at('meet')).toMatchObject({ upos: 'VERB', lemma: 'meet', head: -1, relation: 'root' })
    expect(at('meet').factuality).toBeLessThan(0)
    expect(at('Sergey')).toMatchObject({ head: at('meet').index, relation: 'obj', entityType: 'person' })
    expect(at('did')).toMatchObject({ lemma: 'do', features: { Tense: 'Past', VerbForm: 'Fin' } })
    expect(second!.tokens.map(({ relation }) => relation)).toEqual(['nsubj', 'cop', 'root', 'punct'])
  })
  it('says the same of a sentence whatever stands beside it', async () => {
    const model = await languageModel(await create())
    const alone = await model.analyse({ ...article, story: [{ ...article.story[0]!, start: TEXT.indexOf('Oil') }] })
    const together = await model.analyse(article)
    expect(together.sentences[1]!.tokens).toEqual(alone.sentences[0]!.tokens)
    expect(await model.analyse(article)).toEqual(together)
  })
})

describe('a file that is no model', () => {
  it('is named, with the remedy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-model-'))
    const path = join(folder, 'model.onnx')
    await writeFile(path, 'no model')
    await expect(createNodeRuntime(path)).rejects.toThrow(LanguageError)
    await expect(createNodeRuntime(path)).rejects.toThrow(/model\.onnx cannot be loaded by ONNX Runtime/)
    await expect(createBrowserRuntime(new Uint8Array([1, 2, 3]))).rejects.toThrow(/cannot be loaded by onnxruntime-web/)
    await rm(folder, { recursive: true })
  })
})
