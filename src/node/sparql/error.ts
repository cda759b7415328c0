import { NewsgraphError } from '../../model/index.ts'

export type SparqlErrorCode = 'bad-query' | 'unknown-prefix' | 'not-read-only' | 'no-rdf' | 'bad-format'

/** A query that cannot be answered, or what it is asked of cannot be read; the message names it and the remedy. */
export class SparqlError extends NewsgraphError {
  declare readonly code: SparqlErrorCode
  /** Line of the query, from 1, where one is to blame. */
  readonly line: number | undefined

  constructor(code: SparqlErrorCode, message: string, { line, ...options }: ErrorOptions & { line?: number } = {}) {
    super(code, message, options)
    this.line = line
  }
}

const LONGEST = 80

/** The line of a query that is to blame, as it stands there. */
const shown = (query: string, line: number): string => {
  const text = (query.split('\n')[line - 1] ?? '').trim()
  return text === '' ? 'its end' : JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}

/** Keywords and signs of what a parser tells that it expected; the classes of characters among them help nobody. */
function expectedIn(reason: string): string {
  const expected = /expected (?:one of )?(.*)/s.exec(reason)?.[1] ?? ''
  const words = expected.split(/,\s+/).filter((each) => /^(?:"[^"]+"|[A-Z][A-Z ]+)$/.test(each))
  return words.length === 0 || words.length > 12 ? '' : ` Expected there: ${words.join(', ')}.`
}

/**
 * What Oxigraph says of a query, by line and column of the query as it was typed.
 * @param before how many characters of declarations were put before its first line
 */
export function badQuery(query: string, before: number, cause: unknown): SparqlError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const [, row, column] = /error at (\d+):(\d+)/.exec(reason) ?? []
  if (row === undefined) return new SparqlError('bad-query', `The query cannot be answered: ${reason}.`, { cause })
  const line = Number(row)
  const at = line === 1 ? Math.max(1, Number(column) - before) : Number(column)
  const message = `The query is not SPARQL 1.1: line ${line}, column ${at}, in ${shown(query, line)}.${expectedIn(reason)}`
  return new SparqlError('bad-query', message, { cause, line })
}
