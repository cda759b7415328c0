import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Newsgraph } from '../../src/index.ts'
import { chooseBenchmarks, evaluate, type BenchmarkResult, type EvaluateOptions } from '../../src/evaluate/index.ts'
import { ontologyOf, readingOf, statementOf, tokensOf } from './hand-made.ts'

const text = 'India buys oil.'
const tokens = tokensOf(text, 'India PROPN 2 nsubj\nbuys VERB 0 root\noil NOUN 2 obj\n. PUNCT 2 punct')
const statement = statementOf(text, { subject: 'India', relation: 'buys', object: 'oil', head: 1 })
const newsgraph = {
  ontology: ontologyOf([]),
  analyse: async () => ({
    sentences: [{ index: 0, block: 0, text, start: 0, end: text.length, tokens, names: [] }],
  }),
  interpret: () => readingOf(text, { tokens, statements: [statement] }),
} as unknown as Newsgraph

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'newsgraph-benchmarks-'))
  await mkdir(join(root, 'carb', 'hidden'), { recursive: true })
  await writeFile(join(root, 'carb', 'hidden', 'sentences.txt'), 'India buys oil .\n')
  await writeFile(join(root, 'carb', 'hidden', 'gold.tsv'), 'India buys oil .\tbuys\tIndia\toil\n')
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

async function results(options: Partial<EvaluateOptions>): Promise<BenchmarkResult[]> {
  const full = { root, split: 'hidden', ...options }
  return collect(evaluate(await chooseBenchmarks(full), newsgraph, full))
}

/** A scorer run by Node instead of Python: prints how many lines it was handed and with which gold. */
const SCORER = `
const { readFileSync } = require('node:fs')
const [output, flag, gold] = process.argv.slice(2)
const lines = readFileSync(output, 'utf8').trim().split('\\n').length
console.log('P 0.' + lines + '0  R 0.500  (' + flag + ' ' + gold.split('/').slice(-2).join('/') + ')')
`

describe('evaluating', () => {
  it('calls the scorer of each folder with the gold of the split', async () => {
    await writeFile(join(root, 'carb', 'score'), SCORER)
    const [result] = await results({ python: process.execPath })
    expect(result?.error).toBeUndefined()
    expect(result?.lines[0]?.figures).toEqual({ P: 0.1, R: 0.5 })
    expect(result?.lines[0]?.text).toContain('--gold hidden/gold.tsv')
  })
  it('names missing files and goes on with the other benchmarks', async () => {
    await writeFile(join(root, 'carb', 'score'), SCORER)
    await mkdir(join(root, 'benchie', 'hidden'), { recursive: true })
    const [carb, benchie] = await results({ python: process.execPath })
    expect(carb?.lines.map(({ part }) => part)).toEqual(['carb'])
    expect(benchie?.error).toMatch(/benchie.hidden.sentences\.tsv.*benchie.score is missing/)
  })
  it('says what to do where there is no Python', async () => {
    await writeFile(join(root, 'carb', 'score'), SCORER)
    const [result] = await results({ python: join(root, 'no-such-python') })
    expect(result?.error).toMatch(/install Python 3/)
  })
  it('refuses names and roots that hold no benchmark', async () => {
    await expect(chooseBenchmarks({ root, split: 'dev', only: ['carp'] })).rejects.toThrow(
      /"carp" is no benchmark; known are carb/,
    )
    await expect(chooseBenchmarks({ root: join(root, 'carb'), split: 'dev' })).rejects.toThrow(/none of the known/)
    await expect(chooseBenchmarks({ root: join(root, 'none'), split: 'dev' })).rejects.toThrow(
      /no folder that can be read/,
    )
  })
})
