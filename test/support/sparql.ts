import { Store } from 'oxigraph'

const PREFIXES = `
  PREFIX ng: <https://w3id.org/newsgraph/ontology#>
  PREFIX ngs: <https://w3id.org/newsgraph/statement#>
  PREFIX role: <https://w3id.org/newsgraph/role#>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX oa: <http://www.w3.org/ns/oa#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
  PREFIX schema: <https://schema.org/>
  PREFIX dcterms: <http://purl.org/dc/terms/>
  PREFIX owl: <http://www.w3.org/2002/07/owl#>
  PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
  PREFIX time: <http://www.w3.org/2006/time#>
  PREFIX graph: <https://newsgraph.example/graph/>
  PREFIX entity: <https://newsgraph.example/entity/>
  PREFIX statement: <https://newsgraph.example/statement/>
  PREFIX when: <https://newsgraph.example/when/>
`

export function storeOf(turtle: string): Store {
  const store = new Store()
  store.load(turtle, { format: 'text/turtle' })
  return store
}

type Row = Map<string, { readonly value: string }>

/** The values of some variables in each answer, joined by spaces; `-` where there is none. */
export const select = (store: Store, query: string, ...names: readonly string[]): string[] =>
  (store.query(PREFIXES + query) as Row[]).map((row) => names.map((name) => row.get(name)?.value ?? '-').join(' '))

export const ask = (store: Store, pattern: string): boolean => store.query(`${PREFIXES} ASK { ${pattern} }`) as boolean
