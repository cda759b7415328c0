import { wordsOfName, type Argument, type Relation } from '../model/index.ts'

/** Something that a question is answered with. */
export interface Bound {
  readonly kind: 'entity' | 'value' | 'statement' | 'relation' | 'article'
  /** Id of an entity, statement or article; of a value its words with its unit; of a relation its property or lemma. */
  readonly id: string
  /** For readers. */
  readonly label: string
}

/** The label of an entity, by its id; undefined of one that the graph does not hold. */
export type LabelOf = (entity: string) => string | undefined

/** What a part of a statement stands for. */
export function boundArgument({ term, phrase }: Argument, labelOf: LabelOf): Bound {
  if (term.kind === 'entity') return { kind: 'entity', id: term.entity, label: labelOf(term.entity) ?? phrase.text }
  if (term.kind === 'statement') return { kind: 'statement', id: term.statement, label: phrase.text }
  const id = term.unit === undefined ? term.value : `${term.value} ${term.unit}`
  return { kind: 'value', id, label: id }
}

export const boundRelation = ({ property, lemma }: Relation): Bound => ({
  kind: 'relation',
  id: property ?? lemma,
  label: property === undefined ? lemma : wordsOfName(property),
})

/** The same for the same, for joins. */
export const keyOf = ({ kind, id }: Bound): string => `${kind} ${id}`
