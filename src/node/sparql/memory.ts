import type { Quad, Store } from 'oxigraph'
import { documentOf } from '../../rdf/index.ts'
import { badQuery } from './error.ts'
import { mediaTypeOf, type AnswerFormat } from './formats.ts'
import { SparqlSource } from './source.ts'

/** A graph in Oxigraph, in memory: queries see its default graph, and each other by its name with GRAPH. */
export class MemorySource extends SparqlSource {
  readonly #store: Store

  constructor(store: Store, prefixes: Readonly<Record<string, string>>) {
    super(prefixes)
    this.#store = store
  }

  protected override answered(query: string, format: AnswerFormat, typed: string): Promise<string> {
    const inFormat = (): string => this.#store.query(query, { results_format: mediaTypeOf(format) }) as string
    const short = (as: 'ttl' | 'jsonld'): string | null =>
      documentOf(this.#store.query(query) as Quad[], as, this.prefixes)
    return Promise.resolve()
      .then(() => (format === 'ttl' || format === 'jsonld' ? (short(format) ?? inFormat()) : inFormat()))
      .catch((cause: unknown) => {
        throw badQuery(typed, query.length - typed.length, cause)
      })
  }
}
