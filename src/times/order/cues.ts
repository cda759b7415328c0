import type { EventOrder } from '../../model/index.ts'

type Relation = EventOrder['relation']

/** Subordinators: "resigned after the court ruled". */
export const SUBORDINATORS: Readonly<Record<string, Relation>> = {
  after: 'after',
  once: 'after',
  upon: 'after',
  on: 'after',
  before: 'before',
  until: 'before',
  till: 'before',
  since: 'after',
  following: 'after',
  while: 'during',
}

/** With a subject of its own such a clause may be a reason or a contrast: "since taking office", but not "since he took office". */
export const SUBJECTLESS_ONLY = new Set(['on', 'upon', 'since', 'following', 'while'])

/** After a verb these are its complement: "On arriving, he spoke", but not "insist on paying". */
export const FRONTED_ONLY = new Set(['on', 'upon'])

/** Prepositions before an event's noun: "left ahead of the vote". */
export const PREPOSITIONS: Readonly<Record<string, Relation>> = {
  after: 'after',
  following: 'after',
  since: 'after',
  upon: 'after',
  post: 'after',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  until: 'before',
  till: 'before',
  during: 'during',
  amid: 'during',
  throughout: 'during',
}

/** Nouns of a phrase that stands for a preposition: "in the wake of the attack", "on the eve of the talks". */
export const RELATIONAL_NOUNS: Readonly<Record<string, Relation>> = {
  wake: 'after',
  aftermath: 'after',
  eve: 'before',
  'run-up': 'before',
  runup: 'before',
  lead: 'before',
  course: 'during',
  midst: 'during',
}

/** Verbs that order their subject against their object; "was followed by" the other way round. */
export const ORDERING_VERBS: Readonly<Record<string, Relation>> = {
  follow: 'after',
  precede: 'before',
  predate: 'before',
  succeed: 'after',
}

/** Verbs that only say that their subject happened: "the vote comes days after the attack", "the move comes as talks go on". */
export const OCCURRENCE_VERBS = new Set(['come', 'happen', 'occur', 'take'])

export const opposite = (relation: Relation): Relation =>
  relation === 'after' ? 'before' : relation === 'before' ? 'after' : 'during'
