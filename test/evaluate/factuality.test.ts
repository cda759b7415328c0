import { describe, expect, it } from 'vitest'
import { factualityValues } from '../../src/evaluate/factuality.ts'
import { joinTokens } from '../../src/evaluate/tokenised-text.ts'
import { itemOf, statementOf, tokenOf } from './hand-made.ts'

const tokenised = joinTokens(['They', 'did', "n't", 'leave', 'short', '-', 'term', 'bonds', '.'])
const { text } = tokenised
const tokens = [
  tokenOf(text, 0, 'They', 2, { factuality: 0 }),
  tokenOf(text, 1, "didn't", 2, { factuality: -1 }),
  tokenOf(text, 2, 'leave', -1, { factuality: -2 }),
  tokenOf(text, 3, 'short-term', 4, { factuality: 1 }),
]
const valueOf = (values: ReturnType<typeof factualityValues>, token: number): number | undefined =>
  values.find((each) => each.token === token)?.value

describe('factuality values', () => {
  it('are given to each given token by the token that covers it', () => {
    const values = factualityValues('x', itemOf(text, { tokens }), tokenised)
    expect(values[0]).toEqual({ id: 'x', token: 0, value: 0 })
    expect([1, 2, 3, 4, 5, 6].map((token) => valueOf(values, token))).toEqual([-1, -1, -2, 1, 1, 1])
    expect(valueOf(values, 7)).toBeUndefined()
  })
  it('are drawn towards a denial that the rules found', () => {
    const denied = statementOf(text, { subject: 'They', relation: 'leave', head: 2, change: { polarity: 'negative' } })
    const values = factualityValues('x', itemOf(text, { tokens, statements: [denied] }), tokenised)
    expect(valueOf(values, 3)).toBeLessThan(-2)
    expect(valueOf(values, 1)).toBe(-1)
  })
})
