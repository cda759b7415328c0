import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFromText, joinReadings, KnowledgeGraph, quads, type ArticleReading } from '../../src/index.ts'
import { openSparql, type SparqlSource } from '../../src/node/index.ts'
import { NAMES, queryOf, rowOf, sorted } from './asked.ts'
import { questionsByCode } from './by-code.ts'
import { CORPUS } from './corpus.ts'
import { readme, type Answered } from './readme.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

const SAMPLE = new URL('../../data/articles/india-russia.txt', import.meta.url)

interface Asked {
  readonly byCode: ReturnType<typeof questionsByCode>
  readonly sparql: SparqlSource
}

const graphs = new Map<string, Asked>()
const graphOf = (name: string): Asked => graphs.get(name) as Asked

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  const { ontology } = newsgraph
  const add = async (name: string, readings: readonly ArticleReading[]): Promise<void> => {
    const graph = KnowledgeGraph.from(readings, ontology)
    const sparql = await openSparql(quads(joinReadings(readings), { ontology }))
    graphs.set(name, { byCode: questionsByCode(graph), sparql })
  }
  const corpus: ArticleReading[] = []
  for (const article of CORPUS) corpus.push(await newsgraph.read(article))
  await add('corpus', corpus)
  await add('sample', [await newsgraph.read(articleFromText(await readFile(SAMPLE, 'utf8'), { id: 'india-russia' }))])
})

describe.each(['corpus', 'sample'])('the fifteen questions, asked of the %s', (corpus) => {
  it.each(NAMES)('%s.rq: by SPARQL and by code alike', async (name) => {
    const { byCode, sparql } = graphOf(corpus)
    const rows = (await sparql.select(await queryOf(name))).map(rowOf)
    expect(sorted(rows)).toEqual([...new Set(sorted(byCode[name]?.() ?? []))])
  })
})

it.each(NAMES)('%s.rq has an answer on the corpus', async (name) => {
  expect(await graphOf('corpus').sparql.select(await queryOf(name))).not.toEqual([])
})

it('are fifteen, each by both ways', () => {
  expect(NAMES).toHaveLength(15)
  expect(Object.keys(graphOf('corpus').byCode).sort()).toEqual(NAMES.toSorted())
})

it('ontology/queries/README.md shows the answers', async () => {
  const answered = async (name: string): Promise<Answered> => {
    const query = await queryOf(name)
    const variables = [...(/^SELECT(.*)\{$/m.exec(query)?.[1] ?? '').matchAll(/(?:AS )?\?(\w+)(?!\w|\) AS)/g)].map(
      ([, variable = '']) => variable,
    )
    const rowsOf = async (corpus: string) => ({ variables, rows: await graphOf(corpus).sparql.select(query) })
    return {
      name,
      query,
      answers: { 'On the five articles': await rowsOf('corpus'), 'On the sample': await rowsOf('sample') },
    }
  }
  await expect(readme(await Promise.all(NAMES.map(answered)))).toMatchFileSnapshot('../../ontology/queries/README.md')
})
