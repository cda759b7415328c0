import { closeSync, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import type { Store } from 'oxigraph'
import { SparqlError } from './error.ts'

const TYPES = new Map([
  ['.ttl', 'text/turtle'],
  ['.turtle', 'text/turtle'],
  ['.trig', 'application/trig'],
  ['.nt', 'application/n-triples'],
  ['.nq', 'application/n-quads'],
  ['.jsonld', 'application/ld+json'],
])
const CHUNK = 1 << 20

function* bytesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK)
      const length = readSync(file, chunk)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** Loads a file of RDF, of the format that its name tells. @throws SparqlError naming the file and line where it is none. */
export function loadFile(store: Store, path: string): void {
  const format = TYPES.get(extname(path).toLowerCase())
  if (format === undefined)
    throw new SparqlError('no-rdf', `${path} is no RDF by its name; name it ${[...TYPES.keys()].join(', ')}, or a graph folder.`) // prettier-ignore
  try {
    store.load(bytesOf(path), { format, no_transaction: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SparqlError('no-rdf', `${path} cannot be read: ${reason.split('\n')[0]}.`, { cause })
  }
}
