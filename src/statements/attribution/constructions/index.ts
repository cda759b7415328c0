import type { Construction } from '../construction.ts'
import { accordingTo, inTheirView } from './according-to.ts'
import { aside, looseSpeech } from './aside.ts'
import { adjectiveWithClause, relativeReport, verbWithClause } from './clause-complement.ts'
import { headline } from './headline.ts'
import { nounIsClause, nounWithClause } from './noun-clause.ts'
import { saidTo } from './said-to.ts'

/** In order; a reporting word that one construction has read is left alone by those after it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  verbWithClause,
  relativeReport,
  adjectiveWithClause,
  saidTo,
  aside,
  looseSpeech,
  nounWithClause,
  nounIsClause,
  accordingTo,
  inTheirView,
  headline,
]
