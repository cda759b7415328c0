import { NewsgraphError } from '../model/diagnostic.ts'

export type GraphErrorCode =
  | 'unknown-entity'
  | 'ambiguous-name'
  | 'unknown-relation'
  | 'unknown-class'
  | 'unknown-event'
  | 'unknown-statement'
  | 'unknown-article'
  | 'duplicate-article'
  | 'duplicate-statement'
  | 'bad-time'

/** A question that the graph cannot answer, or readings that make no graph. */
export class GraphError extends NewsgraphError {
  declare readonly code: GraphErrorCode
  /** What was asked for. */
  readonly value: string
  /** What may have been meant, best first. */
  readonly suggestions: readonly string[]

  constructor(code: GraphErrorCode, value: string, message: string, suggestions: readonly string[] = []) {
    const quoted = suggestions.map((name) => JSON.stringify(name))
    const meant = quoted.length === 0 ? '' : ` Did you mean ${quoted.join(' or ')}?`
    super(code, `${message}${meant}`)
    this.value = value
    this.suggestions = suggestions
  }
}
