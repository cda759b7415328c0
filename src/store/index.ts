export { DATABASE } from './database.ts'
export { StoreError, type StoreErrorCode } from './error.ts'
export { entityTerm, propertyTerm, valueTerm, wordsTerm, type PostingKind } from './index-rows.ts'
export type { Alike, Explanation } from './joiner.ts'
export {
  allEntities,
  allEvents,
  articlesShowing,
  entitiesNamed,
  entitiesNear,
  entityOf,
  namesOf,
  eventOf,
  eventsIn,
} from './joined.ts'
export { allTogether, joinedReading, type Together } from './joined-reading.ts'
export { articleKey } from './keys.ts'
export { termsWithin } from './months.ts'
export { mostConnected } from './most-connected.ts'
export { finds, search, type Found, type Search, type Searches } from './search.ts'
export { articleHash, Store, type Added } from './store.ts'
export { headsOf, namedEntities } from './told-of.ts'
export { unmetBy } from './unmet.ts'
