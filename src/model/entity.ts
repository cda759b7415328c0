import type { EntityType } from './sentence.ts'
import type { Span } from './span.ts'

/** A stretch of text that refers to an entity. */
export interface Mention extends Span {
  /** What stands there, from `start` to `end`, as the article has it. */
  readonly text: string
  readonly sentence: number
  /** Index of the token that heads the mention. */
  readonly head: number
  /** First and last token, both included, of the whole noun phrase. */
  readonly first: number
  readonly last: number
  readonly form: 'name' | 'nominal' | 'pronoun' | 'adjective'
}

/** Someone or something that one or more mentions refer to. */
export interface Entity {
  /** Unique within a run, readable and stable: `india`, `vinay-mohan-kwatra`, `crude-oil`. */
  readonly id: string
  /** Canonical name: `India`, `Vinay Mohan Kwatra`, `crude oil`. */
  readonly label: string
  readonly type: EntityType
  /** More exact class from the ontology (local name): `State`, `City`, `Ministry`, `Person` … */
  readonly class: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
  /** Wikidata item, `Q668`, where it is known. */
  readonly wikidata?: string
  /** English Wikipedia title, where it is known. */
  readonly wikipedia?: string
  /** True of a proper name; false of what is only described ("trusted sources"). */
  readonly named: boolean
}
