import {
  amounts,
  amountsLikeRecipients,
  degreesOfShares,
  owedAmounts,
  ratesOfAmounts,
  scores,
  worths,
  worthsOfThings,
} from './amounts.ts'
import { placesBeforeNouns } from './attachments.ts'
import { hyphenatedNames, hyphenatedPairs, hyphenatedVerbs, subjectsOfHyphenated } from './hyphens.ts'
import { participlesOfConditions } from './conditions.ts'
import { comparedWith, compoundsInLists, membersOfLists } from './lists.ts'
import { copulasOfAdjectives, dueDeeds, dueInfinitives, invertedPerfects, lostPerfects, modalBe } from './modal-be.ts'
import { answersBehindVotes, habits } from './habits-and-answers.ts'
import {
  namesBehindTitles,
  namesJoinedToTitles,
  peopleInLists,
  titledNamesInLists,
  titlesInLists,
} from './lists-of-people.ts'
import { namesLikeClauses } from './names-like-clauses.ts'
import { ownMarks } from './own-marks.ts'
import {
  meansOfPassives,
  participialPrepositions,
  prepositionsLikeAdjectives,
  timesBehindManner,
} from './participial-prepositions.ts'
import {
  bodiesBehindOffices,
  joinedDescriptions,
  joinedFieldsOfTitles,
  namesOfCandidates,
  postpositivesInCompounds,
  quotedParts,
  titlesWithOf,
} from './parts-of-titles.ts'
import { positions } from './positions.ts'
import { daysBehindNames, firms, namesLikeVerbs, smallNouns } from './short-names.ts'
import {
  additions,
  asides,
  besideQuotations,
  contentsBehindWho,
  contentsOfParticiples,
  furtherContents,
  joinedBackwards,
  joinedBehindQuotations,
  joinedSpeech,
  speakersBehindContents,
  withheldSpeech,
} from './speech-contents.ts'
import {
  adjectivalTitles,
  coordinatedTitles,
  bodiesBeforeTitles,
  fieldsOfTitles,
  participlesBeforeNames,
  postpositives,
  titledSources,
  titles,
  titlesLikeRecipients,
} from './titles.ts'
import { sequenceOfTenses } from './sequence-of-tenses.ts'
import { compoundsLikeParticiples, compoundsLikeRecipients, verbsLikeAdjectives } from './torn-nouns.ts'
import type { Mend } from './mend.ts'

/** Amounts, auxiliaries, titles, hyphens and who says what, in the order in which they are mended. */
export const MENDS_OF_PHRASES: readonly Mend[] = [
  namesLikeVerbs,
  smallNouns,
  namesLikeClauses,
  daysBehindNames,
  firms,
  placesBeforeNouns,
  verbsLikeAdjectives,
  compoundsLikeRecipients,
  compoundsLikeParticiples,
  amounts,
  answersBehindVotes,
  habits,
  scores,
  comparedWith,
  membersOfLists,
  compoundsInLists,
  worths,
  worthsOfThings,
  ratesOfAmounts,
  amountsLikeRecipients,
  owedAmounts,
  degreesOfShares,
  modalBe,
  dueInfinitives,
  dueDeeds,
  invertedPerfects,
  lostPerfects,
  participlesOfConditions,
  participialPrepositions,
  prepositionsLikeAdjectives,
  meansOfPassives,
  timesBehindManner,
  copulasOfAdjectives,
  ownMarks,
  positions,
  fieldsOfTitles,
  bodiesBeforeTitles,
  titles,
  adjectivalTitles,
  coordinatedTitles,
  namesJoinedToTitles,
  titlesInLists,
  namesBehindTitles,
  titledNamesInLists,
  peopleInLists,
  titlesLikeRecipients,
  postpositives,
  postpositivesInCompounds,
  titlesWithOf,
  bodiesBehindOffices,
  namesOfCandidates,
  quotedParts,
  joinedDescriptions,
  joinedFieldsOfTitles,
  titledSources,
  participlesBeforeNames,
  hyphenatedPairs,
  hyphenatedVerbs,
  subjectsOfHyphenated,
  hyphenatedNames,
  joinedBackwards,
  speakersBehindContents,
  contentsBehindWho,
  joinedBehindQuotations,
  joinedSpeech,
  withheldSpeech,
  contentsOfParticiples,
  furtherContents,
  sequenceOfTenses,
  additions,
  asides,
  besideQuotations,
]
