import type {
  Article,
  ClauseReading,
  Entity,
  EventOrder,
  Ontology,
  TimeExpression,
  TimeInterval,
  Tree,
} from '../model/index.ts'
import type { Rater } from './confidence/index.ts'

/** What statements are made from: the article and what the stages before found in it. */
export interface StatementInput {
  readonly article: Article
  /** One tree a sentence, at the sentence's index. */
  readonly trees: readonly Tree[]
  readonly clauses: ClauseReading
  readonly ontology: Ontology
  readonly times: readonly TimeExpression[]
  readonly orders: readonly EventOrder[]
  readonly confidence: Rater
  /** Entity that a token's mention refers to. */
  entityAt(sentence: number, token: number): Entity | undefined
  /** Those that a plural pronoun stands for together. */
  groupAt(sentence: number, token: number): readonly Entity[]
  /** Whose that is which a token stands for, where only the context says it. */
  ownerAt(sentence: number, token: number): Entity | undefined
  /** Ontology class of what a token stands for, where it is known. */
  classAt(sentence: number, token: number): string | undefined
  /** The place that a token names, where it is meant as a place ("in Moscow"). */
  placeAt(sentence: number, token: number): Entity | undefined
  /** What the tense of a predicate says of its time, where no words do. */
  impliedTime(sentence: number, token: number): TimeInterval | null
}
