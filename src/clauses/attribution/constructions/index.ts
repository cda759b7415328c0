import type { Construction } from '../construction.ts'
import { accordingTo } from './according-to.ts'
import { accusedOf } from './accused-of.ts'
import { adjectiveWithClause } from './adjective-with-clause.ts'
import { aside } from './aside.ts'
import { describedAs } from './described-as.ts'
import { headline } from './headline.ts'
import { inTheirView } from './in-their-view.ts'
import { nounIsClause } from './noun-is-clause.ts'
import { nounWithClause } from './noun-with-clause.ts'
import { saidTo } from './said-to.ts'
import { verbWithClause } from './verb-with-clause.ts'

/** In order; a reporting word that one construction has read is left alone by those after it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  verbWithClause,
  adjectiveWithClause,
  saidTo,
  accusedOf,
  describedAs,
  aside,
  nounWithClause,
  nounIsClause,
  accordingTo,
  inTheirView,
  headline,
]
