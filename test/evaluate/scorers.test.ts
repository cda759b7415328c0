import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Newsgraph } from '../../src/index.ts'
import { chooseBenchmarks, evaluate, type BenchmarkResult } from '../../src/evaluate/index.ts'
import type { Article, ArticleReading, Sentence, Statement } from '../../src/model/index.ts'
import { entityOf, ontologyOf, statementOf, tokenOf } from './hand-made.ts'

/** The benchmarks' texts may not be copied into this repository; whoever has them sees the adapters meet their scorers. */
const ROOT = process.env['NEWSGRAPH_BENCHMARKS'] ?? join(import.meta.dirname, '../../../shared/benchmarks')

/** First, second and last word of a block as subject, relation and object of a statement. */
function statementOfWords(article: Article, words: readonly string[], property: string): Statement {
  const [subject = '', relation = ''] = words
  const object = words.at(-1)!
  const statement = statementOf(article.text, { subject, relation, object, property })
  const head = { ...statement.relation, head: 1 }
  return { ...statement, relation: head }
}

/** Reads every block as one sentence of words without any understanding. */
function guess(article: Article, statements: boolean): ArticleReading {
  const sentences = article.story.map(({ start, end }, index): Sentence => {
    const text = article.text.slice(start, end)
    const words = [...text.matchAll(/\S+/gu)]
    const root = Math.min(1, words.length - 1)
    const tokens = words.map(({ 0: word, index: from }, at) => {
      const span = { start: start + from, end: start + from + word.length }
      return tokenOf(article.text, at, word, at === root ? -1 : root, { ...span, factuality: 2 })
    })
    return { index, text, start, end, tokens, names: [], block: index }
  })
  const made = sentences.flatMap(({ text, index }) => {
    const words = (text.match(/\w+/gu) ?? []).slice(0, 5)
    if (!statements || words.length < 3) return []
    const statement = statementOfWords(article, words, 'meets')
    return [{ ...statement, evidence: { ...statement.evidence, sentence: index } }]
  })
  const entities = statements ? [entityOf(article.text, /\w+/u.exec(article.text)?.[0] ?? '')] : []
  return { article, analysis: { sentences }, entities, statements: made, diagnostics: [] }
}

function newsgraphThat(states: boolean): Newsgraph {
  const ontology = ontologyOf([
    { name: 'meets', plover: 'CONSULT', alignments: ['http://www.wikidata.org/entity/P26'] },
  ])
  const interpret = (article: Article): ArticleReading => guess(article, states)
  const read = async (article: Article): Promise<ArticleReading> => guess(article, states)
  const analyse = async (article: Article): Promise<ArticleReading['analysis']> => guess(article, states).analysis
  const analyseTokens: Newsgraph['language']['analyseTokens'] = async ({ text, sentences }) => ({
    sentences: sentences.map(({ start, end, block, words }, index) => {
      const tokens = words.map((word, at) =>
        tokenOf(text, at, word.text, at - 1, { ...word, predication: { senses: [], arguments: [] } }),
      )
      return { index, text: text.slice(start, end), start, end, tokens, names: [], block }
    }),
  })
  return { ontology, analyse, interpret, read, language: { analyseTokens } } as unknown as Newsgraph
}

async function figuresOf(states: boolean): Promise<BenchmarkResult[]> {
  const options = { root: ROOT, split: 'dev' }
  const results: BenchmarkResult[] = []
  for await (const result of evaluate(await chooseBenchmarks(options), newsgraphThat(states), options))
    results.push(result)
  return results
}

function whatIsMissing(): string {
  if (!existsSync(ROOT)) return ` (skipped: no benchmarks in ${ROOT}; NEWSGRAPH_BENCHMARKS names them)`
  if (spawnSync('python3', ['--version']).error) return ' (skipped: the scorers are Python, and there is no python3)'
  return ''
}

const missing = whatIsMissing()

it.skipIf(missing !== '')(
  `meets every scorer${missing}`,
  async () => {
    for (const states of [true, false]) {
      const results = await figuresOf(states)
      for (const { benchmark, error, lines } of results) {
        expect({ benchmark, error }).toEqual({ benchmark, error: undefined })
        expect(lines.length).toBeGreaterThan(0)
      }
    }
  },
  240_000,
)
