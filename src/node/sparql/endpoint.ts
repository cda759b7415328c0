import { StoreClient, type ClientOptions } from '../http/client.ts'
import { EndpointError } from '../http/error.ts'
import { SparqlError } from './error.ts'
import { mediaTypeOf, type AnswerFormat } from './formats.ts'
import { SparqlSource } from './source.ts'

const BAD_REQUEST = 400

/** A store on the network that speaks the SPARQL 1.1 Protocol. */
export class EndpointSource extends SparqlSource {
  readonly #url: URL
  readonly #client: StoreClient

  constructor(url: URL, prefixes: Readonly<Record<string, string>>, options: ClientOptions) {
    super(prefixes)
    this.#url = url
    this.#client = new StoreClient(options)
  }

  protected override async answered(query: string, format: AnswerFormat): Promise<string> {
    const headers = { Accept: mediaTypeOf(format), 'Content-Type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams({ query }).toString()
    try {
      return (await this.#client.send({ method: 'POST', url: this.#url, headers, body })).text
    } catch (cause) {
      if (!(cause instanceof EndpointError) || cause.status !== BAD_REQUEST) throw cause
      throw new SparqlError('bad-query', `The store does not take the query: ${cause.message}`, { cause })
    }
  }
}
