import { describe, expect, it } from 'vitest'
import { readClauses } from '../../src/clauses/index.ts'
import { factualityValues } from '../../src/evaluate/factuality.ts'
import { joinTokens } from '../../src/evaluate/tokenised-text.ts'
import { Tree } from '../../src/model/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { itemOf, tokenOf } from './hand-made.ts'

const tokenised = joinTokens(['They', 'did', "n't", 're', '-', 'sell', 'bonds', '.'])
const { text } = tokenised
const tokens = [
  { ...tokenOf(text, 0, 'They', 3, { upos: 'PRON' }), relation: 'nsubj' },
  { ...tokenOf(text, 1, 'did', 3, { upos: 'AUX' }), relation: 'aux' },
  { ...tokenOf(text, 2, "n't", 3, { upos: 'PART', lemma: 'not' }), relation: 'advmod' },
  { ...tokenOf(text, 3, 're-sell', -1, { upos: 'VERB', factuality: -2 }), relation: 'root' },
  { ...tokenOf(text, 4, 'bonds', 3, { upos: 'NOUN' }), relation: 'obj' },
]
const made = itemOf(text, { tokens })
const trees = made.sentences.map((sentence) => new Tree(sentence, ontology))
const clauses = readClauses({ article: made.reading.article, trees, ontology, times: [], classAt: () => undefined })
const item = { ...made, reading: { ...made.reading, clauses } }

describe('what is exported of given tokens', () => {
  it('is the value of the predicate that covers them where the question is whether it happened', () => {
    expect(factualityValues('x', item, tokenised, 'happened')).toEqual(
      [3, 4, 5].map((token) => ({ id: 'x', token, value: -2 })),
    )
  })
  it('is polarity and modality where the question is how certain the text is', () => {
    expect(factualityValues('x', item, tokenised, 'certain')).toEqual(
      [3, 4, 5].map((token) => ({ id: 'x', token, polarity: 'negative', modality: 'actual' })),
    )
  })
})
