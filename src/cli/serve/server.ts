import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { NewsgraphError } from '../../model/index.ts'

export interface ServedFile {
  readonly type: string
  /** Its text, or where it lies: what may be too long for a text is read when it is asked for. */
  readonly content: string | { readonly path: string }
  /** Its Content-Security-Policy, where it is no page that declares one. */
  readonly policy?: string
}

/** Files by the path they are asked for under, `/index.html`; nothing else is served. */
export type ServedFiles = ReadonlyMap<string, ServedFile>

/** An answer that is made when it is asked for. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers a path that is no file; null where nothing is there. */
export type Replies = (request: IncomingMessage) => Promise<Reply | null>

export interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number
  /** Address to listen at; this machine only unless said otherwise. */
  readonly host?: string
  readonly replies?: Replies
}

export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

const NOTHING_ALLOWED = "default-src 'none'"

/** The policy a page declares for itself; a page that declares none may do nothing. */
function policyOf(file: ServedFile | undefined): string {
  if (file?.policy !== undefined) return file.policy
  const content = typeof file?.content === 'string' ? file.content : ''
  const declared = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(content.slice(0, 4096))
  return `${declared?.[1] ?? NOTHING_ALLOWED}; frame-ancestors 'none'`
}

const headersOf = (file: ServedFile | undefined): Record<string, string> =>
  headers(file?.type ?? 'text/plain; charset=utf-8', policyOf(file))

const headers = (type: string, policy: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': policy,
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

/** Whether a request may be answered: this machine's own names or, where the user opened a host, that one's. */
const isAddressed = (host: string | undefined, opened: string | undefined): boolean =>
  OWN_NAMES.test(host ?? '') || (opened !== undefined && (ANY.has(opened) || host?.replace(/:\d+$/u, '') === opened))

/** All addresses of a machine, under whatever name it is known. */
const ANY: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

async function reply(replies: Replies | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const made = (await replies?.(request)) ?? null
  if (made === null) {
    const seen = request.method === 'GET' || request.method === 'HEAD'
    return void response
      .writeHead(seen ? 404 : 405, headersOf(undefined))
      .end(seen ? 'Not found.' : 'Only GET and HEAD.')
  }
  const policy = `${NOTHING_ALLOWED}; frame-ancestors 'none'`
  response.writeHead(made.status, { ...headers(made.type, policy), ...made.headers })
  response.end(request.method === 'HEAD' ? undefined : made.body)
}

/** The path that is asked for, as it was written. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/u, '')

function answer(files: ServedFiles, options: ServerOptions, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, reason: string): void => {
    response.writeHead(status, headersOf(undefined)).end(reason)
  }
  if (!isAddressed(request.headers.host, options.host)) return refuse(403, 'Ask for localhost.')
  const path = pathOf(request)
  const file = files.get(path === '/' ? '/index.html' : path)
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    reply(options.replies, request, response).catch(() =>
      response.headersSent ? response.destroy() : refuse(500, 'This could not be answered.'),
    )
    return
  }
  response.writeHead(200, headersOf(file))
  if (request.method === 'HEAD') response.end()
  else if (typeof file.content === 'string') response.end(file.content)
  // a file that was removed meanwhile, and a reader who left: both end the answer
  else pipeline(createReadStream(file.content.path), response).catch(() => response.destroy())
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      const message = `Port ${port} is not free on this machine; name another with --port, or --port 0 for any.`
      if (taken) return reject(new NewsgraphError('port-taken', message, { cause: error }))
      const none = error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
      reject(none ? new NewsgraphError('no-host', `${host} is no address of this machine.`, { cause: error }) : error)
    })
    server.listen(port, host, resolve)
  })
}

/** Serves files and replies, on localhost unless said otherwise. @throws NewsgraphError where the port is taken. */
export async function startServer(files: ServedFiles, options: ServerOptions): Promise<RunningServer> {
  const { port, host } = options
  const server = createServer((request, response) => answer(files, options, request, response))
  server.requestTimeout = 30_000
  await listen(server, port, host ?? '127.0.0.1')
  const { port: actual } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const name = host === undefined || ANY.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${actual}/`, close }
}
