import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { NewsgraphError } from '../../model/index.ts'

export interface ServedFile {
  readonly type: string
  /** Its text, or where it lies: what may be too long for a text is read when it is asked for. */
  readonly content: string | { readonly path: string }
}

/** Files by the path they are asked for under, `/index.html`; nothing else is served. */
export type ServedFiles = ReadonlyMap<string, ServedFile>

export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

const NOTHING_ALLOWED = "default-src 'none'"

/** The policy a page declares for itself; a page that declares none may do nothing. */
function policyOf(file: ServedFile | undefined): string {
  const content = typeof file?.content === 'string' ? file.content : ''
  const declared = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(content.slice(0, 4096))
  return `${declared?.[1] ?? NOTHING_ALLOWED}; frame-ancestors 'none'`
}

const headersOf = (file: ServedFile | undefined): Record<string, string> => ({
  'Content-Type': file?.type ?? 'text/plain; charset=utf-8',
  'Content-Security-Policy': policyOf(file),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-store',
})

/** Names by which this machine may be asked; any other means that a foreign site points its name here. */
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u

function answer(files: ServedFiles, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, reason: string): void => {
    response.writeHead(status, headersOf(undefined)).end(reason)
  }
  if (!OWN_NAMES.test(request.headers.host ?? '')) return refuse(403, 'Ask for localhost.')
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD.')
  const path = (request.url ?? '/').replace(/[?#].*$/u, '')
  const file = files.get(path === '/' ? '/index.html' : path)
  if (!file) return refuse(404, 'Not found.')
  response.writeHead(200, headersOf(file))
  if (request.method === 'HEAD') response.end()
  else if (typeof file.content === 'string') response.end(file.content)
  // a file that was removed meanwhile, and a reader who left: both end the answer
  else pipeline(createReadStream(file.content.path), response).catch(() => response.destroy())
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      const message = `Port ${port} is not free on this machine; name another with --port, or --port 0 for any.`
      reject(taken ? new NewsgraphError('port-taken', message, { cause: error }) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

/** Serves files on localhost. @throws NewsgraphError where the port is taken. */
export async function startServer(files: ServedFiles, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => answer(files, request, response))
  await listen(server, port)
  const { port: actual } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${actual}/`, close }
}
