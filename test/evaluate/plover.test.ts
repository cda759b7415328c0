import { expect, it } from 'vitest'
import { ploverEvents } from '../../src/evaluate/plover.ts'
import { argument, entityOf, itemOf, ontologyOf, roleArgument, statementOf, tokenOf } from './hand-made.ts'

const text = 'Libya offered Britain two agents who attacked a plane, sources said.'
const ontology = ontologyOf([
  { name: 'attacks', plover: 'ASSAULT' },
  { name: 'offersTo', cameo: '0311' },
  { name: 'says', cameo: '010' },
])
const tokens = [
  tokenOf(text, 0, 'Libya', 1),
  tokenOf(text, 1, 'offered', 3),
  tokenOf(text, 2, 'attacked', 1),
  tokenOf(text, 3, 'said', -1),
]
const entities = [
  entityOf(text, 'Libya', { type: 'place', label: 'Libyan Arab Jamahiriya' }),
  entityOf(text, 'Britain', { type: 'place' }),
]

it('writes events, the one nearest to the root first, and no mere statements', () => {
  const statements = [
    statementOf(text, { subject: 'agents', relation: 'attacked', object: 'a plane', property: 'attacks', head: 2 }),
    statementOf(text, { subject: 'sources', relation: 'said', property: 'says', head: 3 }),
    statementOf(text, {
      subject: 'Libya',
      relation: 'offered',
      object: 'two agents',
      property: 'offersTo',
      head: 1,
      arguments: [roleArgument(text, 'recipient', '', 'Britain')],
    }),
  ]
  expect(ploverEvents('A-1', itemOf(text, { statements, tokens, entities }), ontology)).toEqual([
    { id: 'A-1', event: '0311', source: ['Libya', 'Libyan Arab Jamahiriya'], target: ['Britain'] },
    { id: 'A-1', event: 'ASSAULT', source: ['agents'], target: ['a plane'] },
  ])
})

it('names an actor as written where its name stands elsewhere', () => {
  const elsewhere = entityOf(text, 'Libya', { label: 'Libya', mentions: [] })
  const one = statementOf(text, { subject: 'agents', relation: 'attacked', property: 'attacks', head: 2 })
  const statements = [{ ...one, subject: argument(text, 'agents', 'libya') }]
  const events = ploverEvents('A-1', itemOf(text, { statements, tokens, entities: [elsewhere] }), ontology)
  expect(events).toEqual([{ id: 'A-1', event: 'ASSAULT', source: ['agents'], target: [] }])
})
