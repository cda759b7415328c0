import { DataFactory, type BlankNode, type NamedNode, type Quad } from 'n3'
import type { Description, Properties, Value } from './description.ts'
import { rdf } from './vocabulary.ts'

/** Takes nested descriptions apart; blank nodes are numbered in the order in which they are met. */
class Flattener {
  #count = 0

  #blank(): BlankNode {
    return DataFactory.blankNode(`b${this.#count++}`)
  }

  *properties(subject: NamedNode | BlankNode, properties: Properties): Generator<Quad> {
    for (const [predicate, ...values] of properties)
      for (const value of values) yield* this.#value(subject, predicate, value)
  }

  *#value(subject: NamedNode | BlankNode, predicate: NamedNode, value: Value): Generator<Quad> {
    if ('list' in value) return yield* this.#list(subject, predicate, value.list)
    if (!('nested' in value)) return yield DataFactory.quad(subject, predicate, value)
    const node = this.#blank()
    yield DataFactory.quad(subject, predicate, node)
    yield* this.properties(node, value.nested)
  }

  *#list(subject: NamedNode | BlankNode, predicate: NamedNode, items: readonly Value[]): Generator<Quad> {
    let [from, by] = [subject, predicate]
    for (const item of items) {
      const cell = this.#blank()
      yield DataFactory.quad(from, by, cell)
      yield* this.#value(cell, rdf.first, item)
      ;[from, by] = [cell, rdf.rest]
    }
    yield DataFactory.quad(from, by, rdf.nil)
  }
}

/** The triples of some descriptions, as RDF/JS quads of the default graph. */
export function* quadsOf(descriptions: Iterable<Description>): Generator<Quad> {
  const flattener = new Flattener()
  for (const { subject, properties } of descriptions) yield* flattener.properties(subject, properties)
}
