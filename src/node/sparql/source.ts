import { checkFormat, type AnswerFormat } from './formats.ts'
import { formOf, withPrefixes } from './query-text.ts'
import { rowsOf, truthOf, type SparqlRow } from './rows.ts'

/** What SPARQL queries are asked of: a graph in memory or a store on the network. */
export abstract class SparqlSource {
  /** Prefixes that a query need not declare, with the IRIs under which the graph names its things. */
  readonly prefixes: Readonly<Record<string, string>>

  constructor(prefixes: Readonly<Record<string, string>>) {
    this.prefixes = prefixes
  }

  /**
   * What a query gives, as a document in a format.
   * @throws SparqlError where it is no query, would change the graph, or the format cannot hold what it gives.
   */
  async answer(query: string, format: AnswerFormat): Promise<string> {
    checkFormat(formOf(query), format)
    return this.answered(withPrefixes(query, this.prefixes), format, query)
  }

  /** The rows of a SELECT. @throws SparqlError as `answer` does. */
  async select(query: string): Promise<SparqlRow[]> {
    return rowsOf(await this.answer(query, 'json')).rows
  }

  /** What an ASK says. @throws SparqlError as `answer` does. */
  async ask(query: string): Promise<boolean> {
    return truthOf(await this.answer(query, 'json'))
  }

  /** @param typed the query without the prefixes that were declared before it. */
  protected abstract answered(query: string, format: AnswerFormat, typed: string): Promise<string>
}
