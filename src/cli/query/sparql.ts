import { readdir, readFile } from 'node:fs/promises'
import { collect } from '../../read/bytes/chunks.ts'
import { shippedFile, shippedText } from '../../node/package-files.ts'
import { checkFormat, formatsFor, type AnswerFormat } from '../../node/sparql/formats.ts'
import { formOf, type QueryForm } from '../../node/sparql/query-text.ts'
import { rowsOf, truthOf, type SparqlTerm } from '../../node/sparql/rows.ts'
import type { SparqlSource } from '../../node/sparql/source.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { countOf } from '../render/count-of.ts'
import { safeLines, safeText } from '../terminal/safe-text.ts'
import { tableLines } from '../terminal/table.ts'
import { UsageError } from '../usage-error.ts'

export type Format = AnswerFormat | 'table'

const LONGEST_QUERY = 1 << 20

/** Where the queries lie that newsgraph ships. */
const SHIPPED = ['ontology', 'queries'] as const

/** A query as it is given: itself, a file of it (`.rq`) or the name of one that newsgraph ships, or `-` for standard input. */
export async function queryText(context: CommandContext, given: string): Promise<string> {
  if (given === '-') {
    const bytes = await collect(context.stdin, LONGEST_QUERY)
    if (bytes === null) throw new UsageError('The query on standard input is longer than 1 MiB.')
    return new TextDecoder().decode(bytes)
  }
  if (!/^\S*\.(?:rq|sparql)$/.test(given)) return given
  return readFile(given, 'utf8').catch(async (cause: unknown) => {
    const shipped = (await readdir(shippedFile(...SHIPPED))).filter((name) => name.endsWith('.rq'))
    if (shipped.includes(given)) return shippedText(...SHIPPED, given)
    const message = `${given} cannot be read; name a file of SPARQL, write the query itself, or take one of ${shipped.join(', ')}.`
    throw Object.assign(new UsageError(message), { cause })
  })
}

/** IRIs by the prefix that fits longest. */
function shortened(prefixes: Readonly<Record<string, string>>): (iri: string) => string {
  const spaces = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length)
  return (iri) => {
    const [prefix, namespace = ''] = spaces.find(([, each]) => iri.startsWith(each)) ?? []
    return prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`
  }
}

function textOf(term: SparqlTerm | undefined, short: (iri: string) => string): string {
  if (term === undefined) return ''
  if (term.termType === 'NamedNode') return short(term.value)
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType === 'Literal') return term.value
  const { subject, predicate, object } = term
  return `<<( ${[subject, predicate, object].map((part) => textOf(part as SparqlTerm, short)).join(' ')} )>>`
}

function showTable(context: CommandContext, json: string, prefixes: Readonly<Record<string, string>>): void {
  const { variables, rows } = rowsOf(json)
  const short = shortened(prefixes)
  const cells = rows.map((row) => ({ cells: variables.map((name) => safeText(textOf(row.get(name), short)) || '–') }))
  const columns = variables.map((title) => ({ title, minimum: 8, lines: 3 }))
  const [head = '', ...lines] = rows.length === 0 ? [] : tableLines(columns, cells, outputWidth(context))
  const { dim } = outputStyle(context)
  if (rows.length > 0) print(context, dim(head))
  for (const line of lines) print(context, line)
  print(context, dim(countOf(rows.length, 'answer')))
}

/** The format of an answer; a table, which only rows make, stands for the usual one of the others. */
function formatFor(form: QueryForm, format: Format): AnswerFormat {
  if (format !== 'table') {
    checkFormat(form, format)
    return format
  }
  return formatsFor(form)[0] ?? 'json'
}

/** Asks a query and prints what it gives. */
export async function answerSparql(
  context: CommandContext,
  source: SparqlSource,
  query: string,
  format: Format,
): Promise<void> {
  const form = formOf(query)
  const document = await source.answer(query, formatFor(form, format))
  if (format !== 'table' || form === 'graph') {
    const text = context.stdout.isTTY === true ? safeLines(document) : document
    context.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  } else if (form === 'ask') print(context, truthOf(document) ? 'yes' : 'no')
  else showTable(context, document, source.prefixes)
}
