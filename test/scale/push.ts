// Sends a graph to a triple store that it starts, stops it on the way, and lets it go on; and says how long that took:
//   npm run build && npx tsx test/scale/push.ts GRAPH Oxigraph|Fuseki|Virtuoso [STOP_AFTER_SECONDS]
// The profile is "full", which has most triples. At last it is sent again, which must find nothing new. GRAPH is none that is pushed
// elsewhere: it remembers what it sent where.
import { performance } from 'node:perf_hooks'
import { STORE_SERVERS } from '../stores/servers.ts'
import { runNewsgraph, told } from './run-newsgraph.ts'

const [folder = 'out', title = 'Oxigraph', stopAfter = '60'] = process.argv.slice(2)
const server = STORE_SERVERS.find((each) => each.title === title)
if (server === undefined || server.missing !== null) throw new Error(`${title}: ${server?.missing ?? 'no such store'}`)

const store = await server.start(true)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
try {
  if (store.credentials !== undefined && 'user' in store.credentials) {
    const { user, password } = store.credentials
    Object.assign(process.env, { NEWSGRAPH_STORE_USER: user, NEWSGRAPH_STORE_PASSWORD: password })
  }
  const push = ['push', folder, store.endpoint, '--store', server.name, '--profile', 'full']
  const began = performance.now()
  say(`${title}, stopped: ${told(await runNewsgraph(push, Number(stopAfter)))}`)
  say(`${title}, gone on with: ${told(await runNewsgraph(push))}`)
  say(`${title}, both together: ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  say(`${title}, sent again: ${told(await runNewsgraph(push))}`)
} finally {
  await store.stop()
}
