import type { Sentence, Token } from '../../../model/index.ts'
import { opposite, ORDERING_VERBS } from '../cues.ts'
import { namesEvent } from '../event-nouns.ts'
import { eventOf, makeOrder } from '../make-order.ts'
import type { OrderRule } from '../order-rule.ts'
import { childrenOf } from '../tree.ts'

/** "The vote follows months of protests", "The attack was followed by a curfew", "an attack followed by a curfew". */
export const orderingVerb: OrderRule = (sentence, token) => {
  const relation = token.upos === 'VERB' ? ORDERING_VERBS[token.lemma.toLowerCase()] : undefined
  if (!relation) return null
  const children = childrenOf(sentence, token.index)
  const agent = children.find((child) => child.relation.startsWith('obl') && isAgent(sentence, child))
  const passive = children.some((child) => /^(?:nsubj|aux):pass$/u.test(child.relation)) || token.relation === 'acl'
  const subject =
    children.find((child) => child.relation.startsWith('nsubj')) ??
    (token.relation === 'acl' ? sentence.tokens[token.head] : undefined)
  const other = passive ? agent : children.find((child) => child.relation === 'obj')
  const anchor = other && eventOf(sentence, other)
  if (!subject || !other || !anchor || !namesEvent(subject)) return null
  const by = passive ? childrenOf(sentence, other.index).filter(({ text }) => text === 'by') : []
  return makeOrder(sentence, subject.index, passive ? opposite(relation) : relation, anchor.index, [token, ...by])
}

const isAgent = (sentence: Sentence, { index }: Token): boolean =>
  childrenOf(sentence, index).some(({ text }) => text === 'by')
