import { withKnownKeys, type KeysOf } from './known-keys.ts'
import { RELATION_KEYS } from './query.ts'
import type { EntityQuery, NeighbourQuery, PathQuery, TellingQuery } from './query-types.ts'

const ENTITIES: KeysOf<EntityQuery> = { class: true, type: true, named: true, linked: true }
// beside their own, these take what narrows the statements of `relations`
const NEIGHBOURS: KeysOf<NeighbourQuery> = { direction: true, ...RELATION_KEYS }
const PATHS: KeysOf<PathQuery> = { maximumLength: true, directed: true, limit: true, through: true, ...RELATION_KEYS }
const TELLINGS: KeysOf<TellingQuery> = { of: true, limit: true, ...RELATION_KEYS }

/** Queries as they were given. @throws TypeError where a key is unknown. */
export const asked = {
  entities: (query: EntityQuery): EntityQuery => withKnownKeys('entities', query, ENTITIES),
  neighbours: (query: NeighbourQuery): NeighbourQuery => withKnownKeys('neighbours', query, NEIGHBOURS),
  paths: (query: PathQuery): PathQuery => withKnownKeys('paths', query, PATHS),
  mostTold: (query: TellingQuery): TellingQuery => withKnownKeys('mostTold', query, TELLINGS),
}
