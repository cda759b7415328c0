import { acronyms } from './acronyms.ts'
import { antecedents } from './antecedents.ts'
import { birthNames } from './birth-names.ts'
import { cityTeams } from './city-teams.ts'
import { definiteDescription } from './definite-description.ts'
import { groups } from './groups.ts'
import { headline } from './headline.ts'
import { houses } from './houses.ts'
import { identity } from './identity.ts'
import { impliedOwners, impliedOwnersOfKnown } from './implied-owners.ts'
import { knownNames } from './known-names.ts'
import { namedLater } from './named-later.ts'
import { otherPeople } from './other-people.ts'
import { ownCountry } from './own-country.ts'
import { partsInHarm } from './parts-in-harm.ts'
import { personDescription } from './person-description.ts'
import { personNames } from './person-names.ts'
import { sameDescription } from './same-description.ts'
import { sameName } from './same-name.ts'
import { shortenedNames } from './shortened-names.ts'
import type { Sieve } from './sieve.ts'
import { speakers } from './speakers.ts'
import { widerNoun } from './wider-noun.ts'

export type { Sieve } from './sieve.ts'

/**
 * The passes, the surest first, each building on the chains of those before it
 * (Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked Rules",
 * Computational Linguistics 39(4), 2013).
 */
export const SIEVES: readonly Sieve[] = [
  otherPeople,
  knownNames,
  sameName,
  acronyms,
  personNames,
  birthNames,
  shortenedNames,
  cityTeams,
  identity,
  headline,
  namedLater,
  houses,
  impliedOwners,
  sameDescription,
  definiteDescription,
  widerNoun,
  personDescription,
  partsInHarm,
  groups,
  speakers,
  antecedents,
  ownCountry,
  impliedOwnersOfKnown,
  // once more, for what pronouns possess: "its strategic autonomy … India's strategic autonomy"
  sameDescription,
]
