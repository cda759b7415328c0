import type { BaseQuad, Quad, Term } from 'n3'

/** What makes terms and quads: the `DataFactory` of any library after RDF/JS (https://rdf.js.org/data-model-spec/). */
export interface QuadFactory<Made> {
  namedNode(iri: string): object
  blankNode(name?: string): object
  literal(value: string, languageOrDatatype?: string | object): object
  defaultGraph(): object
  quad(subject: object, predicate: object, object: object, graph?: object): Made
}

/** Quads again and again, each time from the start. */
export const repeatable = <Made>(quads: () => Iterator<Made>): Iterable<Made> => ({ [Symbol.iterator]: quads })

/** Quads as another library has them. */
export function* madeBy<Made>(factory: QuadFactory<Made>, quads: Iterable<Quad>): Generator<Made> {
  const terms = new Map<string, object>()
  const named = (iri: string): object => {
    const known = terms.get(iri)
    if (known !== undefined) return known
    const made = factory.namedNode(iri)
    terms.set(iri, made)
    return made
  }
  const term = (given: Term | BaseQuad): object => {
    switch (given.termType) {
      case 'NamedNode':
        return named(given.value)
      case 'Literal':
        return factory.literal(given.value, given.language === '' ? named(given.datatype.value) : given.language)
      case 'BlankNode':
        return factory.blankNode(given.value)
      case 'Quad':
        // a triple that is spoken of
        return made(given) as object
      default:
        return factory.defaultGraph()
    }
  }
  const made = ({ subject, predicate, object, graph }: BaseQuad): Made =>
    factory.quad(term(subject), term(predicate), term(object), term(graph))
  for (const quad of quads) yield made(quad)
}
