import { DataFactory, type NamedNode, type Quad } from 'n3'
import { valuesOf, type Description, type Property, type Section, type Value } from './description.ts'
import { bracketed, written } from './format/terms.ts'

/** The quads of some sections, in the order in which they are described. */
export function* quadsOf(sections: Iterable<Section>): Generator<Quad> {
  for (const { graph, descriptions } of sections)
    for (const { subject, properties } of descriptions) yield* quadsAbout(subject, properties, graph)
}

function* quadsAbout(subject: NamedNode, properties: readonly Property[], graph: NamedNode): Generator<Quad> {
  for (const property of properties)
    for (const value of valuesOf(property)) yield DataFactory.quad(subject, property[0], value, graph)
}

/** So many subjects are remembered: of graphs with more, a triple that articles have in common may be written again. */
const MOST = 250_000

/** What was said already of what may be said again, by its subject. */
export class Said {
  readonly #properties = new Map<string, readonly Property[]>()
  readonly #triples = new Map<string, Set<string>>()

  /**
   * What a description adds, which is then said. Most things are spoken of once, and no triple of theirs is looked at.
   * @param among what the description is compared with: others of the same kind
   */
  added({ subject, properties }: Description, among: string): readonly Property[] {
    const key = among + subject.value
    const before = this.#properties.get(key)
    if (before === undefined) {
      if (this.#properties.size >= MOST) this.#forget()
      this.#properties.set(key, properties)
      return properties
    }
    let triples = this.#triples.get(key)
    if (triples === undefined) {
      triples = new Set(before.flatMap((property) => valuesOf(property).map((value) => keyOf(property, value))))
      this.#triples.set(key, triples)
    }
    return properties.flatMap((property): Property[] => {
      const left = valuesOf(property).filter((value) => {
        const key = keyOf(property, value)
        return !triples.has(key) && triples.add(key)
      })
      return left.length === 0 ? [] : [[property[0], ...left]]
    })
  }

  #forget(): void {
    this.#properties.clear()
    this.#triples.clear()
  }
}

const keyOf = ([predicate]: Property, value: Value): string => `${predicate.value} ${written(value, bracketed)}`

/** Descriptions of a named graph that add to what was said of it, with what they add. */
export function* newIn(section: Section, said: Said): Generator<Description> {
  if (section.isShared) yield* unionOf([section], said)
  else yield* section.descriptions
}

/**
 * The descriptions of all sections as of one graph: what several articles say of the same thing is there once.
 * @param said what was there before; what is there now is added to it.
 */
export function* unionOf(sections: Iterable<Section>, said: Said): Generator<Description> {
  for (const { descriptions, isShared } of sections)
    for (const description of descriptions) {
      const repeats = isShared || description.repeats === true
      const properties = repeats ? said.added(description, isShared ? 'shared ' : '') : description.properties
      if (properties.length > 0) yield { subject: description.subject, properties }
    }
}
