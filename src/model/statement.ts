import type { Phrase, Span } from './span.ts'
import type { TimeInterval } from './time.ts'

export const POLARITIES = ['positive', 'negative'] as const
export type Polarity = (typeof POLARITIES)[number]

/** How the text presents what it states; only `actual` is told as a fact. */
export const MODALITIES = [
  'actual', 'planned', 'possible', 'intended', 'obligatory', 'conditional', 'questioned', 'commanded', 'hypothetical',
] as const // prettier-ignore
export type Modality = (typeof MODALITIES)[number]

/** Roles of arguments beyond subject and object; an ontology may add more. */
export const ROLES = [
  'time', 'place', 'recipient', 'origin', 'destination', 'topic', 'instrument', 'manner', 'rank', 'purpose', 'cause',
  'accompaniment', 'duration', 'quantity', 'result', 'beneficiary', 'condition', 'sector', 'modifier',
] as const // prettier-ignore
export type Role = (typeof ROLES)[number] | (string & {})

export type ValueType = 'text' | 'quantity' | 'money' | 'percentage' | 'age' | 'ordinal' | 'date' | 'property'

/** What a part of a statement denotes. */
export type Term =
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'value'; readonly type: ValueType; readonly value: string; readonly unit?: string }
  /** Only in readings that other code makes: what newsgraph reads as said, denied or wanted is a statement with a source, or words. */
  | { readonly kind: 'statement'; readonly statement: string }

/** A part of a statement: what it denotes and how it is written. */
export interface Argument {
  readonly term: Term
  /** As written; of a resolved pronoun, the pronoun. */
  readonly phrase: Phrase
  /** Index of the head token in the statement's sentence. */
  readonly head: number
}

export interface RoleArgument extends Argument {
  readonly role: Role
  /** The preposition or conjunction that introduces it, lower-case: `from`, `according to`. */
  readonly marker?: string
}

export interface Relation {
  /** Words of the relation as written; its text may be empty where the relation is only implied (appositions, possessives). */
  readonly phrase: Phrase
  /** Words that say the relation, implied ones included: `is`, `has refrained from adopting`. */
  readonly text: string
  /** Lemma form, with particle and preposition: `vie for`, `be supplier of`. */
  readonly lemma: string
  /** Local name of the ontology's property, where it knows one: `imports`. */
  readonly property?: string
  /** Index of the token that evokes it, -1 where none does. */
  readonly head: number
  /** True where the words stand in the passive, so that subject and object are written in the other order. */
  readonly passive?: boolean
}

/** Who says so. */
export interface Attribution {
  /** The source, where one is named or described; null for "it is said". */
  readonly source: Argument | null
  /** Who else says so: "firefighters" of "police and firefighters said". */
  readonly others?: readonly Argument[]
  /** The words that report: `According to sources`, `the ministry said`. */
  readonly cue: Phrase
  /** Lemma of the reporting verb or noun: `say`, `according to`, `claim`. */
  readonly verb: string
  /** What is reported, as written. */
  readonly content: Span
  /** What else the source says by this cue: the rest of words that the cue interrupts, and quotations that go on without a cue of their own. */
  readonly further?: readonly Span[]
  /** Negative where the source is said not to say so ("did not confirm that"); what a source denies is a negative statement. */
  readonly polarity: Polarity
}

/** Everybody who says so, in the order of the text; nobody for "it is said". */
export const sourcesOf = ({ source, others = [] }: Attribution): readonly Argument[] =>
  source === null ? [] : [source, ...others]

/** Its span is that of the sentence. */
export interface Evidence extends Span {
  readonly article: string
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** The sentence, as written. */
  readonly text: string
}

export interface Statement {
  /** Unique and stable while its sentence is, wherever that stands: `<article>-s4k2m9p-2`, the second of its sentence. */
  readonly id: string
  readonly subject: Argument
  readonly relation: Relation
  readonly object: Argument | null
  readonly arguments: readonly RoleArgument[]
  readonly polarity: Polarity
  readonly modality: Modality
  /** The model's value for the predicate, -3 … +3, where there is one. */
  readonly factuality?: number
  readonly attribution: Attribution | null
  readonly time: TimeInterval | null
  /** Entity id of the place, where one is known. */
  readonly place: string | null
  /** Id of the event it tells of, where it tells of one. */
  readonly event?: string
  /** Modality of that event, where others tell it and a bare noun does not: `planned` of "her visit" beside "her upcoming visit". */
  readonly eventModality?: Modality
  /** The sentence it was read from. */
  readonly evidence: Evidence
  /** Name of the rule that made it. */
  readonly rule: string
  /** 0 to 1; orders statements by how likely they are right. */
  readonly confidence: number
  /** Id of the statement this one was inferred from by an entailment of the ontology. */
  readonly inferredFrom?: string
}

/**
 * What keeps a statement from telling anything by itself: nobody is known whom it is about ("it rose"), what depends on it
 * stands elsewhere ("if prices rise"), it says nothing ("the meeting occurred"), or it is more likely read wrong than right.
 */
export type Lack = 'referent' | 'consequence' | 'content' | 'certainty'

/** A statement that is kept as data and told nowhere: neither in tables nor in the graph nor in Turtle. */
export interface Fragment extends Statement {
  readonly lacks: Lack
}

/** What statements have before their confidence is known. */
export type Unrated = Omit<Statement, 'confidence'>

/**
 * From this confidence on a statement is told as a fact; below, as read with doubt. Chosen on judged statements: of those
 * above it in articles that were not learned from nearly nine in ten are right, and they are three quarters of the right ones.
 */
export const SURE = 0.65

/**
 * Below this confidence a statement is more likely read wrong than right, and not told. Of the judged statements that lie below, by
 * weights that were not learned from them, a quarter is right.
 */
export const CREDIBLE = 0.35

/** Told as a fact: affirmed, and surely enough read. */
export const isAsserted = (statement: Statement): boolean => isAffirmed(statement) && statement.confidence >= SURE

/** Positive, actual and in the article's own voice, and no event that is said elsewhere to lie ahead, however sure that is. */
export function isAffirmed(statement: Unrated): boolean {
  return (
    statement.polarity === 'positive' &&
    statement.modality === 'actual' &&
    statement.attribution === null &&
    statement.eventModality === undefined
  )
}
