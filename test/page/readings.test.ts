import { describe, expect, it } from 'vitest'
import { KnowledgeGraph } from '../../src/index.ts'
import { readingsOf } from '../../src/page/data/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { eventOntology, meetingReading } from '../support/event-readings.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'

describe('readings of a view', () => {
  it('make the same view again', () => {
    const view = KnowledgeGraph.from([cableReading(), tradeReading()], tradeOntology()).toView()
    expect(KnowledgeGraph.from(readingsOf(view), tradeOntology()).toView()).toEqual(view)
  })

  it('keep what happened, with who takes part', () => {
    const view = KnowledgeGraph.from([meetingReading()], eventOntology()).toView()
    expect(view.nodes.some(({ event }) => event !== undefined)).toBe(true)
    expect(KnowledgeGraph.from(readingsOf(view), eventOntology()).toView()).toEqual(view)
  })
})
