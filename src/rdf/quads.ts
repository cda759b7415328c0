import { DataFactory, type NamedNode, type Quad } from 'n3'
import type { Description, Property, Section } from './description.ts'
import { bracketed, written } from './format/terms.ts'

/** The quads of some sections, in the order in which they are described. */
export function* quadsOf(sections: Iterable<Section>): Generator<Quad> {
  for (const { graph, descriptions } of sections)
    for (const { subject, properties } of descriptions) yield* quadsAbout(subject, properties, graph)
}

function* quadsAbout(subject: NamedNode, properties: readonly Property[], graph: NamedNode): Generator<Quad> {
  for (const [predicate, ...values] of properties)
    for (const value of values) yield DataFactory.quad(subject, predicate, value, graph)
}

/**
 * The descriptions of all sections as of one graph: what several articles say of the same thing is there once.
 * @param said what was there before; what is there now is added to it.
 */
export function* unionOf(sections: Iterable<Section>, said = new Set<string>()): Generator<Description> {
  for (const { descriptions } of sections)
    for (const description of descriptions) {
      const properties = description.repeats === true ? unsaid(description, said) : description.properties
      if (properties.length > 0) yield { subject: description.subject, properties }
    }
}

function unsaid({ subject, properties }: Description, said: Set<string>): Property[] {
  return properties.flatMap(([predicate, ...values]): Property[] => {
    const left = values.filter((value) => {
      const key = `${subject.value} ${predicate.value} ${written(value, bracketed)}`
      if (said.has(key)) return false
      said.add(key)
      return true
    })
    return left.length === 0 ? [] : [[predicate, ...left]]
  })
}
