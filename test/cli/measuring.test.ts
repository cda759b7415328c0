import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Newsgraph } from '../../src/index.ts'
import type { Article, ArticleReading } from '../../src/model/index.ts'
import { ontologyOf, readingOf, statementOf, tokenOf } from '../evaluate/hand-made.ts'
import { newsgraphCommand } from './command-line.ts'

function readingFor(article: Article): ArticleReading {
  const tokens = article.text.includes('India') ? [tokenOf(article.text, 0, 'India', -1)] : []
  const change = { id: `${article.id}-s0-1` }
  const statements = [statementOf(article.text, { subject: 'India', relation: 'buys', object: 'oil', change })]
  return readingOf(article.text, { tokens, statements }, { article })
}

const newsgraph = {
  ontology: ontologyOf([]),
  analyse: async (article: Article) => readingFor(article).analysis,
  interpret: readingFor,
  read: async (article: Article) => readingFor(article),
} as unknown as Newsgraph
const load = async (): Promise<Newsgraph> => newsgraph

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-measuring-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('bench reads an article as often as it is told and prints figures with their units', async () => {
  const article = join(folder, 'a.txt')
  await writeFile(article, 'India buys oil, as a spokesman of the ministry has said.')
  const words = ['bench', '--article', article, '--articles', '3', '--out', join(folder, 'bench.json')]
  const { code, stdout, stderr } = await newsgraphCommand(words, { load })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^words read +3 +words$/m)
  expect(stdout).toMatch(/^build: peak memory +[\d.,]+ +MB$/m)
  const figures = JSON.parse(await readFile(join(folder, 'bench.json'), 'utf8')) as {
    articles: number
    measurements: { value: number }[]
  }
  expect(figures.articles).toBe(3)
  for (const { value } of figures.measurements) expect(value).toBeGreaterThan(0)
})

it('bench says what to do where its article cannot be read', async () => {
  const { code, stderr } = await newsgraphCommand(['bench', '--article', join(folder, 'none.txt')], { load })
  expect(stderr).toMatch(/--article.*none\.txt/)
  expect(code).toBe(2)
})

/** A scorer of few words, run by Node instead of Python. */
const SCORER = `console.log('P 0.500  R 0.250  F1 0.333')`

it('evaluate prints a table and writes the same as JSON; what fails is told and raises the exit code', async () => {
  for (const [name, input, gold] of [
    ['carb', 'sentences.txt', 'gold.tsv'],
    ['benchie', 'sentences.tsv', 'gold.txt'],
  ] as const) {
    await mkdir(join(folder, name, 'held-out'), { recursive: true })
    await writeFile(join(folder, name, 'held-out', input), '1\tIndia buys oil .\n')
    await writeFile(join(folder, name, 'held-out', gold), '')
  }
  await mkdir(join(folder, 'of-another-project'))
  await writeFile(join(folder, 'carb', 'score'), SCORER)
  const out = join(folder, 'deep', 'figures.json')
  const words = ['evaluate', '--root', folder, '--split', 'held-out', '--python', process.execPath, '--out', out]
  const { code, stdout } = await newsgraphCommand(words, { load })
  expect(stdout).toMatch(
    /^benchmark +seconds +part +figures\ncarb +\d+\.\d +P 0\.500 R 0\.250 F1 0\.333\nbenchie .*score is missing/,
  )
  expect(code).toBe(1)
  const { split, results } = JSON.parse(await readFile(out, 'utf8')) as {
    split: string
    results: { lines: { figures: object }[] }[]
  }
  expect(split).toBe('held-out')
  expect(results.map(({ lines }) => lines[0]?.figures)).toEqual([{ P: 0.5, R: 0.25, F1: 0.333 }, undefined])
})
