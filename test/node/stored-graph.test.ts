import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KnowledgeGraph, type GraphError } from '../../src/index.ts'
import type { EventQuery, NewsEvent, PathQuery, RelationQuery, Statement } from '../../src/index.ts'
import { naturalOrder } from '../../src/model/index.ts'
import { openGraph } from '../../src/node/index.ts'
import type { StoredGraph, StoredPath } from '../../src/node/index.ts'
import { emptyFolder, folderOf } from '../store/rows.ts'
import { stories, story } from '../store/stories.ts'
import { cableReading } from '../support/cable-reading.ts'

const readings = [cableReading(), ...stories(12)]

let folder: string
let stored: StoredGraph
let graph: KnowledgeGraph
beforeAll(async () => {
  folder = await folderOf(readings)
  stored = await openGraph(folder)
  graph = KnowledgeGraph.from(readings, stored.ontology)
})
afterAll(async () => {
  await stored.close()
  await rm(folder, { recursive: true, force: true })
})

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const value of values) found.push(value)
  return found
}

/** What a question gives: ids of statements, or the error. */
async function answer(relations: () => Iterable<{ id: string }> | AsyncIterable<{ id: string }>): Promise<unknown> {
  try {
    const ids: string[] = []
    for await (const { id } of relations()) ids.push(id)
    return ids
  } catch (error) {
    const { code, message, suggestions } = error as GraphError
    return { code, message, suggestions }
  }
}

/** A name of everything that the articles know, and some that they do not. */
const cable = cableReading()
const names = [
  'Norway',
  'norway',
  'the kingdom',
  'grain',
  'PERU',
  'Company3',
  'norway-visit',
  ...cable.entities.map(({ label }) => label),
]
const questions: RelationQuery[] = [
  {},
  ...names.flatMap((name) => [{ subject: name }, { object: name }, { involving: name }, { attributedTo: name }]),
  { predicate: 'visits' },
  { predicate: 'buys' },
  { property: 'visits' },
  { subject: 'Peru', predicate: 'visited by' },
  { subject: 'Peru', predicate: 'visits', asStated: true },
  { subject: 'Norway', predicate: 'visits', object: 'Peru' },
  { subject: 'Norway', object: 'grain', article: 'story-5' },
  { event: 'norway-visit' },
  { roles: { place: 'Peru' } },
  { time: { from: '2025-07-29', to: '2025-08' } },
  { time: { from: '2026' } },
  { time: { to: '2025-07-27' } },
  { time: { from: 'soon' } },
  { article: 'story-7' },
  { article: 'none' },
  { polarity: 'negative' },
  { attributedTo: null, predicate: 'buys', minimumConfidence: 0.5 },
  { subject: 'Norwai' },
  { predicate: 'frobnicates' },
]

describe('a graph on disk', () => {
  it('answers every question as one in memory does', async () => {
    let answered = 0
    for (const question of questions) {
      const expected = await answer(() => graph.relations(question))
      expect({ question, answer: await answer(() => stored.relations(question)) }).toEqual({
        question,
        answer: expected,
      })
      if (Array.isArray(expected) && expected.length > 0) answered += 1
    }
    expect(answered).toBeGreaterThan(40)
  })
  it('has the same articles, statements, entities and mentions', async () => {
    expect(stored.size).toEqual({ articles: 13, statements: graph.statements.length })
    expect(await all(stored.articles())).toEqual(graph.articles)
    expect(await all(stored)).toEqual(graph.statements)
    const withoutMentions = graph.entities().map((entity) => ({ ...entity, mentions: undefined }))
    expect(await all(stored.entities())).toEqual(withoutMentions)
    expect(await all(stored.entities({ class: 'State' }))).toHaveLength(graph.entities({ class: 'State' }).length)
    expect(await all(stored.mentions('Norway'))).toEqual(graph.mentions('Norway'))
    const { mentions: _, ...norway } = graph.entity('the kingdom')
    expect(await stored.entity('the kingdom')).toEqual(norway)
  })
  it('names what it does not know', async () => {
    await expect(stored.entity('Norwai')).rejects.toMatchObject({ code: 'unknown-entity', suggestions: ['Norway'] })
    await expect(stored.mostTold({ lmit: 3 } as object)).rejects.toThrow('Did you mean "limit"?')
    await expect(stored.paths('Norway', 'Norway', { lmit: 3 } as object)).rejects.toThrow('paths: the key "lmit"')
    await expect(stored.reading('none')).rejects.toMatchObject({ code: 'unknown-article' })
    await expect(openGraph('/nowhere/at/all')).rejects.toMatchObject({ code: 'no-graph' })
  })
  it('takes articles in and out, and is closed at the end of its block', async () => {
    const own = await emptyFolder()
    {
      await using made = await openGraph(own, { create: true })
      expect([await made.add(story(1)), await made.add(story(1)), await made.remove('none')]).toEqual([
        'added',
        'unchanged',
        false,
      ])
      expect(await all(made.relations({ subject: 'Chile' }))).toHaveLength(2)
      expect(await made.remove('story-1')).toBe(true)
      expect(await all(made.entities())).toEqual([])
    }
    await (await openGraph(own)).close()
    await rm(own, { recursive: true, force: true })
  })
})

describe('paths on disk are those in memory', () => {
  it.each<[from: string, to: string, query: PathQuery]>([
    ['Norway', 'grain', {}],
    ['Norway', 'Nepal', {}],
    ['Norway', 'Nepal', { directed: true }],
    ['Norway', 'Nepal', { through: { class: 'State' }, limit: 2 }],
    ['grain', 'Peru', { maximumLength: 1 }],
    ['grain', 'Peru', { maximumLength: 2, polarity: 'positive' }],
    ['Norway', 'Norway', {}],
    ['Norway', 'Nowhere at all', {}],
  ])('from %s to %s, %j', async (from, to, query) => {
    const plain = (found: readonly StoredPath[]) =>
      found.map(({ entities, steps, sentences }) => [
        entities.map(({ id, label }) => `${id} ${label}`),
        steps.map(({ statements }) => statements.map(({ id }) => id)),
        sentences,
      ])
    const there = await stored.paths(from, to, query).then(plain, String)
    expect(there).toEqual(
      await Promise.resolve()
        .then(() => plain(graph.paths(from, to, query)))
        .catch(String),
    )
  })
})

describe('events and neighbours on disk are those in memory', () => {
  it.each<EventQuery>([
    {},
    { class: 'Visit' },
    { participant: 'Peru' },
    { participant: 'Norway', class: 'Visit' },
    { time: { from: '2025-07' } },
    { article: 'story-5' },
    { article: 'no such article' },
    { polarity: 'negative' },
    { participant: 'Nowhere at all' },
    { class: 'NoClassAtAll' },
  ])('events that are like %j', async (query) => {
    const byId = (events: NewsEvent[]): NewsEvent[] => events.toSorted((a, b) => naturalOrder(a.id, b.id))
    expect(await answer(() => stored.events(query))).toEqual(await answer(() => byId(graph.events(query))))
  })
  it.each(['Norway', 'Peru', 'grain', 'norway-visit', ...cable.entities.slice(0, 5).map(({ id }) => id)])(
    'neighbours of %s',
    async (name) => {
      const plain = (found: readonly { entity: { id: string; label: string }; statements: readonly Statement[] }[]) =>
        found.map(({ entity, statements }) => [entity.id, entity.label, statements.map(({ id }) => id)])
      expect(plain(await stored.neighbours(name))).toEqual(plain(graph.neighbours(name)))
      const query = { direction: 'out', polarity: 'positive' } as const
      expect(plain(await stored.neighbours(name, query))).toEqual(plain(graph.neighbours(name, query)))
    },
  )
})
