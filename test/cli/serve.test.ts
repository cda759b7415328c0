import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Answerer } from '../../src/cli/serve/answerer.ts'
import { repliesOf } from '../../src/cli/serve/replies.ts'
import { startServer, type RunningServer } from '../../src/cli/serve/server.ts'
import { openGraph } from '../../src/node/index.ts'
import { tradeReading } from '../support/readings.ts'
import { newsgraphCommand } from './command-line.ts'

const SECONDS = 3
/** So many ways to take five triples that no machine counts them in time. */
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }'

let folder = ''
let answerer: Answerer
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-serve-'))
  {
    await using graph = await openGraph(folder, { create: true })
    await graph.add(tradeReading())
  }
  answerer = await Answerer.open({ graph: folder }, SECONDS)
  server = await startServer(new Map(), { port: 0, replies: repliesOf(answerer) })
})
afterAll(async () => {
  await server.close()
  await answerer.close()
  await rm(folder, { recursive: true })
})

const fetched = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.url), init)
const sparql = (query: string, accept?: string): Promise<Response> =>
  fetched(`/sparql?query=${encodeURIComponent(query)}`, accept === undefined ? {} : { headers: { accept } })
const posted = (type: string, body: string): Promise<Response> =>
  fetched('/sparql', { method: 'POST', headers: { 'content-type': type }, body })

const IMPORTS = 'SELECT ?what { ?who ng:imports/rdfs:label ?what }'

describe('the SPARQL protocol of newsgraph serve', () => {
  it.each([
    [undefined, 'application/sparql-results+json; charset=utf-8', /"crude oil"/],
    ['text/csv', 'text/csv; charset=utf-8', /^what\r\ncrude oil\r\n$/],
    ['application/sparql-results+xml;q=0.5, text/tab-separated-values', 'text/tab-separated-values; charset=utf-8', /^\?what\n"crude oil"@en\n$/], // prettier-ignore
  ])('answers %s as %s', async (accept, type, body) => {
    const response = await sparql(IMPORTS, accept)
    expect(response.headers.get('content-type')).toBe(type)
    expect(await response.text()).toMatch(body)
  })

  it('takes queries by POST, in both ways', async () => {
    const direct = await posted('application/sparql-query', 'ASK { ?s ng:imports ?o }')
    const form = await posted('application/x-www-form-urlencoded', 'query=ASK+%7B+%3Fs+ng%3Aimports+%3Fo+%7D')
    expect(await Promise.all([direct.json(), form.json()])).toEqual([
      expect.objectContaining({ boolean: true }),
      expect.objectContaining({ boolean: true }),
    ])
  })

  it.each([
    ['SELECT ?x { ?x', 400, /not SPARQL 1\.1: line 1/],
    ['DROP ALL', 400, /would change the graph/],
    ['SELECT ?x { ?x nosuch:y ?z }', 400, /prefix nosuch:/],
  ])('%s is refused with %i', async (query, status, message) => {
    const response = await sparql(query)
    expect([response.status, await response.json()]).toEqual([status, { error: expect.stringMatching(message) }])
  })

  it('refuses updates, other types, other methods, and what is not there to be had', async () => {
    expect((await posted('application/sparql-update', 'DROP ALL')).status).toBe(403)
    expect((await posted('application/x-www-form-urlencoded', 'update=DROP+ALL')).status).toBe(403)
    expect((await posted('text/plain', IMPORTS)).status).toBe(415)
    expect((await posted('application/sparql-query', `ASK {} #${'a'.repeat(1 << 20)}`)).status).toBe(413)
    expect((await fetched('/sparql', { method: 'PUT' })).status).toBe(405)
    expect((await fetched('/sparql')).status).toBe(400)
    expect((await sparql(IMPORTS, 'image/png')).status).toBe(406)
  })

  it('ends what takes too long, and answers the next', async () => {
    const [late, next] = await Promise.all([sparql(ENDLESS), sparql('ASK { ?s ng:imports ?o }')])
    expect([late.status, await late.json()]).toEqual([503, { error: expect.stringMatching(/No answer within 3 s/) }])
    expect(await next.json()).toMatchObject({ boolean: true })
  })
})

describe('the questions of newsgraph serve', () => {
  it('are answered as JSON with sentences and sources', async () => {
    const response = await fetched('/api/ask?pattern=India%20imports%20%3Fwhat')
    expect(await response.json()).toEqual({
      question: 'ask',
      answers: [
        {
          bindings: { what: { kind: 'entity', id: 'crude-oil', label: 'crude oil' } },
          source: expect.objectContaining({ sentence: 'India imports crude oil from Russia.', article: 'trade' }),
        },
      ],
    })
  })

  it.each([
    ['/api/ask', 400, /pattern is missing/],
    ['/api/ask?pattern=India%20imports%20what&colour=red', 400, /no parameter "colour"/],
    ['/api/timeline?entity=Indai', 400, /Did you mean "India"/],
    ['/api/counts?period=week', 400, /takes year, month, day/],
    ['/api/claims?limit=0', 400, /whole number from 1 to 1000/],
  ])('%s is refused with %i', async (path, status, message) => {
    const response = await fetched(path)
    expect([response.status, await response.json()]).toEqual([status, { error: expect.stringMatching(message) }])
  })

  it('are described in OpenAPI, and each that needs nothing is answered', async () => {
    const { paths } = (await (await fetched('/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters?: { required: boolean }[] } }>
    }
    const free = Object.entries(paths).filter(
      ([path, { get }]) => path.startsWith('/api/') && (get.parameters ?? []).every(({ required }) => !required),
    )
    expect(free.map(([path]) => path)).toEqual([
      '/api/offices',
      '/api/voices',
      '/api/claims',
      '/api/disputes',
      '/api/contradictions',
      '/api/most-told',
    ])
    for (const [path] of free) expect((await fetched(path)).status).toBe(200)
  })
})

describe('the entities of newsgraph serve', () => {
  it.each([
    ['text/html', 'text/html; charset=utf-8', /<h1>India<\/h1>.*<blockquote>India imports crude oil from Russia\./s],
    ['text/turtle', 'text/turtle; charset=utf-8', /"India"@en/],
    ['application/ld+json, text/html;q=0.5', 'application/ld+json; charset=utf-8', /"India"/],
  ])('are told as %s', async (accept, type, body) => {
    const response = await fetched('/entity/india', { headers: { accept } })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(await response.text()).toMatch(body)
  })

  it('are only those of the graph, and no way out of it', async () => {
    expect((await fetched('/entity/nobody')).status).toBe(404)
    expect((await fetched('/entity/india%3E%20%3Fp%20%3Fo%20%7D')).status).toBe(404)
    expect((await fetched('/entity/..%2f..%2fetc%2fpasswd')).status).toBe(404)
    expect((await fetched('/db/CURRENT')).status).toBe(404)
  })
})

describe('newsgraph serve', () => {
  it('serves until it is interrupted', async () => {
    const other = await mkdtemp(join(tmpdir(), 'newsgraph-serve-'))
    {
      await using graph = await openGraph(other, { create: true })
      await graph.add(tradeReading())
    }
    const { code, stdout } = await newsgraphCommand(['serve', other, '--port', '0'], {
      onInterrupt: (listener) => setTimeout(listener, 50),
    })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/SPARQL: http:\/\/localhost:\d+\/sparql/)])
    await rm(other, { recursive: true })
  })
  it('says so where there is no graph', async () => {
    const { code, stderr } = await newsgraphCommand(['serve', join(folder, 'none')])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/none does not exist; make it first/)])
  })
})
