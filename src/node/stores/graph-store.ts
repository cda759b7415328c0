import { EndpointError } from '../http/error.ts'
import { StoreClient, type ClientOptions } from '../http/client.ts'
import { rowsOf } from '../sparql/rows.ts'
import type { StoreAddresses } from './presets.ts'

const NOT_FOUND = 404

/** Pieces of whole lines, none longer than so many bytes unless a line is. */
export function* inPieces(lines: Iterable<string>, most: number): Generator<string> {
  let [piece, size] = ['', 0]
  for (const line of lines) {
    const length = Buffer.byteLength(line)
    if (size > 0 && size + length > most) {
      yield piece
      ;[piece, size] = ['', 0]
    }
    piece += line
    size += length
  }
  if (size > 0) yield piece
}

/** The named graphs of a store on the network: whole graphs in and out, and how many triples each has. */
export class GraphStore {
  readonly #client: StoreClient
  readonly #at: StoreAddresses

  constructor(at: StoreAddresses, options: ClientOptions) {
    this.#client = new StoreClient(options)
    this.#at = at
  }

  /** Adds N-Triples to a graph, a line each. What is there already stays as it is, so that doing it twice does no harm. */
  async add(graph: string, lines: Iterable<string>): Promise<void> {
    const { type, most } = this.#at
    for (const body of inPieces(lines, most))
      await this.#client.send({ method: 'POST', url: this.#graph(graph), headers: { 'Content-Type': type }, body })
  }

  /** Takes a graph away; nothing where it is not there. */
  async drop(graph: string): Promise<void> {
    if (this.#at.parameter !== 'graph') return this.#update(`DROP SILENT GRAPH <${graph}>`)
    await this.#client.send({ method: 'DELETE', url: this.#graph(graph), allow: [NOT_FOUND] })
  }

  /** Makes a graph hold these N-Triples and nothing else. */
  async replace(graph: string, lines: Iterable<string>): Promise<void> {
    await this.drop(graph)
    await this.add(graph, lines)
  }

  /** How many triples a graph holds. @throws EndpointError where the store does not say. */
  async count(graph: string): Promise<number> {
    const query = `SELECT (COUNT(*) AS ?n) WHERE { GRAPH <${graph}> { ?s ?p ?o } }`
    const { text } = await this.#client.send({
      method: 'POST',
      url: this.#at.query,
      headers: { Accept: 'application/sparql-results+json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query }).toString(),
    })
    const count = Number(rowsOf(text).rows[0]?.get('n')?.value)
    if (Number.isInteger(count)) return count
    throw new EndpointError('refused', `${this.#at.query.host} does not tell how many triples <${graph}> has.`)
  }

  async #update(update: string): Promise<void> {
    const body = new URLSearchParams({ update }).toString()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    await this.#client.send({ method: 'POST', url: this.#at.update, headers, body })
  }

  #graph(graph: string): URL {
    const url = new URL(this.#at.graphs)
    url.searchParams.set(this.#at.parameter, graph)
    return url
  }
}
