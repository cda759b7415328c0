import type { Store } from 'oxigraph'
import { badQuery } from './error.ts'
import { mediaTypeOf, type AnswerFormat } from './formats.ts'
import { SparqlSource } from './source.ts'

/** A graph in Oxigraph, in memory: queries see the union of all graphs, and each by its name with GRAPH. */
export class MemorySource extends SparqlSource {
  readonly #store: Store

  constructor(store: Store, prefixes: Readonly<Record<string, string>>) {
    super(prefixes)
    this.#store = store
  }

  /** How many quads there are. */
  get size(): number {
    return this.#store.size
  }

  protected override answered(query: string, format: AnswerFormat, typed: string): Promise<string> {
    const options = { results_format: mediaTypeOf(format), use_default_graph_as_union: true }
    return Promise.resolve()
      .then(() => this.#store.query(query, options) as string)
      .catch((cause: unknown) => {
        throw badQuery(typed, query.length - typed.length, cause)
      })
  }
}
