import type { Sentence, Token } from '../../model/index.ts'

export const childrenOf = ({ tokens }: Sentence, head: number): readonly Token[] =>
  tokens.filter((token) => token.head === head)

/** The words of a preposition or subordinator, with what is fixed to it: "prior to", "ahead of". */
export const fixedWords = (sentence: Sentence, marker: Token): readonly Token[] => [
  marker,
  ...childrenOf(sentence, marker.index).filter(({ relation }) => relation === 'fixed'),
]

/** What measures or tones a marker just before it: "shortly after", "two days before". */
export function measureBefore(sentence: Sentence, marker: Token, governor: Token): readonly Token[] {
  const direct = [...childrenOf(sentence, marker.index), ...childrenOf(sentence, governor.index)].filter(
    ({ index, relation }) =>
      index < marker.index &&
      /^(?:advmod|obl:npmod|obl:unmarked|obl:tmod|nmod:npmod|nmod:unmarked|nummod)$/u.test(relation),
  )
  const near = direct.find(({ index }) => index === marker.index - 1)
  return near ? [...below(sentence, near.index), near].sort((a, b) => a.index - b.index) : []
}

const below = (sentence: Sentence, head: number): readonly Token[] =>
  childrenOf(sentence, head).flatMap((child) => [child, ...below(sentence, child.index)])
