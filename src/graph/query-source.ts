import {
  comparable,
  sourcesOf,
  wordsOfName,
  type Argument,
  type NewsEvent,
  type Ontology,
  type Relation,
  type Statement,
} from '../model/index.ts'
import type { Names } from './names.ts'

/** What a query is answered from. */
export interface QuerySource {
  readonly names: Names
  /** Whether a statement has a value of these words as a part, or a source that is called so. */
  saysValue(words: string): boolean
  /** Whether these are a name of the relation of any statement. */
  saysRelation(words: string): boolean
  /** Lemmas of relations, of which one may have been meant. */
  lemmas(): Iterable<string>
  readonly ontology: Ontology | undefined
  readonly events: readonly NewsEvent[]
}

export const partsOf = ({ subject, object, arguments: roles }: Statement): Argument[] =>
  object === null ? [subject, ...roles] : [subject, object, ...roles]

const wordsOfRelation = ({ property, lemma, text }: Relation): string[] =>
  property === undefined ? [lemma, text] : [lemma, text, property, wordsOfName(property)]

/** Whether these words are a name of a relation: its property, its lemma or the words of the text. */
export function isWorded(relation: Relation, words: string): boolean {
  const wanted = comparable(words)
  return wordsOfRelation(relation).some((each) => comparable(each) === wanted)
}

const allPartsOf = (statement: Statement): Argument[] => [
  ...partsOf(statement),
  ...(statement.attribution ? sourcesOf(statement.attribution) : []),
]

/** Ids of the entities that a statement speaks of, its sources included. */
export const entitiesSpokenOf = (statement: Statement): string[] =>
  allPartsOf(statement).flatMap(({ term }) => (term.kind === 'entity' ? [term.entity] : []))

/** Whether an argument is a value of these words, given as `comparable` has them. */
export const isValue = ({ term, phrase }: Argument, wanted: string): boolean =>
  term.kind === 'value' && [term.value, phrase.text].some((words) => comparable(words) === wanted)

/** What some statements say, for queries to be answered from. */
export const saidBy = (
  statements: readonly Statement[],
): Pick<QuerySource, 'saysValue' | 'saysRelation' | 'lemmas'> => ({
  saysValue: (words) =>
    statements.some((statement) => allPartsOf(statement).some((part) => isValue(part, comparable(words)))),
  saysRelation: (words) => statements.some(({ relation }) => isWorded(relation, words)),
  lemmas: () => statements.map(({ relation }) => relation.lemma),
})
