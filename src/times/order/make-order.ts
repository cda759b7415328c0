import type { EventOrder, Sentence, Token } from '../../model/index.ts'
import { OCCURRENCE_VERBS } from './cues.ts'
import { isMeasure, namesEvent } from './event-nouns.ts'
import { childrenOf } from './tree.ts'

/** The order of what `governor` and `anchor` name; null where one of them is no event. */
export function makeOrder(
  sentence: Sentence,
  governor: number,
  relation: EventOrder['relation'],
  anchor: number,
  markers: readonly Token[],
): EventOrder | null {
  const event = eventAt(sentence, governor)
  if (event === null || event === anchor) return null
  const indices = new Set(markers.map(({ index }) => index))
  return { sentence: sentence.index, event, relation, anchor, markers: [...indices].sort((a, b) => a - b) }
}

/** True of a verb that only says that its subject happened: "comes", "took place". */
export const isOccurrence = (sentence: Sentence, verb: Token): boolean =>
  OCCURRENCE_VERBS.has(verb.lemma) &&
  (verb.lemma !== 'take' ||
    childrenOf(sentence, verb.index).some(({ lemma, relation }) => lemma === 'place' && relation === 'obj'))

/** The event that a phrase belongs to: its governor, or the subject of a verb that only says that something happened. */
function eventAt(sentence: Sentence, governor: number): number | null {
  const token = sentence.tokens[governor]
  if (!token) return null
  const children = childrenOf(sentence, governor)
  const subject = children.find(({ relation }) => relation === 'nsubj')
  if (subject && namesEvent(subject) && isOccurrence(sentence, token)) return subject.index
  return namesEvent(token) || children.some(({ relation }) => relation === 'cop') ? governor : null
}

/** The event that a noun names, or that it measures out: "battles" of "12 days of battles". */
export function eventOf(sentence: Sentence, noun: Token): Token | null {
  if (isMeasure(noun)) {
    const measured = childrenOf(sentence, noun.index).find(
      ({ relation, index }) => relation === 'nmod' && childrenOf(sentence, index).some(({ text }) => text === 'of'),
    )
    return measured && namesEvent(measured) ? measured : null
  }
  return namesEvent(noun) ? noun : null
}
