import type { Rule } from '../draft.ts'
import { age } from './age.ts'
import { apposition } from './apposition.ts'
import { based } from './based.ts'
import { copula } from './copula.ts'
import { degree } from './degree.ts'
import { employment } from './employment.ts'
import { ideology } from './ideology.ts'
import { lifeDates } from './life-dates.ts'
import { nationality } from './nationality.ts'
import { nounFrame } from './noun-frame.ts'
import { office } from './office.ts'
import { otherName } from './other-name.ts'
import { partyMembership } from './party-membership.ts'
import { placeWithin } from './place-within.ts'
import { title } from './title.ts'
import { verbClause } from './verb-clause.ts'

/** The rules in the order in which they are tried; of equal statements the first one's stays. */
export const RULES: readonly Rule[] = [
  office,
  verbClause,
  nounFrame,
  copula,
  apposition,
  title,
  nationality,
  partyMembership,
  ideology,
  employment,
  based,
  degree,
  lifeDates,
  age,
  otherName,
  placeWithin,
]
