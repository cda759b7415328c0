import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { amounts, degreesOfShares, scores, worths } from './amounts.ts'
import { daysBehindNouns, namesOfHolders, resumptions } from './appositions.ts'
import {
  examplesBehindVerbs,
  frontedPlaces,
  joinedPeople,
  lostObjects,
  lostQuestions,
  participlesBehindInfinitives,
  participlesBehindNouns,
  participlesBehindSpeech,
  placesBeforeNouns,
  subjectsBehindFor,
  subjectsOfGerundObjects,
  contentsBehindStatements,
} from './attachments.ts'
import {
  joinedByNumber,
  joinedParticiples,
  objectsOfFrontedGerunds,
  subjectsOfFrontedClauses,
} from './clause-subjects.ts'
import {
  activeForms,
  complementsOfLinkingVerbs,
  designations,
  infinitivesBehindDecisions,
  invertedAuxiliaries,
  makings,
  subjectsOfQualities,
  unchangedPasts,
  perceivedDeeds,
  resultsForObjects,
  shownDeeds,
  soleRecipients,
  offices,
} from './complements.ts'
import { circumstancesOfSpeech, contentsBeforeSpeech, contentsBehindRelatives, interpolatedSpeech } from './contents.ts'
import { amountsLeft, casualties, distances, frontedWholes, stretchesOfRank } from './counts.ts'
import { hyphenatedNames, hyphenatedPairs, hyphenatedVerbs } from './hyphens.ts'
import { joinedPrepositions, phrasesOfLast } from './joined-phrases.ts'
import {
  joinedGerunds,
  joinedHarm,
  joinedInfinitives,
  joinedVerbs,
  lostSubjects,
  numbersOfDegree,
  reducedParticiples,
  subjectsBehindPrepositions,
  subjectsOfGerunds,
} from './joined-verbs.ts'
import { participlesOfConditions } from './conditions.ts'
import { lostPredicates, predicatesBehindNames } from './lost-predicates.ts'
import { copulasOfAdjectives, dueDeeds, dueInfinitives, invertedPerfects, modalBe } from './modal-be.ts'
import { namesLikeClauses } from './names-like-clauses.ts'
import {
  bareRelatives,
  doubledSubjects,
  infinitivesWithSubjects,
  listsBeforeNouns,
  namesApart,
  subjectsBehindParticiples,
  subjectsOfWholes,
} from './one-of-each.ts'
import { ownMarks } from './own-marks.ts'
import { mended } from './phrase.ts'
import { blame, deniedQualities } from './qualities.ts'
import { partsOfRelatives, strandedPrepositions } from './relatives.ts'
import { daysBehindNames, firms, namesLikeVerbs, smallNouns } from './short-names.ts'
import {
  additions,
  asides,
  contentsBehindWho,
  joinedBackwards,
  joinedBehindQuotations,
  joinedSpeech,
  speakersBehindContents,
  withheldSpeech,
} from './speech-contents.ts'
import {
  measuresOfSubordinators,
  spansOfSuperlatives,
  stretchesOfTime,
  timesAhead,
  timesOfHappenings,
  yearsBehindPlaces,
} from './times.ts'
import {
  coordinatedTitles,
  participlesBeforeNames,
  positions,
  postpositives,
  titledSources,
  titles,
  titlesLikeRecipients,
} from './titles.ts'

/** What is known of every tree and the network sometimes misses, in the order in which it is mended. */
const MENDS: readonly ((words: readonly DraftWord[], lexicon: Words) => void)[] = [
  namesLikeVerbs,
  smallNouns,
  namesLikeClauses,
  daysBehindNames,
  firms,
  placesBeforeNouns,
  amounts,
  scores,
  worths,
  degreesOfShares,
  modalBe,
  dueInfinitives,
  dueDeeds,
  invertedPerfects,
  participlesOfConditions,
  copulasOfAdjectives,
  ownMarks,
  positions,
  titles,
  coordinatedTitles,
  titlesLikeRecipients,
  postpositives,
  titledSources,
  participlesBeforeNames,
  hyphenatedPairs,
  hyphenatedVerbs,
  hyphenatedNames,
  joinedBackwards,
  speakersBehindContents,
  contentsBehindWho,
  joinedBehindQuotations,
  joinedSpeech,
  withheldSpeech,
  additions,
  asides,
  contentsBeforeSpeech,
  subjectsOfFrontedClauses,
  objectsOfFrontedGerunds,
  doubledSubjects,
  subjectsOfWholes,
  subjectsBehindParticiples,
  infinitivesWithSubjects,
  bareRelatives,
  namesApart,
  listsBeforeNouns,
  resumptions,
  namesOfHolders,
  daysBehindNouns,
  joinedParticiples,
  joinedByNumber,
  lostSubjects,
  lostPredicates,
  predicatesBehindNames,
  joinedVerbs,
  joinedHarm,
  reducedParticiples,
  joinedGerunds,
  joinedInfinitives,
  joinedPrepositions,
  phrasesOfLast,
  joinedPeople,
  subjectsOfGerunds,
  subjectsBehindPrepositions,
  lostObjects,
  lostQuestions,
  subjectsOfGerundObjects,
  participlesBehindNouns,
  participlesBehindSpeech,
  participlesBehindInfinitives,
  subjectsBehindFor,
  activeForms,
  complementsOfLinkingVerbs,
  infinitivesBehindDecisions,
  offices,
  designations,
  makings,
  subjectsOfQualities,
  perceivedDeeds,
  resultsForObjects,
  shownDeeds,
  partsOfRelatives,
  strandedPrepositions,
  frontedPlaces,
  soleRecipients,
  circumstancesOfSpeech,
  interpolatedSpeech,
  contentsBehindRelatives,
  invertedAuxiliaries,
  unchangedPasts,
  contentsBehindStatements,
  timesAhead,
  timesOfHappenings,
  yearsBehindPlaces,
  stretchesOfTime,
  measuresOfSubordinators,
  spansOfSuperlatives,
  numbersOfDegree,
  examplesBehindVerbs,
  frontedWholes,
  amountsLeft,
  casualties,
  distances,
  stretchesOfRank,
  deniedQualities,
  blame,
]

/** Mends a tree by what is known of every tree. */
export function mendTree(words: readonly DraftWord[], lexicon: Words): void {
  for (const mend of MENDS) mended(words, (each) => mend(each, lexicon))
}
