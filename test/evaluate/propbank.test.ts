import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseBenchmarks, evaluate } from '../../src/evaluate/index.ts'
import { propbankPredicates } from '../../src/evaluate/propbank.ts'
import type { Newsgraph } from '../../src/index.ts'
import type { Predication, Sentence, Token } from '../../src/model/index.ts'
import { ontologyOf, tokensOf } from './hand-made.ts'

const predication = (roleset: string, ...labels: readonly [label: string, token: number][]): Predication => ({
  senses: [{ roleset, probability: 1 }],
  arguments: labels.map(([label, token]) => ({ label, token, probability: 1 })),
})

const sentenceOf = (text: string, tree: string, predicates: Readonly<Record<number, Predication>>): Sentence => ({
  index: 0,
  block: 0,
  text,
  start: 0,
  end: text.length,
  names: [],
  tokens: tokensOf(text, tree).map((token): Token => {
    const own = predicates[token.index]
    return own === undefined ? token : { ...token, predication: own }
  }),
})

const oil = sentenceOf(
  'The oil they bought, cheap, is not theirs.',
  `The DET 2 det
  oil NOUN 10 nsubj
  they PRON 4 nsubj
  bought VERB 2 acl:relcl
  , PUNCT 6 punct
  cheap ADJ 2 amod
  , PUNCT 6 punct
  is AUX 10 cop
  not PART 10 advmod
  theirs PRON 0 root
  . PUNCT 10 punct`,
  {
    3: predication('buy.01', ['ARG0', 2], ['ARG1', 1]),
    7: predication('be.01', ['ARG1', 1], ['ARG2', 9], ['ARGM-NEG', 8]),
  },
)

describe('PropBank', () => {
  it('has each predicate with its likeliest sense and its arguments, words numbered from one', () => {
    const [bought, is] = propbankPredicates(oil)
    expect(bought).toEqual({
      token: 4,
      roleset: 'buy.01',
      arguments: [
        { label: 'ARG0', tokens: [3, 3], head: 3 },
        { label: 'ARG1', tokens: [1, 6], head: 2 },
      ],
    })
    expect(is?.arguments).toEqual([
      { label: 'ARG1', tokens: [1, 6], head: 2 },
      { label: 'ARG2', tokens: [9, 10], head: 10 },
      { label: 'ARGM-NEG', tokens: [9, 9], head: 9 },
    ])
  })

  it('names no sense of a word that has none', () => {
    const none = sentenceOf('Oil', 'Oil NOUN 0 root', { 0: { senses: [], arguments: [] } })
    expect(propbankPredicates(none)).toEqual([{ token: 1, arguments: [] }])
  })
})

describe('the treebank and its gold, beside the benchmarks', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-propbank-'))
    for (const name of ['benchmarks/propbank', 'treebanks', 'training'])
      await mkdir(join(folder, name), { recursive: true })
    await writeFile(
      join(folder, 'benchmarks', 'propbank', 'score'),
      `console.log(require('node:fs').readFileSync(process.argv[2], 'utf8').trim(), process.argv[4], 'F1 0.500')`,
    )
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const run = async () => {
    const options = {
      root: join(folder, 'benchmarks'),
      split: 'hidden',
      python: process.execPath,
      keep: join(folder, 'kept'),
    }
    const language = { analyseTokens: async () => ({ sentences: [oil] }) }
    const newsgraph = { ontology: ontologyOf([]), language } as unknown as Newsgraph
    for await (const result of evaluate(await chooseBenchmarks(options), newsgraph, options)) return result
    throw new Error('nothing was run')
  }

  it('are named where they are missing', async () => {
    expect((await run()).error).toMatch(/treebanks.ewt-hidden\.conllu.*training.propbank-ewt-hidden\.jsonl is missing/)
  })

  it('are read and scored, a sentence by its sent_id', async () => {
    const row = ['1', 'Oil', ...Array<string>(8).fill('_')].join('\t')
    await writeFile(join(folder, 'treebanks', 'ewt-hidden.conllu'), `# sent_id = web-1\n${row}\n`)
    await writeFile(join(folder, 'training', 'propbank-ewt-hidden.jsonl'), '')
    const { error, lines } = await run()
    expect(error).toBeUndefined()
    expect(lines[0]?.text).toContain('propbank-ewt-hidden.jsonl F1 0.500')
    expect(lines[0]?.text).toContain('"sent_id":"web-1","predicates":[{"token":4,"roleset":"buy.01"')
    await writeFile(join(folder, 'treebanks', 'ewt-hidden.conllu'), `${row}\n`)
    expect((await run()).error).toMatch(/Sentence 1 of .*ewt-hidden\.conllu has no "# sent_id/)
  })
})
