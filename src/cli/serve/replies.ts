import type { IncomingMessage } from 'node:http'
import { NewsgraphError } from '../../model/index.ts'
import { questions } from '../questions/questions.ts'
import type { Answerer } from './answerer.ts'
import { entityReply } from './entity.ts'
import { openApi } from './openapi.ts'
import type { Replies, Reply } from './server.ts'
import { Refusal, sparqlReply } from './sparql-protocol.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const json = (value: unknown, status = 200): Reply => ({ status, type: JSON_TYPE, body: JSON.stringify(value) })

const STATUS = new Map([
  ['timeout', 503],
  ['busy', 503],
  ['answerer-died', 503],
  ['closed', 503],
  ['answer-too-long', 413],
])

/** What went wrong, for who asked; of what newsgraph did not foresee, nothing but that. */
function refusalOf(error: unknown): Reply {
  if (error instanceof Refusal) return json({ error: error.message }, error.status)
  if (error instanceof NewsgraphError) return json({ error: error.message }, STATUS.get(error.code) ?? 400)
  return json({ error: 'This could not be answered.' }, 500)
}

const index = (): Reply =>
  json({
    openapi: '/openapi.json',
    sparql: '/sparql',
    questions: [...questions.values()].map(({ name, description }) => ({ path: `/api/${name}`, description })),
  })

async function replyTo(request: IncomingMessage, answerer: Answerer): Promise<Reply | null> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (url.pathname === '/sparql') return sparqlReply(request, url, answerer)
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  if (url.pathname === '/api' || url.pathname === '/') return index()
  if (url.pathname === '/openapi.json') return json(openApi())
  const [, kind, name = ''] = /^\/(api|entity)\/([^/]+)$/.exec(url.pathname) ?? []
  if (kind === 'entity') return entityReply(request, name, answerer)
  if (kind !== 'api' || !questions.has(name)) return null
  const body = await answerer.ask({ question: name, given: [...url.searchParams] })
  return { status: 200, type: JSON_TYPE, body }
}

/** What `newsgraph serve` answers beside the files: SPARQL, questions, entities, and the description of all. */
export const repliesOf =
  (answerer: Answerer): Replies =>
  (request) =>
    replyTo(request, answerer).catch(refusalOf)
