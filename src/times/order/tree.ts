import type { Sentence, Token } from '../../model/index.ts'
import { isMeasure } from './event-nouns.ts'

export const childrenOf = ({ tokens }: Sentence, head: number): readonly Token[] =>
  tokens.filter((token) => token.head === head)

/** The words of a preposition or subordinator, with what is fixed to it: "prior to", "ahead of". */
export const fixedWords = (sentence: Sentence, marker: Token): readonly Token[] => [
  marker,
  ...childrenOf(sentence, marker.index).filter(({ relation }) => relation === 'fixed'),
]

/** Dates of their own rather than measures: "six months ago after the coup". */
const DEICTIC = /^(?:ago|today|yesterday|tomorrow|earlier|later|now|then)$/iu

/** What measures or tones a marker just before it: "shortly after", "two days before". */
export function measureBefore(sentence: Sentence, marker: Token, governor: Token): readonly Token[] {
  const word = sentence.tokens[marker.index - 1]
  if (!word) return []
  const measures = word.upos === 'ADV' ? !DEICTIC.test(word.text) : isMeasure(word)
  const near = [marker.index, governor.index, ...(word.upos === 'ADV' ? [governor.head] : [])]
  if (
    !measures ||
    !near.includes(word.head) ||
    childrenOf(sentence, word.index).some(({ relation }) => relation === 'case')
  )
    return []
  return [...below(sentence, word.index), word]
}

const below = (sentence: Sentence, head: number): readonly Token[] =>
  childrenOf(sentence, head).flatMap((child) => [child, ...below(sentence, child.index)])
