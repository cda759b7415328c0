import { stat } from 'node:fs/promises'
import type { Quad } from 'n3'
import type { Store as OxigraphStore } from 'oxigraph'
import type { Ontology } from '../../model/index.ts'
import { DEFAULT_BASE, prefixesUnder, rdfWriter } from '../../rdf/index.ts'
import { allTogether, joinedReading, Store } from '../../store/index.ts'
import type { ClientOptions } from '../http/client.ts'
import { checkedEndpoint } from '../http/credentials.ts'
import { readOntology, type OntologyOptions } from '../knowledge-files.ts'
import { askedAt, likelyKindOf, type StoreKind } from '../stores/presets.ts'
import { storedContradictions } from '../stored-contradictions.ts'
import { shippedText } from '../package-files.ts'
import { writtenWith, type RdfChoice } from '../written-with.ts'
import { EndpointSource } from './endpoint.ts'
import { SparqlError } from './error.ts'
import { loadFile } from './load-file.ts'
import { MemorySource } from './memory.ts'
import type { SparqlSource } from './source.ts'

export interface SparqlOptions extends RdfChoice, OntologyOptions {
  /** Whether the ontology and the vocabulary of statements are there to be asked too; false unless said otherwise. */
  readonly vocabulary?: boolean
  /** What the store at an address is; told by the address unless said otherwise. */
  readonly store?: StoreKind
  /** How a store on the network is talked to. */
  readonly client?: ClientOptions
}

const VOCABULARY = ['newsgraph.ttl', 'statements.ttl']
const ARTICLE = 'SELECT ?a { ?a a <https://schema.org/NewsArticle> FILTER (CONTAINS(STR(?a), "/article/")) } LIMIT 1'
/** Where one triple stands in several graphs, Oxigraph's own union has it as often, so that answers would repeat and counts be wrong. */
const UNION = 'INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }'

const isAddress = (from: string): boolean => /^https?:\/\//i.test(from)

/** Oxigraph, which is large, only where it is asked for. */
const emptyStore = async (): Promise<OxigraphStore> => new (await import('oxigraph')).Store()

async function loadFolder(
  memory: OxigraphStore,
  folder: string,
  ontology: Ontology,
  choice: RdfChoice,
): Promise<string | undefined> {
  const graph = await Store.open(folder)
  try {
    const contradictions = await storedContradictions(graph, ontology)
    const options = { ontology, ...writtenWith(graph), ...choice, contradictions }
    const { pieces } = rdfWriter('nq', options)
    const together = await allTogether(graph)
    for await (const article of graph.articleKeys()) {
      const reading = await joinedReading(graph, await graph.reading(article), together)
      memory.load(pieces([reading]), { format: 'application/n-quads', no_transaction: true })
    }
    return options.base
  } finally {
    await graph.close()
  }
}

/** All graphs of a store together; of one that is not known, what it takes for its default graph. */
function addressOf(from: string, store: StoreKind | undefined): URL {
  const url = checkedEndpoint(from)
  const kind = store ?? likelyKindOf(url)
  return kind === undefined ? url : askedAt(url, kind)
}

/** The base under which what is there is named; undefined where there is no article. */
async function baseOf(store: OxigraphStore): Promise<string | undefined> {
  const [row] = await new MemorySource(store, {}).select(ARTICLE)
  return row?.get('a')?.value.replace(/(?<=\/)article\/.*$/s, '')
}

/**
 * Opens a graph for SPARQL: a folder that `newsgraph build` wrote, a file of RDF (`.ttl`, `.trig`, `.nt`, `.nq`,
 * `.jsonld`, also with `.gz` or `.zst` behind it), RDF/JS quads, or the address of a store, as `pushGraph` takes it, or of a SPARQL
 * endpoint; a store that is known is asked of all its graphs together. All but the last are held in memory, as they are now; nothing
 * keeps the folder from being changed.
 * @throws StoreError where a folder holds no graph; SparqlError where a file is no RDF; EndpointError where an address is none that the store has.
 */
export async function openSparql(
  from: string | Iterable<Quad>,
  { vocabulary = false, client = {}, ...options }: SparqlOptions = {},
): Promise<SparqlSource> {
  const ontology = await readOntology(options)
  const { base, profile } = options
  const choice = { ...(base === undefined ? {} : { base }), ...(profile === undefined ? {} : { profile }) }
  const prefixes = (found: string | undefined): Record<string, string> =>
    prefixesUnder(base ?? found ?? DEFAULT_BASE, ontology.namespace)
  if (typeof from === 'string' && isAddress(from))
    return new EndpointSource(addressOf(from, options.store), prefixes(undefined), client)
  const store = await emptyStore()
  let written: string | undefined
  if (typeof from !== 'string') for (const quad of from) store.add(quad as unknown as Parameters<typeof store.add>[0])
  else if ((await entryOf(from)).isDirectory()) written = await loadFolder(store, from, ontology, choice)
  else await loadFile(store, from)
  store.update(UNION)
  written ??= await baseOf(store)
  if (vocabulary)
    for (const name of VOCABULARY) store.load(await shippedText('ontology', name), { format: 'text/turtle' })
  return new MemorySource(store, prefixes(written))
}

const entryOf = (path: string): ReturnType<typeof stat> =>
  stat(path).catch((cause: unknown) => {
    const remedy = `make it first (npx newsgraph build article.txt --out ${path}), or name a file or the address of a store`
    throw new SparqlError('no-rdf', `${path} does not exist; ${remedy}.`, { cause })
  })
