import { describe, expect, test } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'

const view = KnowledgeGraph.from([cableReading()]).toView()

describe('the view', () => {
  test('holds what the page shows: articles, entities with their degree, edges, all statements', () => {
    const { text } = cableReading().article
    expect(view.title).toBe('Norland and Veridia agree on a power cable')
    expect(view.articles).toEqual([
      {
        id: 'cable',
        title: view.title,
        url: 'https://news.example/cable',
        publisher: 'The Hael Courier',
        published: '2025-03-05',
        blocks: [{ kind: 'paragraph', start: 0, end: text.length, text }],
      },
    ])
    expect(view.nodes).toHaveLength(32)
    expect(view.statements).toHaveLength(43)
    expect(view.nodes.find(({ id }) => id === 'greenpeace')).toMatchObject({
      degree: 1,
      wikidata: 'Q81307',
      class: 'Organization',
    })
    expect(view.nodes[0]).not.toHaveProperty('mentions')
  })

  test('has an edge for every object and role, to nodes that are there', () => {
    const nodes = new Set(view.nodes.map(({ id }) => id))
    const statements = new Set(view.statements.map(({ id }) => id))
    for (const { source, target, statement } of view.edges)
      expect([nodes.has(source), nodes.has(target), statements.has(statement)]).toEqual([true, true, true])
    expect(view.edges.find(({ role }) => role === 'destination')).toMatchObject({ label: 'transports … destination' })
    expect(new Set(view.edges.map(({ id }) => id)).size).toBe(view.edges.length)
  })

  test('has the sentences that are quoted where the article has no story, and no path of a file', () => {
    const reading = cableReading()
    const [article] = KnowledgeGraph.from([{ ...reading, article: { ...reading.article, story: [] } }]).toView()
      .articles
    expect(article!.blocks.map(({ text }) => text)).toEqual([
      ...new Set(view.statements.map(({ evidence }) => evidence.text)),
    ])
    expect(JSON.stringify(view)).not.toContain('cable.txt')
  })

  test('leaves out entities that no statement speaks of', () => {
    const reading = tradeReading()
    const lonely = { ...reading.entities[0]!, id: 'lonely', label: 'lonely' }
    const nodes = KnowledgeGraph.from([{ ...reading, entities: [...reading.entities, lonely] }]).toView().nodes
    expect(nodes.map(({ id }) => id)).not.toContain('lonely')
    expect(nodes.map(({ id }) => id)).toContain('ministry')
  })

  test('is the same whatever the order of the readings and their parts', () => {
    const readings = [cableReading(), tradeReading()]
    const shuffled = readings.toReversed().map((reading) => ({
      ...reading,
      entities: reading.entities.toReversed(),
      statements: reading.statements.toReversed(),
    }))
    expect(JSON.stringify(KnowledgeGraph.from(shuffled).toView())).toBe(
      JSON.stringify(KnowledgeGraph.from(readings).toView()),
    )
  })

  test('of several articles says how many, and of which years', () => {
    const titleOf = (...days: (string | undefined)[]): string =>
      KnowledgeGraph.from(
        days.map((published, at) => {
          const { published: _, ...article } = tradeReading().article
          const dated = { ...article, id: `a${at}`, ...(published === undefined ? {} : { published }) }
          return { ...tradeReading(), article: dated, statements: [] }
        }),
      ).toView().title
    expect(titleOf('2018-01-02', '2006-05-01', undefined)).toBe('3 articles, 2006–2018')
    expect(titleOf('2018-01-02', '2018-05-01')).toBe('2 articles, 2018')
    expect(titleOf(undefined, undefined)).toBe('2 articles')
    const { title: _, ...untitled } = tradeReading().article
    expect(KnowledgeGraph.from([{ ...tradeReading(), article: untitled }]).toView().title).toBe(
      'India imports crude oil from Russia. India has not criticized Russia. Sources …',
    )
    expect(KnowledgeGraph.from([]).toView()).toMatchObject({ nodes: [], edges: [], statements: [] })
  })
})
