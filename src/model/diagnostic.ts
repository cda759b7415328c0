import type { Span } from './span.ts'

/** Something a user may want to know about a run: an input not read, a sentence without a statement, a contradiction. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info'
  /** Machine-readable, kebab-case: `not-utf8`, `not-english`, `no-predicate`. */
  readonly code: string
  /** One sentence that names the input and the remedy. */
  readonly message: string
  /** Path, URL or article id. */
  readonly source?: string
  readonly sentence?: number
  readonly span?: Span
}

/** Base of all errors that newsgraph throws on purpose; the message names the input and the remedy. */
export class NewsgraphError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}
