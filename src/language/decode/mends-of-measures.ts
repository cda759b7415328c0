import { measuredObjects } from './amounts.ts'
import { aimsOfTreatments, examplesBehindVerbs } from './attachments.ts'
import { casualtiesApart, secondVerbs } from './headlines.ts'
import {
  amountsLeft,
  casualties,
  distances,
  frontedWholes,
  furtherCasualties,
  sharedPassives,
  stretchesOfRank,
} from './counts.ts'
import { numbersOfDegree } from './joined-verbs.ts'
import { gappedClauses, gappedPhrases } from './gapped-clauses.ts'
import {
  blame,
  certainties,
  clausesOfObjectQualities,
  objectsBehindQualities,
  deniedQualities,
  infinitivesOfSecondQualities,
  predicativeAdjectives,
} from './qualities.ts'
import {
  measuresOfSubordinators,
  spansOfSuperlatives,
  stretchesOfTime,
  stretchesUndergone,
  comingTimes,
  timesAhead,
  timesOfHappenings,
  yearsBehindPlaces,
} from './times.ts'
import type { Mend } from './mend.ts'

/** Times, counts and qualities, in the order in which they are mended, behind those of clauses. */
export const MENDS_OF_MEASURES: readonly Mend[] = [
  comingTimes,
  aimsOfTreatments,
  timesAhead,
  timesOfHappenings,
  yearsBehindPlaces,
  stretchesOfTime,
  stretchesUndergone,
  measuresOfSubordinators,
  spansOfSuperlatives,
  numbersOfDegree,
  examplesBehindVerbs,
  frontedWholes,
  amountsLeft,
  casualties,
  furtherCasualties,
  sharedPassives,
  casualtiesApart,
  secondVerbs,
  distances,
  stretchesOfRank,
  deniedQualities,
  clausesOfObjectQualities,
  objectsBehindQualities,
  infinitivesOfSecondQualities,
  certainties,
  predicativeAdjectives,
  blame,
  measuredObjects,
  gappedClauses,
  gappedPhrases,
]
