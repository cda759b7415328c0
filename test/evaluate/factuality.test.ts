import { describe, expect, it } from 'vitest'
import { factualityValues } from '../../src/evaluate/factuality.ts'
import type { ArticleReading } from '../../src/model/index.ts'
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
const read = (head: number, factuality: number) => ({
  head,
  stance: { polarity: 'negative', modality: 'planned', factuality },
})
const bare = itemOf(text, { tokens })
const clauses = { predicates: [[read(2, -2), read(3, 1)]] } as unknown as NonNullable<ArticleReading['clauses']>
const item = { ...bare, reading: { ...bare.reading, clauses } }

describe('factuality values', () => {
  it('are what the reading of clauses has for predicates, at each token that they cover', () => {
    expect(factualityValues('x', item, tokenised, 'happened')).toEqual([
      { id: 'x', token: 3, value: -2 },
      ...[4, 5, 6].map((token) => ({ id: 'x', token, value: 1 })),
    ])
  })
  it('are terms where the question is how certain the text is', () => {
    const [first] = factualityValues('x', item, tokenised, 'certain')
    expect(first).toEqual({ id: 'x', token: 3, polarity: 'negative', modality: 'planned' })
  })
  it('are none where nothing is a predicate', () => {
    expect(factualityValues('x', bare, tokenised, 'happened')).toEqual([])
  })
})
