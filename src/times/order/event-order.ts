import type { Analysis, EventOrder, Sentence, Token } from '../../model/index.ts'
import {
  FRONTED_ONLY,
  OCCURRENCE_VERBS,
  opposite,
  ORDERING_VERBS,
  PREPOSITIONS,
  RELATIONAL_NOUNS,
  SUBJECTLESS_ONLY,
  SUBORDINATORS,
} from './cues.ts'
import { namesEvent } from './event-nouns.ts'
import { childrenOf, fixedWords, measureBefore } from './tree.ts'

/** One way in which a sentence orders two events; it is asked of every token. */
type OrderRule = (sentence: Sentence, token: Token) => EventOrder | null

/**
 * The order of events that the words of a sentence give: "shortly after", "before", "following", "ahead of", "during",
 * "followed by". Dates and measures of time are no events; what holds between sentences is left out.
 */
export const eventOrder = ({ sentences }: Analysis): EventOrder[] =>
  sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => RULES.map((rule) => rule(sentence, token)).find(Boolean) ?? []),
  )

/** "resigned shortly after the court ruled". */
const subordinateClause: OrderRule = (sentence, token) => {
  if (token.relation !== 'advcl') return null
  const children = childrenOf(sentence, token.index)
  const marker = children.find(
    ({ relation, text }) => /^(?:mark|case)$/u.test(relation) && SUBORDINATORS[text.toLowerCase()],
  )
  const word = marker?.text.toLowerCase() ?? ''
  const relation = SUBORDINATORS[word]
  if (!marker || !relation || (FRONTED_ONLY.has(word) && token.index > token.head)) return null
  if (SUBJECTLESS_ONLY.has(word) && children.some((child) => /^(?:nsubj|csubj|expl)/u.test(child.relation))) return null
  return order(sentence, token.head, relation, token.index, [...measureBefore(sentence, marker, token), marker])
}

/** "left ahead of the vote", "talks after the attack". */
const prepositionalPhrase: OrderRule = (sentence, token) => {
  if (!/^(?:obl|nmod)$/u.test(token.relation) || !namesEvent(token)) return null
  for (const marker of childrenOf(sentence, token.index).filter(
    ({ relation }) => relation === 'case' || relation === 'mark',
  )) {
    const words = fixedWords(sentence, marker)
    const relation = PREPOSITIONS[words.map(({ text }) => text.toLowerCase()).join(' ')]
    if (relation)
      return order(sentence, token.head, relation, token.index, [...measureBefore(sentence, marker, token), ...words])
  }
  return null
}

/** "in the wake of the attack", "on the eve of the talks". */
const relationalNoun: OrderRule = (sentence, token) => {
  const noun = sentence.tokens[token.head]
  const relation = noun && RELATIONAL_NOUNS[noun.lemma.toLowerCase()]
  if (!noun || !relation || token.relation !== 'nmod' || !/^(?:obl|nmod)/u.test(noun.relation) || !namesEvent(token))
    return null
  const of = childrenOf(sentence, token.index).filter(({ relation: name }) => name === 'case')
  const around = childrenOf(sentence, noun.index).filter(({ relation: name }) => name === 'case' || name === 'det')
  return order(sentence, noun.head, relation, token.index, [...around, noun, ...of])
}

/** "The vote follows months of protests", "The attack was followed by a curfew". */
const orderingVerb: OrderRule = (sentence, token) => {
  const relation = ORDERING_VERBS[token.lemma.toLowerCase()]
  if (token.upos !== 'VERB' || !relation) return null
  const children = childrenOf(sentence, token.index)
  const passive = children.some(({ relation: name }) => name === 'nsubj:pass' || name === 'aux:pass')
  const subject =
    children.find(({ relation: name }) => name.startsWith('nsubj')) ??
    (token.relation === 'acl' && passive ? sentence.tokens[token.head] : undefined)
  const by = children.filter(
    ({ relation: name, index }) =>
      name.startsWith('obl') && childrenOf(sentence, index).some(({ text }) => text === 'by'),
  )
  const other = passive ? by[0] : children.find(({ relation: name }) => name === 'obj')
  if (!subject || !other || !namesEvent(subject) || !namesEvent(other)) return null
  const marker = passive ? childrenOf(sentence, other.index).filter(({ text }) => text === 'by') : []
  return order(sentence, subject.index, passive ? opposite(relation) : relation, other.index, [token, ...marker])
}

/** "signed the bill and then left": the second of two coordinated clauses. */
const coordination: OrderRule = (sentence, token) => {
  if (token.relation !== 'conj' || token.upos !== 'VERB') return null
  const children = childrenOf(sentence, token.index)
  if (children.some(({ relation, text }) => relation === 'cc' && text.toLowerCase() !== 'and')) return null
  const adverb = children.find(
    ({ text, relation }) => relation === 'advmod' && /^(?:then|afterwards?|subsequently|later)$/iu.test(text),
  )
  const previous = childrenOf(sentence, token.head).findLast(
    ({ relation, index }) => relation === 'conj' && index < token.index,
  )
  return adverb ? order(sentence, token.index, 'after', previous?.index ?? token.head, [adverb]) : null
}

const RULES: readonly OrderRule[] = [subordinateClause, relationalNoun, prepositionalPhrase, orderingVerb, coordination]

function order(
  sentence: Sentence,
  governor: number,
  relation: EventOrder['relation'],
  anchor: number,
  markers: readonly Token[],
): EventOrder | null {
  const event = eventAt(sentence, governor)
  if (event === null || event === anchor) return null
  return {
    sentence: sentence.index,
    event,
    relation,
    anchor,
    markers: markers.map(({ index }) => index).sort((a, b) => a - b),
  }
}

/** The event that a phrase belongs to: its governor, or the subject of a verb that only says that something happened. */
function eventAt(sentence: Sentence, governor: number): number | null {
  const token = sentence.tokens[governor]
  if (!token) return null
  const children = childrenOf(sentence, governor)
  const subject = children.find(({ relation }) => relation === 'nsubj')
  const occurs =
    OCCURRENCE_VERBS.has(token.lemma) &&
    (token.lemma !== 'take' || children.some(({ lemma, relation }) => lemma === 'place' && relation === 'obj'))
  if (occurs && subject && namesEvent(subject)) return subject.index
  const predicate = children.some(({ relation }) => relation === 'cop')
  return namesEvent(token) || predicate ? governor : null
}
