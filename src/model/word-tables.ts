import { ENTITY_TYPES } from './sentence.ts'
import { MODALITIES, ROLES } from './statement.ts'
import type { WordClassName } from './word-classes.ts'

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
  callingWord: ['on', 'to', 'with'],
  modalAuxiliary: MODALITIES,
  negativePronoun: 'text',
  // lexicon-words-grammar.ttl
  prepositionRole: ROLES,
  suppletivePlural: 'text',
  pronoun: ['man', 'woman', 'thing', 'speaker', 'several'],
  typeNoun: ENTITY_TYPES,
  // lexicon-words-measures.ttl
  cardinal: 'number',
  currency: /^[A-Z]{3}$/u,
  nationalCurrency: /^[A-Z]{3}$/u,
  ordinal: 'number',
  scale: 'number',
  // lexicon-words-happenings.ttl
  happeningWord: 'text',
  thingWord: 'text',
  widerNoun: 'text',
  // lexicon-words-order.ttl
  orderingNoun: ORDERS,
  orderingPreposition: ORDERS,
  orderingVerb: ORDERS,
  // lexicon-words-offices.ttl
  officeTitle: 'text',
  // lexicon-words-owners.ttl
  ownedNoun: 'text',
  // lexicon-words-people.ttl
  genderedNoun: ['male', 'female'],
  deedOfHarm: ['harms', 'dies', 'prosecutes', 'flees'],
  nounOfHarm: ['culprit', 'victim'],
  partInHarm: ['culprit', 'victim'],
  titleInFull: 'text',
  groupSize: 'text',
  rivalTitle: 'text',
  shortName: 'text',
  generationAdjective: 'text',
  honorific: ['male', 'female', 'either'],
  ideologyWord: 'text',
  partyWord: 'text',
  // lexicon-words-powers.ttl
  regionOfState: 'text',
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
