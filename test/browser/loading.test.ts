import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBrowser, type Visit } from '../support/browser.ts'
import { serveSite, type Site } from './site.ts'

const { visit } = useBrowser()
let site: Site

beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site?.close())

describe('a site with newsgraph', () => {
  it('works as the README shows it, with the files where the bundler has put them', async () => {
    const { page, log } = await visit(`${site.origin}/example.html`)
    await page
      .locator('body', { hasText: 'imports' })
      .waitFor({ timeout: 20_000 })
      .catch(() => undefined)
    expect(log.problems).toEqual([])
    expect(await page.innerText('body')).toBe('India imports crude oil')
    expect(log.requests.filter((url) => url.endsWith('.wasm'))).toEqual([
      expect.stringMatching(`^${site.origin}/assets/`),
    ])
  })

  it('works in a worker', async () => {
    const { page, log } = await visit(`${site.origin}/page.html`)
    const answer = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' })
          worker.addEventListener('message', ({ data }) => resolve(data))
          worker.addEventListener('error', ({ message }) => reject(new Error(message)))
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page only
          worker.postMessage('India imports crude oil from Russia.')
        }),
    )
    expect(answer).toContain('India imports crude oil')
    expect(log.problems).toEqual([])
  })

  it('adds words of its own to the ontology', async () => {
    const { page, log } = await visit(`${site.origin}/page.html`)
    const properties = await page.evaluate(async () => {
      const { articleFromText, loadNewsgraph } = window.api
      const ontology = ['/newsgraph/ontology/examples/twinned-with.ttl']
      const newsgraph = await loadNewsgraph({ base: '/newsgraph/', ontology })
      const { statements } = await newsgraph.read(articleFromText('Bonn is twinned with Oxford.'))
      return statements.map(({ relation }) => relation.property)
    })
    expect(properties).toContain('twinnedWith')
    expect(log.problems).toEqual([])
  })
})

type Failure = { readonly code: string; readonly message: string }

/** The error that `loadNewsgraph` throws in a page. */
function failureOf({ page }: Visit, options: { base: string; wasm?: string; ontology?: string[] }): Promise<Failure> {
  return page.evaluate(async (options) => {
    try {
      await window.api.loadNewsgraph(options)
    } catch (error) {
      const { code, message } = error as Failure
      return { code, message }
    }
    throw new Error('newsgraph is loaded')
  }, options)
}

describe('what is not served', () => {
  it.each([
    ['is not there', '/nowhere', 'HTTP status 404'],
    ['is a page of the site', '/app', 'the server answers with a web page, HTTP status 200'],
    ['is on a server that does not answer', 'http://localhost:1/', 'Failed to fetch'],
  ])('is named with the reason and the remedy where it %s', async (_, base, reason) => {
    const { code, message } = await failureOf(await visit(`${site.origin}/page.html`), { base })
    expect(code).toBe('missing-file')
    expect(message).toMatch(/^(\/nowhere|\/app|http:\/\/localhost:1)\/(data|ontology)\/\S+\.\w+ cannot be loaded/)
    expect(message).toContain(`(${reason}); serve the folders data and ontology`)
    expect(message).toContain(`under "${base}"`)
  })

  it('is named also where it is an ontology of the user', async () => {
    const there = await visit(`${site.origin}/page.html`)
    const { message } = await failureOf(there, { base: '/newsgraph/', ontology: ['/allies.ttl'] })
    expect(message).toBe('/allies.ttl cannot be loaded (HTTP status 404); name a Turtle file that is served.')
  })

  it('is named also where it is of ONNX Runtime', async () => {
    const there = await visit(`${site.origin}/page.html`)
    const { code, message } = await failureOf(there, { base: '/newsgraph/', wasm: '/nowhere/' })
    expect(code).toBe('no-runtime')
    expect(message).toContain('serve ort-wasm-simd-threaded.wasm of the installed onnxruntime-web')
  })
})
