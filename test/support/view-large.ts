import { ENTITY_TYPES, type GraphView, type ViewEdge, type ViewNode } from '../../src/model/index.ts'
import { sampleView } from './view.ts'

/** A view of `count` entities, each with two edges, whose statements are those of the sample over and over. */
export function largeView(count: number): GraphView {
  const { statements: samples, ...view } = sampleView()
  const nodes = Array.from({ length: count }, (_, at): ViewNode => {
    return {
      id: `entity-${at}`,
      label: `Entity number ${at}`,
      type: ENTITY_TYPES[at % ENTITY_TYPES.length]!,
      class: 'Thing',
      aliases: [],
      named: at % 3 === 0,
      degree: at === 0 ? 40 : 4,
    }
  })
  const statements = Array.from({ length: count * 2 }, (_, at) => ({
    ...samples[at % samples.length]!,
    id: `statement-${at}`,
    subject: {
      ...samples[at % samples.length]!.subject,
      term: { kind: 'entity', entity: `entity-${at % count}` } as const,
    },
  }))
  const edges = statements.map(({ id }, at): ViewEdge => {
    // Neighbours in the spiral, as in a graph that was laid out.
    const target = (at % count) + [8, 13][Math.floor(at / count)]!
    return {
      id: `edge-${at}`,
      source: `entity-${at % count}`,
      target: `entity-${target % count}`,
      label: 'joins',
      role: 'object',
      statement: id,
    }
  })
  return { ...view, title: 'A large graph', nodes, edges, statements }
}
