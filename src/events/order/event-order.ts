import type { ClauseReading, EventOrder, Ontology, Tree } from '../../model/index.ts'
import { predicatesByHead } from '../../syntax/predicates.ts'
import { withAntecedent } from './antecedent.ts'
import type { OrderContext } from './order-context.ts'
import type { OrderRule } from './order-rule.ts'
import { orderingVerb } from './rules/ordering-verb.ts'
import { prepositionalPhrase } from './rules/prepositional-phrase.ts'
import { relationalNoun } from './rules/relational-noun.ts'

/** Asked in this order; the first that answers holds. */
const RULES: readonly OrderRule[] = [relationalNoun, prepositionalPhrase, orderingVerb]

export interface OrderInput {
  /** One tree a sentence, at the sentence's index. */
  readonly trees: readonly Tree[]
  readonly clauses: ClauseReading
  readonly ontology: Ontology
  /** Ontology class of what a token stands for, where it is known. */
  classAt(sentence: number, token: number): string | undefined
}

/**
 * The order of events that the words of a sentence give between nouns, or a verb and a noun: "shortly after", "before",
 * "following", "ahead of", "during", "followed by". Dates and measures of time are no events. Between sentences only "This comes after …" is read.
 */
export function eventOrder({ trees, clauses, ontology, classAt }: OrderInput): EventOrder[] {
  const contexts = trees.map((tree, sentence): OrderContext => ({
    tree,
    ontology,
    predicates: predicatesByHead(clauses, sentence),
    classOf: (token) => classAt(sentence, token),
  }))
  return contexts.flatMap((context) =>
    context.tree.sentence.tokens.flatMap(({ index }) => {
      const order = RULES.map((rule) => rule(context, index)).find(Boolean)
      return (order && withAntecedent(order, contexts)) ?? []
    }),
  )
}
