import { expect, it } from 'vitest'
import { gatherEvents } from '../../src/events/index.ts'
import type { Entity, Statement } from '../../src/model/index.ts'
import { argument, entityOf, ontologyOf, statementOf } from '../evaluate/hand-made.ts'

const FIRST = 'The visit of Berg to Oslo began.'
const SECOND = 'Her trip was said to be short.'

const ontology = {
  ...ontologyOf([{ name: 'visits', event: 'Visit' }]),
  isA: (one: string, other: string) => one === other,
}

/** A noun of an event, where it stands. */
const noun = (text: string, word: string, sentence: number): Entity => {
  const entity = entityOf(text, word, { type: 'event', class: 'Visit', named: false })
  return {
    ...entity,
    mentions: entity.mentions.map((each) => ({ ...each, sentence, head: 1, form: 'nominal' as const })),
  }
}

/** Berg visits, as a noun tells it. */
const told = (id: string, text: string, word: string, sentence: number): Statement => {
  const statement = statementOf(text, { subject: word, relation: word, property: 'visits', head: 1, change: { id } })
  const berg = argument(text, word, 'berg')
  return { ...statement, subject: berg, evidence: { ...statement.evidence, sentence } }
}

it('what refers to one of the nouns of an event refers to the event, as a place and as a source too', () => {
  const about = statementOf(SECOND, { subject: 'Her', relation: 'said', change: { id: 'about', place: 'trip' } })
  const source = argument(SECOND, 'trip')
  const cue = about.relation.phrase
  const attribution = { source, cue, verb: 'say', polarity: 'positive' as const, content: { start: 0, end: 3 } }
  const { statements, entities, events } = gatherEvents(
    [told('s1', FIRST, 'visit', 0), told('s2', SECOND, 'trip', 1), { ...about, attribution }],
    [entityOf(FIRST, 'Berg'), noun(FIRST, 'visit', 0), noun(SECOND, 'trip', 1), entityOf(SECOND, 'Her')],
    ontology,
  )
  expect(events.map(({ id }) => id)).toEqual(['visit', 'about'])
  expect(entities.map(({ id }) => id).sort()).toEqual(['berg', 'her', 'visit'])
  expect(statements.at(-1)).toMatchObject({
    id: 'about',
    place: 'visit',
    attribution: { source: { term: { kind: 'entity', entity: 'visit' } } },
  })
})
