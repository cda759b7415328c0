import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startServer, type RunningServer } from '../../src/cli/serve/server.ts'

const PAGE = `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:"></head>`
const files = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', content: PAGE }],
  ['/graph.ttl', { type: 'text/turtle; charset=utf-8', content: '' }],
])

let server: RunningServer
beforeEach(async () => {
  server = await startServer(files, { port: 0 })
})
afterEach(() => server.close())

const fetched = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.url), init)

function statusWithHost(host: string): Promise<number | undefined> {
  const { port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

describe('the server of newsgraph view', () => {
  it('serves the page under its own policy', async () => {
    const response = await fetched('/')
    expect(await response.text()).toBe(PAGE)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src data:; frame-ancestors 'none'",
    )
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
  it('lets files without a policy do nothing', async () => {
    const response = await fetched('/graph.ttl')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
  it('serves nothing else', async () => {
    expect((await fetched('/package.json')).status).toBe(404)
    expect((await fetched('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404)
    expect((await fetched('/', { method: 'POST' })).status).toBe(405)
  })
  it('answers only to names of this machine', async () => {
    expect(await statusWithHost('attacker.example')).toBe(403)
    expect(await statusWithHost('localhost:8017')).toBe(200)
  })
  it('says which option helps where its port is taken', async () => {
    await expect(startServer(files, { port: Number(new URL(server.url).port) })).rejects.toThrow(/--port/)
  })
})
