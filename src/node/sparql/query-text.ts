import { nearNames } from '../../model/near-names.ts'
import { SparqlError } from './error.ts'

/** What a query gives: rows of values, yes or no, or triples. */
export type QueryForm = 'select' | 'ask' | 'graph'

const NO_CODE = /"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*/gs // prettier-ignore

/** The query with strings, IRIs and comments blanked out, so that what is left is code; all stands where it stood. */
const codeOf = (query: string): string => query.replace(NO_CODE, (found) => found.replace(/[^\n]/g, ' '))

const DECLARED = /\bPREFIX\s+([\p{L}\w.-]*):/giu
const USED = /(?<![\p{L}\p{N}\w:?$@.-])([\p{L}][\p{L}\p{N}\w.-]*)?:(?=[\p{L}\p{N}\w:%\\]|[\s,;.)\]}|/*+?^]|$)/gu

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/**
 * A query with the prefixes declared before it, on its first line, that it uses and does not declare.
 * @throws SparqlError where it uses a prefix that nobody knows.
 */
export function withPrefixes(query: string, prefixes: Readonly<Record<string, string>>): string {
  const code = codeOf(query)
  const known = new Map(Object.entries(prefixes))
  const declared = new Set([...code.matchAll(DECLARED)].map(([, name]) => name ?? ''))
  const missing = new Set<string>()
  for (const { index, 1: name = '' } of code.replace(DECLARED, (found) => ' '.repeat(found.length)).matchAll(USED)) {
    if (declared.has(name) || missing.has(name)) continue
    if (!known.has(name)) throw unknownPrefix(name, lineAt(query, index), known.keys())
    missing.add(name)
  }
  const added = [...missing].map((name) => `PREFIX ${name}: <${known.get(name)}> `).join('')
  return added + query
}

function unknownPrefix(name: string, line: number, known: Iterable<string>): SparqlError {
  const near = nearNames(name, known).map((each) => `${each}:`)
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  return new SparqlError(
    'unknown-prefix',
    `Line ${line} of the query uses the prefix ${name}: without declaring it; write PREFIX ${name}: <…> before it.${meant}`,
    { line },
  )
}

const WRITES = new Set(['INSERT', 'DELETE', 'LOAD', 'CLEAR', 'DROP', 'CREATE', 'ADD', 'MOVE', 'COPY', 'WITH'])

/** What a query gives. @throws SparqlError where it would change something, or is no query. */
export function formOf(query: string): QueryForm {
  const code = codeOf(query)
    .replace(DECLARED, '')
    .replace(/\bBASE\b/gi, '')
  const [word] = /[\p{L}]+/u.exec(code) ?? []
  const name = word?.toUpperCase() ?? ''
  if (name === 'SELECT') return 'select'
  if (name === 'ASK') return 'ask'
  if (name === 'CONSTRUCT' || name === 'DESCRIBE') return 'graph'
  if (WRITES.has(name))
    throw new SparqlError('not-read-only', `${name} would change the graph; only questions are answered here.`)
  const begins = word === undefined ? 'holds no word of SPARQL' : `begins with ${JSON.stringify(word)}`
  throw new SparqlError('bad-query', `The query ${begins}; write SELECT, ASK, CONSTRUCT or DESCRIBE.`, { line: 1 })
}
