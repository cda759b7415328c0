import { getEventListeners } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { StoreClient, type ClientOptions } from '../../src/node/http/client.ts'
import { checkedEndpoint, credentialsOf } from '../../src/node/http/credentials.ts'
import { challengeIn, digestOf } from '../../src/node/http/digest.ts'
import { inPieces } from '../../src/node/stores/graph-store.ts'
import { addressesOf, askedAt, storeKindOf } from '../../src/node/stores/presets.ts'
import { oxigraphServer, type RunningStore } from './servers.ts'

/** Example of RFC 2617, section 3.5; its SHA-256 was reckoned by another program after the same formula. */
const ASKED = 'realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"' // prettier-ignore
const MUFASA = {
  method: 'GET',
  uri: '/dir/index.html',
  user: 'Mufasa',
  password: 'Circle Of Life',
  count: 1,
  clientNonce: '0a4f113b',
}

describe('digests', () => {
  it.each([
    ['MD5', '6629fae49393a05397450978507c4ef1'],
    ['SHA-256', '5abdd07184ba512a22c53f41470e5eea7dcaa3a93a59b630c13dfe0a5dc6e38b'],
  ])('of %s are as they should be', (algorithm, response) => {
    const challenge = challengeIn(`Digest ${ASKED}, algorithm=${algorithm}`)
    expect(digestOf(challenge!, MUFASA)).toContain(`response="${response}", qop=auth, nc=00000001`)
  })

  it('prefer the stronger, and know what they cannot do', () => {
    const both = `Digest ${ASKED}, algorithm=MD5, Digest ${ASKED}, algorithm=SHA-256`
    expect(challengeIn(both)?.algorithm).toBe('SHA-256')
    expect(challengeIn('Basic realm="x"')).toBeNull()
  })
})

describe('a client', () => {
  let store: RunningStore & { readonly requests: string[] }
  afterEach(() => store.stop())
  const ask = async (
    before: (request: IncomingMessage, response: ServerResponse) => boolean,
    options: ClientOptions = {},
  ): Promise<string> => {
    store = await oxigraphServer(before)
    const body = new URLSearchParams({ query: 'ASK {}' }).toString()
    const client = new StoreClient({ pause: 1, ...options })
    return (await client.send({ method: 'POST', url: new URL('/query', store.endpoint), body })).text
  }
  const refused =
    (status: number, headers = {}) =>
    (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(status, headers).end('<p>no</p>')
      return true
    }
  const credentials = { user: 'dba', password: 'kept secret' }

  it('tries again where the store is busy', async () => {
    let busy = 2
    const answer = await ask((request, response) => busy-- > 0 && refused(503)(request, response))
    expect(answer).toContain('true')
    expect(store.requests).toHaveLength(3)
  })

  it('gives up in the end, and at once where it is refused', async () => {
    await expect(ask(refused(503), { attempts: 2 })).rejects.toThrow(/was answered by 503: no/)
    expect(store.requests).toHaveLength(2)
    await store.stop()
    await expect(ask(refused(400))).rejects.toThrow(/was answered by 400/)
    expect(store.requests).toHaveLength(1)
  })

  it.each([
    ['Basic realm="x"', /^Basic /],
    [`Digest ${ASKED}`, /^Digest username="dba"/],
  ])('shows a password only where it is asked for, as %s', async (scheme, shown) => {
    const seen: (string | undefined)[] = []
    const answer = await ask(
      (request, response) => {
        seen.push(request.headers.authorization)
        return seen.length === 1 && refused(401, { 'WWW-Authenticate': scheme })(request, response)
      },
      { credentials },
    )
    expect(answer).toContain('true')
    expect(seen).toEqual([undefined, expect.stringMatching(shown)])
  })

  it('never tells a secret', async () => {
    const error = await ask(refused(401, { 'WWW-Authenticate': 'Basic realm="x"' }), { credentials }).catch(String)
    expect(error).toMatch(/asks who you are.*NEWSGRAPH_STORE_USER/)
    expect(error).not.toContain('secret')
    expect(store.requests).toHaveLength(2)
  })

  it('listens to the signal that may stop it no longer than a request takes', async () => {
    const { signal } = new AbortController()
    expect(await ask(() => false, { signal })).toContain('true')
    expect(getEventListeners(signal, 'abort')).toEqual([])
    await store.stop()
    await expect(ask(() => false, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })

  it('follows nobody to another place', async () => {
    await expect(ask(refused(302, { Location: 'http://elsewhere/' }))).rejects.toThrow(/leads elsewhere/)
  })
})

describe('addresses', () => {
  it.each([
    ['http://localhost:3030/news', 'fuseki', 'http://localhost:3030/news/data'],
    ['http://localhost:8890', 'virtuoso', 'http://localhost:8890/sparql-graph-crud-auth'],
    ['http://localhost:7878/', 'oxigraph', 'http://localhost:7878/store'],
    [
      'http://localhost:7200/repositories/news',
      'graphdb',
      'http://localhost:7200/repositories/news/rdf-graphs/service',
    ],
    ['http://h/rdf4j-server/repositories/news', 'rdf4j', 'http://h/rdf4j-server/repositories/news/rdf-graphs/service'],
    ['https://h:8182', 'neptune', 'https://h:8182/sparql/gsp/'],
  ])('%s is of %s', (address, kind, graphs) => {
    const url = checkedEndpoint(address)
    expect(storeKindOf(url)).toBe(kind)
    expect(addressesOf(url, storeKindOf(url)).graphs.href).toBe(graphs)
  })

  it.each([
    ['http://localhost:7878', 'http://localhost:7878/query?union-default-graph'],
    ['http://localhost:7878/query', 'http://localhost:7878/query?union-default-graph'],
    ['http://localhost:7878/query?default-graph-uri=urn:one', 'http://localhost:7878/query?default-graph-uri=urn:one'],
    ['http://localhost:8890', 'http://localhost:8890/sparql'],
    ['http://h/repositories/news', 'http://h/repositories/news'],
  ])('%s is asked of all graphs at %s', (address, asked) => {
    const url = checkedEndpoint(address)
    expect(askedAt(url, storeKindOf(url)).href).toBe(asked)
  })

  it('that cannot be are told', () => {
    expect(() => storeKindOf(new URL('http://localhost:1234'))).toThrow(/name it with --store/)
    expect(() => addressesOf(new URL('http://localhost:3030'), 'fuseki')).toThrow(/names no dataset/)
    expect(() => checkedEndpoint('file:///etc/passwd')).toThrow(/no http or https address/)
    expect(() => credentialsOf({ NEWSGRAPH_STORE_USER: 'a' })).toThrow(/PASSWORD is not/)
  })
})

it('lines are sent in pieces, whole', () => {
  expect([...inPieces(['ab\n', 'cd\n', 'é\n', 'longer than that\n'], 6)]).toEqual([
    'ab\ncd\n',
    'é\n',
    'longer than that\n',
  ])
})
