import type { Entity, Ontology, Predicate, Role, Sentence, Stance, ValueType, Tree } from '../model/index.ts'

/** A part of a statement before its entity is known: the tokens it is written with and the one that heads it. */
export interface Filler {
  readonly head: number
  readonly tokens: readonly number[]
  /** Name of the concept where the tokens alone do not give it: "energy security" in "food and energy security". */
  readonly label?: string
  /** Whether the label names something of this article alone, and no general concept: "two of the nine schools". */
  readonly isOfArticle?: boolean
  /** Which of those it means that its plural pronoun stands for. */
  readonly member?: Entity
  /** Class of the concept named by `label`. */
  readonly class?: string
  /** Whether it is a clause without a subject, which is told with whom its pronouns mean. */
  readonly isOpenClause?: boolean
  readonly value?: { readonly type: ValueType; readonly value: string; readonly unit?: string }
}

export interface RoleFiller extends Filler {
  readonly role: Role
  readonly marker?: string
  readonly markerTokens?: readonly number[]
}

/** What a rule yields: a statement over tokens. */
export interface Draft {
  readonly rule: string
  /** Token that evokes the relation: its factuality, polarity and modality are the statement's. */
  readonly predicate: number
  readonly subject: Filler
  readonly object: Filler | null
  readonly relation: {
    readonly tokens: readonly number[]
    readonly text: string
    readonly lemma: string
    readonly property?: string
    readonly passive?: boolean
  }
  readonly arguments: readonly RoleFiller[]
  /** Where the rule knows better than the reading of the predicate. */
  readonly stance?: Stance
  /** Whether the time of the predicate is when it ended: Demir's office in "Ruiz succeeded Demir as minister in May". */
  readonly isEndedBy?: boolean
}

/** What titles, appositions and the like hold to be so. */
export const HELD: Stance = { polarity: 'positive', modality: 'actual', marked: false, factuality: 3 }

/** A draft before the rule that made it is named. */
export type UnnamedDraft = Omit<Draft, 'rule'>

/** What rules may look at. */
export interface RuleContext {
  readonly tree: Tree
  readonly sentence: Sentence
  /** The predicates of the sentence by their heads. */
  readonly predicates: ReadonlyMap<number, Predicate>
  readonly ontology: Ontology
  /** Ontology class of the entity that a token stands for, where it is known. */
  classOf(token: number): string | undefined
  /** Canonical name of the entity that a token stands for. */
  labelOf(token: number): string
  /** Whose that is which a token stands for, where only the context says it. */
  ownerOf(token: number): Entity | undefined
  /** Tokens that belong to a time expression. */
  isTime(token: number): boolean
}

export interface Rule {
  readonly name: string
  /** One line with an example: what the rule reads. */
  readonly reads: string
  apply(context: RuleContext): Draft[]
}
