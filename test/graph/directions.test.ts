import { describe, expect, test } from 'vitest'
import { KnowledgeGraph, type RelationQuery } from '../../src/graph/index.ts'
import { eventOntology, meetingReading } from '../support/event-readings.ts'

const reading = meetingReading()
const [met, , visited] = reading.statements
const talks = {
  ...met!,
  id: 'oslo-s1-2',
  relation: { ...met!.relation, property: 'negotiatesWith', lemma: 'negotiate with' },
}
const graph = KnowledgeGraph.from([{ ...reading, statements: [...reading.statements, talks] }], eventOntology())
const ids = (query: RelationQuery): string[] => graph.relations(query).map(({ id }) => id)

describe('relations are found from both sides', () => {
  test.each<[string, RelationQuery, string[]]>([
    ['a symmetric property from its subject', { subject: 'Ada Berg', predicate: 'meets' }, ['oslo-s1-1', 'oslo-s1-2']],
    ['and from its object', { subject: 'Ivo Lund', predicate: 'meets' }, ['oslo-s1-1', 'oslo-s1-2']],
    ['without those below it', { subject: 'Ivo Lund', predicate: 'meets', includeSubProperties: false }, ['oslo-s1-1']],
    ['by the exact property', { subject: 'Ivo Lund', property: 'negotiatesWith' }, ['oslo-s1-2']],
    ['by the lemma', { subject: 'Ivo Lund', predicate: 'negotiate with' }, ['oslo-s1-2']],
    [
      'with both sides named',
      { subject: 'Ivo Lund', object: 'Ada Berg', predicate: 'meets' },
      ['oslo-s1-1', 'oslo-s1-2'],
    ],
    ['whatever the relation', { subject: 'Ivo Lund' }, ['oslo-s1-1', 'oslo-s1-2']],
    ['the inverse', { subject: 'visit', predicate: 'precedes' }, ['oslo-s2-1']],
    ['the passive', { subject: 'Norland', predicate: 'visited by' }, ['oslo-s2-2']],
    ['the passive with who did it', { subject: 'Norland', object: 'Ada Berg', property: 'visitedBy' }, ['oslo-s2-2']],
    ['the passive without either', { predicate: 'visitedBy' }, ['oslo-s2-2', 'oslo-s3-1']],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  test.each<[string, RelationQuery]>([
    ['what is not symmetric', { subject: 'Norland', predicate: 'visits' }],
    ['an inverse that nobody asked for', { subject: 'Veria' }],
    ['the wrong side of an inverse', { subject: 'Ada Berg', predicate: 'visitedBy' }],
    ['anything turned where it shall be as stated', { subject: 'Ivo Lund', predicate: 'meets', asStated: true }],
  ])('but not %s', (_, query) => {
    expect(ids(query)).toEqual([])
  })

  test('without an ontology nothing is known to be symmetric', () => {
    const bare = KnowledgeGraph.from([reading])
    expect(bare.relations({ subject: 'Ivo Lund' })).toEqual([])
    expect(bare.relations({ subject: 'Ada Berg', predicate: 'visits' }).map(({ id }) => id)).toContain(visited!.id)
  })
})
