import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import type { Store } from 'oxigraph'
import { bytesOf } from '../../read/bytes/chunks.ts'
import { unpacked } from '../../read/bytes/unpack-node.ts'
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

function* bytesIn(path: string): Generator<Uint8Array> {
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

/** Of a compressed file, what it holds; nothing in it can be read before all is unpacked. */
async function unpackedBytes(path: string): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await unpacked(createReadStream(path), path)) chunks.push(bytesOf(chunk))
  return chunks
}

/**
 * Loads a file of RDF, of the format that its name tells, also compressed (`.gz`, `.zst`).
 * @throws SparqlError naming the file and line where it is none; ReadError where its compressed data is broken.
 */
export async function loadFile(store: Store, path: string): Promise<void> {
  const [name, compression] = path.toLowerCase().split(/(\.gz|\.zst)$/) as [string, string?]
  const format = TYPES.get(extname(name))
  if (format === undefined)
    throw new SparqlError(
      'no-rdf',
      `${path} is no RDF by its name; name it ${[...TYPES.keys()].join(', ')}, or a graph folder.`,
    )
  const bytes = compression === undefined ? bytesIn(path) : await unpackedBytes(path)
  try {
    store.load(bytes, { format, no_transaction: true })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SparqlError('no-rdf', `${path} cannot be read: ${reason.split('\n')[0]}.`, { cause })
  }
}
