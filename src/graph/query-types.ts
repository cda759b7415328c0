import type { Entity, EntityType, Evidence, Mention } from '../model/index.ts'
import type { Direction } from './neighbourhood.ts'
import type { PathStep } from './paths.ts'
import type { StatementFilter } from './query.ts'

export interface EntityQuery {
  /** Class of the ontology; classes below it count too. */
  readonly class?: string
  readonly type?: EntityType
  /** True for proper names, false for what is only described. */
  readonly named?: boolean
  /** True for what has an item in Wikidata, false for the rest. */
  readonly linked?: boolean
}

export interface NeighbourQuery extends StatementFilter {
  /** `out` where the entity is the subject or the event, `in` where it is the object, has a role or takes part; both unless said otherwise. */
  readonly direction?: Direction
}

export interface PathQuery extends StatementFilter {
  /** The most steps that a path may take; 4 unless said otherwise. */
  readonly maximumLength?: number
  /** Whether to go from subjects to objects and roles only; false unless said otherwise. */
  readonly directed?: boolean
  /** The most paths to give; 10 unless said otherwise. */
  readonly limit?: number
  /** What entities on the way must be like: `{ named: true }` leads past what is only described. */
  readonly through?: EntityQuery
}

export interface Path {
  /** From the first to the last, both included. */
  readonly entities: readonly Entity[]
  readonly steps: readonly PathStep[]
  /** Why: the sentence of the first statement of each step. */
  readonly sentences: readonly Evidence[]
}

/** Where an entity is mentioned: offsets and sentence are of that article. */
export interface ArticleMention extends Mention {
  readonly article: string
}

/** How much is told of which entities. */
export interface TellingQuery extends StatementFilter {
  /** What the entities must be like. */
  readonly of?: EntityQuery
  /** The most entities to give; 20 unless said otherwise. */
  readonly limit?: number
}
