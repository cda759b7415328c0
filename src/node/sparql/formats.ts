import type { QueryForm } from './query-text.ts'
import { SparqlError } from './error.ts'

/** Formats of answers, by their names on the command line. */
const ROWS = {
  json: 'application/sparql-results+json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xml: 'application/sparql-results+xml',
} as const
const GRAPHS = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
} as const

export const ROW_FORMATS = Object.keys(ROWS) as (keyof typeof ROWS)[]
export const GRAPH_FORMATS = Object.keys(GRAPHS) as (keyof typeof GRAPHS)[]
export type AnswerFormat = keyof typeof ROWS | keyof typeof GRAPHS

const TYPES = new Map<string, string>(Object.entries({ ...ROWS, ...GRAPHS }))

export const mediaTypeOf = (format: AnswerFormat): string => TYPES.get(format) ?? ''

/** The formats in which a query of this form can be answered, the usual one first; yes and no are told in JSON or XML. */
export const formatsFor = (form: QueryForm): readonly AnswerFormat[] =>
  form === 'graph' ? GRAPH_FORMATS : form === 'ask' ? ['json', 'xml'] : ROW_FORMATS

/** @throws SparqlError where a query of this form cannot be answered in the format. */
export function checkFormat(form: QueryForm, format: AnswerFormat): void {
  const possible = formatsFor(form)
  if (possible.includes(format)) return
  const gives = { select: 'rows', ask: 'yes or no', graph: 'triples' }[form]
  throw new SparqlError(
    'bad-format',
    `The query gives ${gives}, which ${format} cannot hold; take ${possible.join(', ')}.`,
  )
}

/** The format that one of these media types means, in the order in which they are preferred; undefined where none is known. */
export function formatOfTypes(types: readonly string[], form: QueryForm): AnswerFormat | undefined {
  const possible = formatsFor(form)
  for (const type of types) {
    const found = possible.find((format) => mediaTypeOf(format) === type || ALSO.get(type) === format)
    if (found !== undefined) return found
    if (type === '*/*' || type === 'application/*') return possible[0]
  }
  return undefined
}

/** Other names that clients have for them. */
const ALSO = new Map<string, AnswerFormat>([
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['application/x-turtle', 'ttl'],
  ['text/plain', 'nt'],
])
