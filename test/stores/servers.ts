import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSocket, type AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as oxigraph from 'oxigraph'
import type { Credentials } from '../../src/node/index.ts'

/** A store that runs for a test. */
export interface RunningStore {
  readonly endpoint: string
  readonly credentials?: Credentials
  stop(): Promise<void>
}

export interface StoreServer {
  /** What it is called here: there are two of Oxigraph. */
  readonly title: string
  readonly name: 'oxigraph' | 'fuseki' | 'rdf4j' | 'virtuoso'
  /** Why it cannot be run here; null where it can. */
  readonly missing: string | null
  /** @param onDisk whether what is sent is to lie on disk, where the store can also keep it in memory */
  start(onDisk?: boolean): Promise<RunningStore>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo
      socket.close(() => resolve(port))
    })
  })

const onPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

async function answers(url: string, running: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240 && running.exitCode === null; tries++) {
    if (
      await fetch(url).then(
        ({ status }) => status < 500,
        () => false,
      )
    )
      return
    await sleep(250)
  }
  throw new Error(`${url} does not answer`)
}

const stopped = (running: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (running.exitCode !== null) return resolve()
    running.once('exit', () => resolve())
    running.kill('SIGKILL')
  })

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Oxigraph's store behind the protocols, at the addresses of its own server. */
function answer(store: oxigraph.Store, { method, url = '' }: IncomingMessage, body: string): [number, string] {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (pathname === '/query') {
    const query = new URLSearchParams(body).get('query') ?? ''
    const options = {
      results_format: 'application/sparql-results+json',
      use_default_graph_as_union: searchParams.has('union-default-graph'),
    }
    return [200, store.query(query, options) as string]
  }
  if (pathname === '/update') {
    store.update(new URLSearchParams(body).get('update') ?? '')
    return [204, '']
  }
  const graph = oxigraph.namedNode(searchParams.get('graph') ?? '')
  if (pathname !== '/store') return [404, '']
  if (method === 'DELETE') {
    if (store.match(null, null, null, graph).length === 0) return [404, '']
    store.update(`DROP GRAPH <${graph.value}>`)
  } else store.load(body, { format: 'application/n-triples', to_graph_name: graph })
  return [204, '']
}

/** The same store, which may be made busy, or ask for a digest, for tests of what the client does. */
export async function oxigraphServer(
  before: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<RunningStore & { readonly requests: string[] }> {
  const store = new oxigraph.Store()
  const requests: string[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    requests.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`)
    if (before(request, response)) return
    const [status, text] = answer(store, request, body)
    response.writeHead(status, { 'Content-Type': 'application/sparql-results+json' }).end(text)
  }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { endpoint: `http://127.0.0.1:${port}`, requests, stop }
}

const CACHE = process.env['NEWSGRAPH_CI_CACHE'] ?? join(homedir(), '.cache', 'newsgraph-ci')
const FUSEKI = join(CACHE, 'jena-fuseki-server-5.1.0.jar')

async function fuseki(onDisk = false): Promise<RunningStore> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'fuseki-'))]
  const where = onDisk ? ['--tdb2', `--loc=${folder}`] : ['--mem']
  const words = ['-Xmx512m', '-jar', FUSEKI, `--port=${port}`, '--localhost', ...where, '--update', '/news']
  const running = spawn('java', words, { cwd: folder, stdio: 'ignore', env: { ...process.env, FUSEKI_BASE: folder } })
  const endpoint = `http://127.0.0.1:${port}/news`
  await answers(`${endpoint}/query?query=ASK%7B%7D`, running)
  const stop = async (): Promise<void> => {
    await stopped(running)
    await rm(folder, { recursive: true, force: true })
  }
  return { endpoint, stop }
}

const OXIGRAPH = join(CACHE, 'oxigraph', 'bin', 'oxigraph')

/** Oxigraph's own server. */
async function oxigraphProgram(onDisk = false): Promise<RunningStore> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'oxigraph-'))]
  const words = ['serve', ...(onDisk ? ['--location', folder] : []), '--bind', `127.0.0.1:${port}`]
  const running = spawn(OXIGRAPH, words, { stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  await answers(`${endpoint}/query?query=ASK%7B%7D`, running)
  const stop = async (): Promise<void> => {
    await stopped(running)
    await rm(folder, { recursive: true, force: true })
  }
  return { endpoint, stop }
}

const RDF4J = join(CACHE, 'rdf4j-http-server-3.7.7.war')
const JETTY = join(CACHE, 'jetty-runner-9.4.57.v20241219.jar')

const rdf4jRepository = (sail: 'MemoryStore' | 'NativeStore'): string => `
@prefix rep: <http://www.openrdf.org/config/repository#> .
@prefix sr: <http://www.openrdf.org/config/repository/sail#> .
@prefix sail: <http://www.openrdf.org/config/sail#> .
[] a rep:Repository ; rep:repositoryID "news" ;
  rep:repositoryImpl [ rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [ sail:sailType "openrdf:${sail}" ] ] .
`

async function rdf4j(onDisk = false): Promise<RunningStore> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'rdf4j-'))]
  const where = [`-Dorg.eclipse.rdf4j.appdata.basedir=${folder}`, `-Djava.io.tmpdir=${folder}`]
  const words = ['-Xmx512m', ...where, '-jar', JETTY, '--host', '127.0.0.1', '--port', String(port), '--path', '/rdf4j-server', RDF4J] // prettier-ignore
  const running = spawn('java', words, { cwd: folder, stdio: 'ignore' })
  const server = `http://127.0.0.1:${port}/rdf4j-server`
  await answers(`${server}/protocol`, running)
  const endpoint = `${server}/repositories/news`
  const body = rdf4jRepository(onDisk ? 'NativeStore' : 'MemoryStore')
  const { ok } = await fetch(endpoint, { method: 'PUT', headers: { 'Content-Type': 'text/turtle' }, body })
  if (!ok) throw new Error(`${endpoint} cannot be made`)
  const stop = async (): Promise<void> => {
    await stopped(running)
    await rm(folder, { recursive: true, force: true })
  }
  return { endpoint, stop }
}

const virtuosoIni = (folder: string, port: number, http: number): string => `
[Database]
DatabaseFile = ${folder}/v.db
ErrorLogFile = ${folder}/v.log
LockFile = ${folder}/v.lck
TransactionFile = ${folder}/v.trx
xa_persistent_file = ${folder}/v.pxa
[TempDatabase]
DatabaseFile = ${folder}/t.db
TransactionFile = ${folder}/t.trx
[Parameters]
ServerPort = 127.0.0.1:${port}
NumberOfBuffers = 10000
DirsAllowed = ${folder}
[HTTPServer]
ServerPort = 127.0.0.1:${http}
[SPARQL]
ResultSetMaxRows = 10000
`

async function virtuoso(): Promise<RunningStore> {
  const [folder, sql, http] = [await mkdtemp(join(tmpdir(), 'virtuoso-')), await freePort(), await freePort()]
  await writeFile(join(folder, 'virtuoso.ini'), virtuosoIni(folder, sql, http))
  const running = spawn('virtuoso-t', ['+foreground', '+configfile', join(folder, 'virtuoso.ini')], {
    cwd: folder,
    stdio: 'ignore',
  })
  const endpoint = `http://127.0.0.1:${http}`
  await answers(`${endpoint}/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D`, running)
  const stop = async (): Promise<void> => {
    await stopped(running)
    await rm(folder, { recursive: true, force: true })
  }
  // a new database's own name and password
  return { endpoint, credentials: { user: 'dba', password: 'dba' }, stop }
}

const fetched = (file: string): string | null => (existsSync(file) ? null : `${file} is not there; .ci/run fetches it`)

export const STORE_SERVERS: readonly StoreServer[] = [
  { title: 'Oxigraph behind the protocols', name: 'oxigraph', missing: null, start: () => oxigraphServer() },
  { title: 'Oxigraph', name: 'oxigraph', missing: fetched(OXIGRAPH), start: oxigraphProgram },
  { title: 'Fuseki', name: 'fuseki', missing: onPath('java') ? fetched(FUSEKI) : 'there is no Java', start: fuseki },
  {
    title: 'RDF4J',
    name: 'rdf4j',
    missing: onPath('java') ? (fetched(RDF4J) ?? fetched(JETTY)) : 'there is no Java',
    start: rdf4j,
  },
  {
    title: 'Virtuoso',
    name: 'virtuoso',
    missing: onPath('virtuoso-t') ? null : 'virtuoso-t is not installed',
    start: virtuoso,
  },
]
