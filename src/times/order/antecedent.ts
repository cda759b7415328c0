import type { EventOrder, Sentence, Token } from '../../model/index.ts'
import { namesEvent } from './event-nouns.ts'
import { isOccurrence } from './make-order.ts'
import { childrenOf } from './tree.ts'

/** "This comes after …": the event is what the sentence before tells; null where none stands in the same block. */
export function withAntecedent(order: EventOrder, sentences: readonly Sentence[]): EventOrder | null {
  const sentence = sentences[order.sentence]
  const verb = sentence?.tokens[order.event]
  if (!sentence || !verb || !isOccurrence(sentence, verb)) return order
  const subject = childrenOf(sentence, verb.index).find(({ relation }) => relation === 'nsubj')
  if (!subject || !/^(?:this|that|it|which)$/iu.test(subject.text)) return order
  const before = sentences[order.sentence - 1]
  const event = before && before.block === sentence.block ? mainEvent(before) : null
  return before && event ? { ...order, event: event.index, eventSentence: before.index } : null
}

/** What a sentence is about: the event that its subject names ("The visit has been confirmed"), else its predicate. */
function mainEvent(sentence: Sentence): Token | null {
  const root = sentence.tokens.find(({ head }) => head < 0)
  if (!root) return null
  const subject = childrenOf(sentence, root.index).find(({ relation }) => relation.startsWith('nsubj'))
  if (subject && subject.upos === 'NOUN' && namesEvent(subject)) return subject
  return namesEvent(root) ? root : null
}
