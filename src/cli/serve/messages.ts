import type { RdfChoice } from '../../node/written-with.ts'
import type { AnswerFormat } from '../../node/sparql/formats.ts'
import type { sent } from '../build/messages.ts'

/** What the process that answers is started with. */
export interface AnsweringOptions extends RdfChoice {
  /** Folder that `newsgraph build` wrote, or a file of RDF of the profile full. */
  readonly graph: string
  readonly ontology?: readonly string[]
}

/** What is asked: a query in SPARQL, or a question by its name. */
export type Asked =
  | { readonly query: string; readonly format: AnswerFormat }
  | { readonly question: string; readonly given: readonly (readonly [string, string])[] }

/** First that it is ready, with the prefixes of the graph; then to each question a document or why there is none. */
export type Answer =
  | { readonly ready: Readonly<Record<string, string>> }
  | { readonly document: string }
  | { readonly error: ReturnType<typeof sent> }
