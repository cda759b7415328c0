import { DataFactory, type BlankNode, type Literal, type NamedNode, type Quad } from 'n3'

/** What a variable may stand for, as an RDF/JS term; a quad is a triple that is spoken of (RDF 1.2). */
export type SparqlTerm = NamedNode | BlankNode | Literal | Quad

/** One answer of a SELECT: terms by the names of the variables, without those that have none. */
export type SparqlRow = ReadonlyMap<string, SparqlTerm>

interface JsonTerm {
  readonly type: string
  readonly value: unknown
  readonly datatype?: string
  readonly 'xml:lang'?: string
}

interface JsonResults {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Readonly<Record<string, JsonTerm>>[] }
}

function termOf({ type, value, datatype, 'xml:lang': language }: JsonTerm): SparqlTerm {
  if (type === 'triple') {
    const { subject, predicate, object } = value as Record<'subject' | 'predicate' | 'object', JsonTerm>
    return DataFactory.quad(termOf(subject) as NamedNode, termOf(predicate) as NamedNode, termOf(object))
  }
  const text = String(value)
  if (type === 'uri') return DataFactory.namedNode(text)
  if (type === 'bnode') return DataFactory.blankNode(text)
  return DataFactory.literal(text, language ?? (datatype === undefined ? undefined : DataFactory.namedNode(datatype)))
}

/** The rows of an answer in SPARQL 1.1 Query Results JSON, and the variables in the order of the query. */
export function rowsOf(json: string): { variables: readonly string[]; rows: SparqlRow[] } {
  const { head, results } = JSON.parse(json) as JsonResults
  const rows = (results?.bindings ?? []).map(
    (binding): SparqlRow => new Map(Object.entries(binding).map(([name, term]) => [name, termOf(term)])),
  )
  return { variables: head.vars ?? [], rows }
}

/** What an ASK was answered, in SPARQL 1.1 Query Results JSON. */
export const truthOf = (json: string): boolean => (JSON.parse(json) as JsonResults).boolean === true
