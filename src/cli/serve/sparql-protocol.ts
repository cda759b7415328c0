import type { IncomingMessage } from 'node:http'
import { NewsgraphError } from '../../model/index.ts'
import { formatOfTypes, formatsFor, mediaTypeOf } from '../../node/sparql/formats.ts'
import { formOf } from '../../node/sparql/query-text.ts'
import { collect } from '../../read/bytes/chunks.ts'
import { typesWanted } from './accept.ts'
import type { Answerer } from './answerer.ts'
import type { Reply } from './server.ts'

const LONGEST = 1 << 20
const FORM = 'application/x-www-form-urlencoded'
const QUERY = 'application/sparql-query'

/** A request that cannot be answered, with the status that says so. */
export class Refusal extends NewsgraphError {
  readonly status: number

  constructor(status: number, message: string) {
    super('refused', message)
    this.status = status
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const bytes = await collect(request, LONGEST)
  if (bytes === null) throw new Refusal(413, 'The query is longer than 1 MiB.')
  return new TextDecoder().decode(bytes)
}

/** The parameters of an operation, wherever the protocol lets them stand. */
async function parametersOf(request: IncomingMessage, url: URL): Promise<URLSearchParams> {
  if (request.method === 'GET' || request.method === 'HEAD') return url.searchParams
  if (request.method !== 'POST') throw new Refusal(405, 'Queries are asked by GET or POST.')
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === FORM) return new URLSearchParams(await bodyOf(request))
  if (type === 'application/sparql-update') throw new Refusal(403, 'This endpoint is read-only; updates are refused.')
  if (type !== QUERY) throw new Refusal(415, `A query is posted as ${QUERY} or ${FORM}.`)
  const parameters = new URLSearchParams(url.searchParams)
  parameters.append('query', await bodyOf(request))
  return parameters
}

/** The query operation of the SPARQL 1.1 Protocol. @throws Refusal; what `Answerer.ask` and `formOf` throw. */
export async function sparqlReply(request: IncomingMessage, url: URL, answerer: Answerer): Promise<Reply> {
  const parameters = await parametersOf(request, url)
  if (parameters.has('update')) throw new Refusal(403, 'This endpoint is read-only; updates are refused.')
  if (parameters.has('default-graph-uri') || parameters.has('named-graph-uri'))
    throw new Refusal(400, 'The dataset is the whole graph; name graphs in the query, with GRAPH.')
  const [query, another] = parameters.getAll('query')
  if (query === undefined) throw new Refusal(400, 'There is no query; ask /sparql?query=SELECT…, encoded as in URLs.')
  if (another !== undefined) throw new Refusal(400, 'There are several queries; ask one at a time.')
  const form = formOf(query)
  const format = formatOfTypes(typesWanted(request.headers.accept), form)
  if (format === undefined)
    throw new Refusal(406, `The answer can be had as ${formatsFor(form).map(mediaTypeOf).join(', ')}.`)
  const body = await answerer.ask({ query, format })
  return { status: 200, type: `${mediaTypeOf(format)}; charset=utf-8`, body, headers: { Vary: 'Accept' } }
}
