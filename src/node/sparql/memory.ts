import type { Store } from 'oxigraph'
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
    const options = { results_format: mediaTypeOf(format) }
    return Promise.resolve()
      .then(() => this.#store.query(query, options) as string)
      .catch((cause: unknown) => {
        throw badQuery(typed, query.length - typed.length, cause)
      })
  }
}
