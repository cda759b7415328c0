import { describe, expect, it } from 'vitest'
import { factualityValues } from '../../src/evaluate/factuality.ts'
import { joinTokens } from '../../src/evaluate/tokenised-text.ts'
import { itemOf, tokenOf } from './hand-made.ts'

const tokenised = joinTokens(['They', 'did', "n't", 'leave', 'short', '-', 'term', 'bonds', '.'])
const { text } = tokenised
const tokens = [
  tokenOf(text, 0, 'They', 2, { factuality: 0 }),
  tokenOf(text, 1, "didn't", 2, { factuality: -1 }),
  tokenOf(text, 2, 'leave', -1, { factuality: -2 }),
  tokenOf(text, 3, 'short-term', 4, { factuality: 1 }),
  tokenOf(text, 4, 'bonds', 2, { factuality: 0.5 }),
]
const item = itemOf(text, { tokens })

describe('factuality values', () => {
  it('are given to each given token by the token that covers it', () => {
    const values = factualityValues('x', item, tokenised, 'happened')
    expect(values[0]).toEqual({ id: 'x', token: 0, value: 0 })
    expect([4, 5, 6].map((token) => values.find((each) => each.token === token))).toEqual(
      [4, 5, 6].map((token) => ({ id: 'x', token, value: 1 })),
    )
    expect(values.map(({ token }) => token)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
  it('are terms where the question is how certain the text is', () => {
    const values = factualityValues('x', item, tokenised, 'certain')
    expect(values[3]).toEqual({ id: 'x', token: 3, polarity: 'positive', modality: 'actual' })
  })
})
