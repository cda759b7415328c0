import type { Analysis, EventOrder } from '../../model/index.ts'
import { withAntecedent } from './antecedent.ts'
import type { OrderRule } from './order-rule.ts'
import { coordination } from './rules/coordination.ts'
import { orderingVerb } from './rules/ordering-verb.ts'
import { prepositionalPhrase } from './rules/prepositional-phrase.ts'
import { relativeClause } from './rules/relative-clause.ts'
import { relationalNoun } from './rules/relational-noun.ts'
import { subordinateClause } from './rules/subordinate-clause.ts'

/** Asked in this order; the first that answers holds. */
const RULES: readonly OrderRule[] = [
  subordinateClause,
  relationalNoun,
  prepositionalPhrase,
  orderingVerb,
  relativeClause,
  coordination,
]

/**
 * The order of events that the words of a sentence give: "shortly after", "before", "following", "ahead of", "during",
 * "followed by". Dates and measures of time are no events. Between sentences only "This comes after …" is read.
 */
export const eventOrder = ({ sentences }: Analysis): EventOrder[] =>
  sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => {
      const order = RULES.map((rule) => rule(sentence, token)).find(Boolean)
      return (order && withAntecedent(order, sentences)) ?? []
    }),
  )
