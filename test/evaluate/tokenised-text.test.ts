import { describe, expect, it } from 'vitest'
import { joinTokens, tokensWithin } from '../../src/evaluate/tokenised-text.ts'

const joined = (tokens: string): string => joinTokens(tokens.split(' ')).text

describe('joining given tokens', () => {
  it('writes punctuation and clitics as people do', () => {
    expect(joined("He did n't go , the minister 's aide said .")).toBe("He didn't go, the minister's aide said.")
    expect(joined('a rise to $ 7.40 ( about 3 % )')).toBe('a rise to $7.40 (about 3%)')
  })
  it('writes treebank quotes and brackets as characters', () => {
    expect(joined("`` We agree , '' he said -LRB- again -RRB- .")).toBe('"We agree," he said (again).')
    expect(joined('the " Three Tall Ships " came')).toBe('the "Three Tall Ships" came')
  })
  it('closes hyphens between words and leaves dashes alone', () => {
    expect(joined('short - term rates')).toBe('short-term rates')
    expect(joined('rates -- and bonds')).toBe('rates -- and bonds')
  })
  it('knows where each token went', () => {
    const tokenised = joinTokens(['`` ', 'He', 'did', "n't", 'go', '.'].map((token) => token.trim()))
    for (const { text, start, end } of tokenised.tokens.slice(1)) expect(tokenised.text.slice(start, end)).toBe(text)
    const start = tokenised.text.indexOf('didn')
    expect(tokensWithin(tokenised, [{ start, end: start + 6 }])).toEqual([2, 3])
  })
})
