import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { naturalOrder, type ArticleReading } from '../../src/model/index.ts'
import { fromRdf, toTurtle } from '../../src/rdf/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'
import { triplesIn } from '../support/triples.ts'
import { hostileReading } from './hostile-readings.ts'
import { withoutTexts } from '../support/view.ts'

const ontology = tradeOntology()
const turtleOf = (...readings: readonly ArticleReading[]): string => toTurtle(readings, { ontology, profile: 'full' })

/** Everything that RDF keeps of a reading, in the order in which it is read back; not the file that it was read from. */
function kept({ article, entities, statements, events = [], times = [], attributions = [] }: ArticleReading) {
  const { story: _, source: __, ...metadata } = article
  const unique = <T>(things: readonly T[]): T[] => [
    ...new Map(things.map((each) => [JSON.stringify(each), each])).values(),
  ]
  return {
    article: metadata,
    statements,
    entities: entities
      .map((entity) => ({
        ...entity,
        aliases: [...new Set(entity.aliases)].filter((alias) => alias !== entity.label).sort(naturalOrder),
        mentions: entity.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end),
      }))
      .sort((a, b) => naturalOrder(a.id, b.id)),
    events: events.toSorted((a, b) => naturalOrder(a.id, b.id)),
    times: unique(times),
    attributions: unique(attributions),
  }
}

describe('reading Turtle back', () => {
  test('gives the same graph', () => {
    const readings = [tradeReading(), cableReading()]
    const view = KnowledgeGraph.from(fromRdf(turtleOf(...readings))).toView()
    expect(withoutTexts(view)).toEqual(withoutTexts(KnowledgeGraph.from(readings).toView()))
    expect(view.statements).toHaveLength(49)
  })

  test.each([
    ['a denial, a plan on hearsay, values, parts of times and words that do not adjoin', tradeReading()],
    ['the sample of the viewer', cableReading()],
  ])('keeps everything of %s', (_, reading) => {
    expect(kept(fromRdf(turtleOf(reading))[0]!)).toEqual(kept(reading))
  })

  test('keeps what tells nothing, which has no triple', () => {
    const { statements, ...reading } = cableReading()
    const fragments = statements.slice(-2).map((each) => ({ ...each, lacks: 'content' as const }))
    const turtle = turtleOf({ ...reading, statements: statements.slice(0, -2), fragments })
    expect(fromRdf(turtle)[0]?.fragments).toEqual(fragments)
    const subjects = triplesIn(turtle).filter((triple) => triple.includes('rdf-syntax-ns#subject'))
    expect(subjects).toHaveLength(statements.length - 2)
  })

  test('and writing it again gives the same text', () => {
    const turtle = turtleOf(tradeReading(), cableReading())
    expect(toTurtle(fromRdf(turtle), { ontology, profile: 'full' })).toBe(turtle)
  })

  test('gives the whole text, in which the sentences stand where they stood', () => {
    const [reading] = fromRdf(turtleOf(tradeReading()))
    for (const { evidence } of reading!.statements)
      expect(reading!.article.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    expect(reading!.article.text).toBe(tradeReading().article.text)
  })

  test('does not depend on the base or the order of the triples', () => {
    const turtle = toTurtle([tradeReading()], { ontology, base: 'urn:example:news:', profile: 'full' })
    const [head, ...blocks] = turtle.split('\n\n')
    const reversed = [head, ...blocks.toReversed()].join('\n\n')
    expect(kept(fromRdf(reversed)[0]!)).toEqual(kept(tradeReading()))
  })

  test('of no articles gives none', () => {
    expect(fromRdf(turtleOf())).toEqual([])
  })

  test('keeps what is hostile, and independent parsers read it', () => {
    fc.assert(
      fc.property(hostileReading, (reading) => {
        const turtle = turtleOf(reading)
        triplesIn(turtle)
        expect(JSON.stringify(kept(fromRdf(turtle)[0]!), sorted)).toBe(JSON.stringify(kept(reading), sorted))
      }),
      { numRuns: 40 },
    )
  })

  test('replaces what RDF cannot hold without moving what follows', () => {
    const { article, ...reading } = tradeReading()
    const title = 'a\0b\ud800c\u{1f600}'
    const [back] = fromRdf(turtleOf({ ...reading, article: { ...article, title } }))
    expect(back!.article.title).toBe('a\uFFFDb\uFFFDc\u{1f600}')
    expect(back!.article.title).toHaveLength(title.length)
  })
})

/** Keys in one order, so that equal things are equal text. */
function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('what cannot be read', () => {
  test.each([
    ['no Turtle', 'this is no turtle', 'not-turtle'],
    ['Turtle that breaks off', turtleOf(tradeReading()).slice(0, 3000), 'not-turtle'],
    ['Turtle without the words', toTurtle([tradeReading()], { ontology }), 'not-full'],
    ['Turtle of something else', '<http://a/> <http://b/> <http://c/> .', 'not-a-newsgraph'],
    ['a statement without its stance', turtleOf(tradeReading()).replaceAll(/ngs:polarity .*;/g, ''), 'not-a-newsgraph'],
    [
      'a modality that there is not',
      turtleOf(tradeReading()).replaceAll('ngs:actual', 'ngs:nonsense'),
      'not-a-newsgraph',
    ],
    [
      'an offset that is no number',
      turtleOf(tradeReading()).replaceAll('ngs:head 0', 'ngs:head "x"'),
      'not-a-newsgraph',
    ],
  ])('%s ends in an error of its own kind', (_, turtle, code) => {
    expect(() => fromRdf(turtle)).toThrow(expect.objectContaining({ name: 'RdfError', code }))
  })

  test('the error names the statement and what it lacks', () => {
    const turtle = turtleOf(tradeReading()).replace(/ngs:modality .*;/, '')
    expect(() => fromRdf(turtle)).toThrow(/statement\/trade-s1-1.*modality/)
  })
})
