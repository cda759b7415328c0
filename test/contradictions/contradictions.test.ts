import { beforeAll, describe, expect, it } from 'vitest'
import { comparedBy, comparingWords, contradictionsAmong } from '../../src/contradictions/index.ts'
import { articleFromText, KnowledgeGraph, toTurtle, type ArticleReading, type Newsgraph } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import type { ComparingWords, Contradiction, GraphView } from '../../src/model/index.ts'
import { PAIRS, type Pair } from './pairs.ts'

describe('contradictions', () => {
  let newsgraph: Newsgraph
  beforeAll(async () => {
    newsgraph = await shippedNewsgraph()
  })

  async function readingsOf({ texts, days }: Pick<Pair, 'texts' | 'days'>): Promise<ArticleReading[]> {
    const readings: ArticleReading[] = []
    for (const [at, text] of texts.entries()) {
      const published = days?.[at]
      const dated = published === undefined ? {} : { published }
      if (text !== '')
        readings.push(
          await newsgraph.read(articleFromText(text, { source: `paper-${at}`, id: `paper-${at}`, ...dated })),
        )
    }
    return readings
  }

  /** What a page finds of articles that it has loaded one by one. */
  function foundByPage({ statements, nodes, articles }: GraphView): Contradiction[] {
    const carried = JSON.parse(JSON.stringify(comparingWords(newsgraph.ontology))) as ComparingWords
    return contradictionsAmong({
      statements,
      entities: new Map(nodes.map((node) => [node.id, node])),
      articles: new Map(articles.map((article) => [article.id, article])),
      by: comparedBy(carried),
    })
  }

  it.each(PAIRS)('finds $kind in $texts', async (pair) => {
    const graph = KnowledgeGraph.from(await readingsOf(pair), newsgraph.ontology)
    const found = graph.contradictions()
    const expected = pair.kind === null ? [] : [[pair.kind, pair.isSuperseded ?? false]]
    expect(found.map(({ kind, superseded }) => [kind, superseded !== null])).toEqual(expected)
    expect(foundByPage(graph.toView())).toEqual(found)
  })

  const SALE = {
    texts: ['Baltic Foods bought Nord Bakeries.', 'Baltic Foods did not buy Nord Bakeries.'],
    days: ['2024-05-15', '2024-05-15'],
  } as const

  it('names both statements, in the order of articles, whatever the order of the readings', async () => {
    const readings = await readingsOf(SALE)
    const graph = KnowledgeGraph.from(readings, newsgraph.ontology)
    const [found] = graph.contradictions()
    expect(found?.statements.map((id) => graph.sentence(id).text)).toEqual(SALE.texts)
    expect(KnowledgeGraph.from(readings.toReversed(), newsgraph.ontology).contradictions()).toEqual([found])
  })

  it('tells the page and the Turtle of them', async () => {
    const readings = await readingsOf(SALE)
    const graph = KnowledgeGraph.from(readings, newsgraph.ontology)
    expect(graph.toView().contradictions).toEqual(graph.contradictions())
    const turtle = toTurtle(readings, { ontology: newsgraph.ontology })
    expect(turtle).toContain('a ngs:Contradiction')
    expect(turtle).toContain('ngs:contradictionKind ngs:denialContradiction')
  })

  it('tells of none where there are none', async () => {
    const readings = await readingsOf({ texts: ['Baltic Foods bought Nord Bakeries.', ''] })
    expect(KnowledgeGraph.from(readings, newsgraph.ontology).toView().contradictions).toBeUndefined()
    expect(toTurtle(readings, { ontology: newsgraph.ontology })).not.toContain('ngs:Contradiction')
  })
})
