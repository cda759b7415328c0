import { ENTITY_TYPES } from './sentence.ts'
import { MODALITIES, ROLES } from './statement.ts'

/**
 * The classes of words that the code asks the lexicon for, by the local names of their terms (`lex:kinshipNoun`). This
 * list is what has to be there: a class without words is an error when the ontology is loaded, and so is one that is
 * not in it. The words stand in `ontology/lexicon-words-*.ttl`.
 */
export const WORD_CLASSES = [
  // lexicon-words-clauses.ttl
  'addressingForm',
  'askingVerb',
  'finingVerb',
  'gerundLinkingForm',
  'gerundTakingForm',
  'harmingForm',
  'twoWayImplicative',
  'stagingVerb',
  'storyNoun',
  'tellingVerb',
  'truthWord',
  'convictingWord',
  'confessingWord',
  'acquittingWord',
  'askingNoun',
  'awaitingSubordinator',
  'cessationVerb',
  'chargeNoun',
  'circumstancePreposition',
  'complementVerb',
  'contentVerb',
  'conditionalParticiple',
  'conditionalSubordinator',
  'contestVerb',
  'demandingAdjective',
  'ensuringVerb',
  'includingVerb',
  'clausePreposition',
  'deedNoun',
  'deedVerb',
  'effortNoun',
  'engagingVerb',
  'judgingVerb',
  'lightVerb',
  'likeningAdjective',
  'negator',
  'outcomeParticipleVerb',
  'outcomeVerb',
  'participialPreposition',
  'particleAdverb',
  'measuredNoun',
  'mediumNoun',
  'partitiveWord',
  'personParticiple',
  'postNoun',
  'prepositionalNoun',
  'singlingWord',
  'approximativeAdverb',
  'preventingVerb',
  'resultingVerb',
  'replacingVerb',
  'restrictiveAdverb',
  'exhaustingWord',
  'smallClauseVerb',
  'subjectControlVerb',
  'showingVerb',
  'succeedingVerb',
  'supportVerb',
  'timeTakingVerb',
  'suitingAdjective',
  'toughAdjective',
  'transitiveVerb',
  'verbalIdiom',
  // lexicon-words-grammar.ttl
  'americanNoun',
  'demonstrative',
  'distinguishingAdjective',
  'emphaticAdjective',
  'emptyNoun',
  'emptySubjectVerb',
  'focusAdverb',
  'framingNoun',
  'indefiniteDeterminer',
  'indefinitePronoun',
  'linkingAdverb',
  'loosePreposition',
  'nounAfterPlace',
  'placePart',
  'placePreposition',
  'pointingAdverb',
  'promiseNoun',
  'verbOfBearing',
  'smallNameWord',
  'stateNoun',
  'timePreposition',
  'timingAdjective',
  'verbOfAdvice',
  'verbOfJudging',
  'weatherAdjective',
  'weatherVerb',
  // lexicon-words-measures.ttl
  'measureNoun',
  'percentWord',
  'quantityNoun',
  'vagueAmount',
  // lexicon-words-happenings.ttl
  'revisingWord',
  'strikingVerb',
  'supersededWord',
  // lexicon-words-order.ttl
  'deicticAdverb',
  'eventMeasure',
  'eventPronoun',
  'occurrenceVerb',
  // lexicon-words-people.ttl
  'beingNoun',
  'birthMark',
  'collectiveNoun',
  'companyWord',
  'dateMark',
  'deathMark',
  'degreeLetters',
  'degreeNoun',
  'degreeVerb',
  'kinshipNoun',
  'formerAdjective',
  'nameIntroducer',
  'nameSuffix',
  'peopleNoun',
  'personalNoun',
  'politicianNoun',
  'seatParticiple',
  'titleWord',
  // lexicon-words-powers.ttl
  'dealtWithVerb',
  'governingNoun',
  'nounOfCities',
  'relationNoun',
  'verbOfCities',
  'verbOfLeaving',
  'wayBetweenCities',
  'willingWord',
  'wordWithFromPower',
  'wordWithOfPower',
  'wordWithOnPower',
  'wordWithToPower',
  // lexicon-words-offices.ttl
  'plainDescription',
  'politicalDescription',
  // lexicon-words-speech.ttl
  'addressingVerb',
  'audiencePronoun',
  'characterizingVerb',
  'creditMark',
  'evidencingVerb',
  'accusingVerb',
  'emergingVerb',
  'hearingNoun',
  'hearsayVerb',
  'professingVerb',
  'linkingVerb',
  'pictureModifier',
  'pictureNoun',
  'rankWord',
  'sharedKnowledgeVerb',
  'sourcePreposition',
  'spokesperson',
  'standardNoun',
  'viewNoun',
  'voicingVerb',
  'wordingVerb',
  // lexicon-words-sport.ttl
  'competingVerb',
  'homeNation',
  'teamNoun',
  // lexicon-words-time.ttl
  'ambiguousMonth',
  'comparingWord',
  'countedNoun',
  'datedPlural',
  'dueWord',
  'forwardWord',
  'futureAdjective',
  'futureAuxiliary',
  'lastingParticiple',
  'matchNoun',
  'nounAfterFeast',
  'deferringVerb',
  'lastingVerb',
  'nounAfterSeason',
  'numberedNoun',
  'partOfTime',
  'schedulingVerb',
  'speechNoun',
  'stativeVerb',
  'timeCue',
  'timeZone',
  'yearPreposition',
  // lexicon-words-writing.ttl
  'abbreviation',
  'hyphenPrefix',
  'introducingAbbreviation',
  'numberAbbreviation',
  'sentenceOpener',
  'titleAbbreviation',
  'unitSymbol',
  'verbFormOfSpeech',
] as const
export type WordClassName = (typeof WORD_CLASSES)[number]

/** What the values of a table are: any text, texts of a form, numbers, or some words. */
export type WordValueKind = 'text' | 'number' | RegExp | readonly string[]

const ORDERS = ['after', 'before', 'during'] as const

const UNIT_NAMES = [
  'second', 'minute', 'hour', 'day', 'night', 'week', 'fortnight', 'weekend', 'month', 'quarter', 'year', 'decade', 'century',
] as const // prettier-ignore

/** The tables of words with a value that the code asks the lexicon for, and what their values are. */
export const WORD_TABLES = {
  // lexicon-words-clauses.ttl
  chargingWord: ['of', 'with', 'for'],
  modalAuxiliary: MODALITIES,
  negativePronoun: 'text',
  // lexicon-words-grammar.ttl
  prepositionRole: ROLES,
  pronoun: ['man', 'woman', 'thing', 'speaker', 'several'],
  typeNoun: ENTITY_TYPES,
  // lexicon-words-measures.ttl
  cardinal: 'number',
  currency: /^[A-Z]{3}$/u,
  ordinal: 'number',
  scale: 'number',
  // lexicon-words-happenings.ttl
  happeningWord: 'text',
  // lexicon-words-order.ttl
  orderingNoun: ORDERS,
  orderingPreposition: ORDERS,
  orderingVerb: ORDERS,
  // lexicon-words-offices.ttl
  officeTitle: 'text',
  // lexicon-words-people.ttl
  genderedNoun: ['male', 'female'],
  titleInFull: 'text',
  groupSize: 'text',
  rivalTitle: 'text',
  generationAdjective: 'text',
  honorific: ['male', 'female', 'either'],
  ideologyWord: 'text',
  partyWord: 'text',
  // lexicon-words-sport.ttl
  sportCalledOtherwise: 'text',
  sportWord: 'text',
  // lexicon-words-time.ttl
  clockName: 'number',
  dayPart: 'text',
  decadeName: 'number',
  deicticDay: 'number',
  feast: /^(?:\d\d-\d\d|(?:Easter|(?:1st|2nd|3rd|4th|last) [1-7] of (?:[1-9]|1[0-2]))(?: [+-]\d+)?)$/u,
  frequencyAdverb: 'text',
  month: 'number',
  monthAbbreviation: 'number',
  namedPeriod: /^\d{4}(?:-\d\d-\d\d)?\/\d{4}(?:-\d\d-\d\d)?$/u,
  season: 'number',
  timeReference: ['PRESENT', 'PAST', 'FUTURE'],
  timeUnit: UNIT_NAMES,
  timeUnitAbbreviation: UNIT_NAMES,
  timeUnits: UNIT_NAMES,
  weekday: 'number',
  weekdayAbbreviation: 'number',
} as const satisfies Readonly<Record<string, WordValueKind>>
export type WordTableName = keyof typeof WORD_TABLES

type ValueOf<Kind> = Kind extends 'number' ? number : Kind extends readonly (infer Word)[] ? Word : string
export type WordTable<Name extends WordTableName> = ReadonlyMap<string, ValueOf<(typeof WORD_TABLES)[Name]>>

/** The words of a language that the code needs, as data. Both throw an OntologyError where there are none. */
export interface Words {
  /** The words of a class, in the order of the files. */
  words(name: WordClassName): ReadonlySet<string>
  /** The words of a table with their values. */
  table<Name extends WordTableName>(name: Name): WordTable<Name>
}
