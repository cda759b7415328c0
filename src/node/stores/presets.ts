import { EndpointError } from '../http/error.ts'

/** The addresses at which a store is asked, and takes and gives whole graphs. */
export interface StoreAddresses {
  readonly query: URL
  readonly update: URL
  /** Of the graphs (SPARQL 1.1 Graph Store HTTP Protocol). */
  readonly graphs: URL
  /** Name of the parameter by which a graph is named there. */
  readonly parameter: string
  /** Media type under which the store takes N-Triples. */
  readonly type: string
  /** Bytes of a request at most. */
  readonly most: number
}

interface Preset {
  /** Paths below the address that is given; that of a graph store takes the graph as a parameter. */
  readonly query: string
  readonly update: string
  readonly graphs: string
  readonly parameter?: string
  /** Parameters with which a query is asked of all graphs together; none where the store's default graph is these. */
  readonly union?: string
  readonly type?: string
  readonly most?: number
  /** Whether an address is likely one of this store. */
  readonly fits: (url: URL) => boolean
  /** What the address must be like, for messages. */
  readonly example: string
}

const onPort =
  (port: string) =>
  (url: URL): boolean =>
    url.port === port

const MEGABYTE = 1e6

const PRESETS = {
  // no authentication of its own
  oxigraph: { query: '/query', update: '/update', graphs: '/store', union: 'union-default-graph', fits: onPort('7878'), example: 'http://localhost:7878' }, // prettier-ignore
  fuseki: {
    query: '/query',
    update: '/update',
    graphs: '/data',
    union: 'default-graph-uri=urn:x-arq:UnionGraph&default-graph-uri=urn:x-arq:DefaultGraph',
    fits: onPort('3030'),
    example: 'http://localhost:3030/news',
  },
  // Digest; what is written goes to the addresses that authenticate, and N-Triples under the name of Turtle
  virtuoso: { query: '/sparql', update: '/sparql-auth', graphs: '/sparql-graph-crud-auth', type: 'text/turtle', most: MEGABYTE, fits: onPort('8890'), example: 'http://localhost:8890' }, // prettier-ignore
  graphdb: { query: '', update: '/statements', graphs: '/rdf-graphs/service', fits: onPort('7200'), example: 'http://localhost:7200/repositories/news' }, // prettier-ignore
  rdf4j: {
    query: '',
    update: '/statements',
    graphs: '/rdf-graphs/service',
    fits: ({ pathname }) => /\/repositories\//.test(pathname),
    example: 'http://localhost:8080/rdf4j-server/repositories/news',
  },
  qlever: { query: '', update: '', graphs: '', fits: onPort('7001'), example: 'http://localhost:7001' },
  stardog: { query: '/query', update: '/update', graphs: '', fits: onPort('5820'), example: 'http://localhost:5820/news' }, // prettier-ignore
  // takes 150 MB a request
  neptune: { query: '/sparql', update: '/sparql', graphs: '/sparql/gsp/', fits: onPort('8182'), example: 'https://host:8182' }, // prettier-ignore
  blazegraph: { query: '', update: '', graphs: '', parameter: 'context-uri', fits: onPort('9999'), example: 'http://localhost:9999/blazegraph/namespace/kb/sparql' }, // prettier-ignore
} as const satisfies Record<string, Preset>

/** Stores whose addresses are known. */
export type StoreKind = keyof typeof PRESETS
export const STORE_KINDS = Object.keys(PRESETS) as readonly StoreKind[]

const presetOf = (kind: StoreKind): Preset => PRESETS[kind]

/** What store an address is likely of, by its port or path; undefined where that cannot be told. */
export const likelyKindOf = (url: URL): StoreKind | undefined => STORE_KINDS.find((kind) => presetOf(kind).fits(url))

/** What store an address is of. @throws EndpointError where that cannot be told. */
export function storeKindOf(url: URL): StoreKind {
  const found = likelyKindOf(url)
  if (found !== undefined) return found
  throw new EndpointError(
    'bad-endpoint',
    `What store ${url.origin} is cannot be told by its address; name it with --store ${STORE_KINDS.join(', ')}.`,
  )
}

/** Where a store of a kind is asked and written to. @throws EndpointError where the address is none that such a store has. */
export function addressesOf(url: URL, kind: StoreKind): StoreAddresses {
  const {
    query,
    update,
    graphs,
    example,
    parameter = 'graph',
    type = 'application/n-triples',
    most = 4 * MEGABYTE,
  } = presetOf(kind)
  const path = url.pathname.replace(/\/+$/, '')
  const needed = new URL(example).pathname.replace(/\/+$/, '')
  if (needed !== '' && path === '')
    throw new EndpointError(
      'bad-endpoint',
      `${url.origin} names no dataset; for ${kind}, give an address such as ${example}.`,
    )
  const at = (suffix: string): URL =>
    Object.assign(new URL(url), { pathname: `${path}${suffix}` || '/', search: url.search })
  return { query: at(query), update: at(update), graphs: at(graphs), parameter, type, most }
}

/**
 * Where a store of a kind is asked of all its graphs together. An address of a SPARQL endpoint stays one, and parameters that it has
 * are left as they are. @throws EndpointError where the address is none that such a store has.
 */
export function askedAt(url: URL, kind: StoreKind): URL {
  const at = /\/(?:query|sparql)$/.test(url.pathname) ? new URL(url) : addressesOf(url, kind).query
  if (at.search === '') at.search = presetOf(kind).union ?? ''
  return at
}
