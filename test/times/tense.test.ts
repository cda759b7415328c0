import { describe, expect, test } from 'vitest'
import { tenseOf } from '../../src/times/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { analysisOf, tenseInterval } from './tagged-text.ts'

function sentenceOf(line: string) {
  const sentence = analysisOf(line).analysis.sentences[0]!
  return { sentence, verb: sentence.tokens.findIndex(({ upos }) => upos === 'VERB') }
}

describe('tense of a clause', () => {
  test.each([
    ['They met/VERB:Past.', 'past'],
    ['They have met/VERB:Part.', 'past'],
    ['They meet/VERB:Pres.', 'present'],
    ['They will meet/VERB:Inf.', 'future'],
    ['They would meet/VERB:Inf.', 'future'],
    ['They would have met/VERB:Part.', 'past'],
  ])('%s', (line, tense) => {
    const { sentence, verb } = sentenceOf(line)
    expect(tenseOf(sentence, verb, ontology)).toBe(tense)
  })
})

describe('what the tense says against the publication date', () => {
  test('the past ends, the future begins with it', () => {
    const past = sentenceOf('They met/VERB:Past.')
    const future = sentenceOf('They will meet/VERB:Inf.')
    expect(tenseInterval(past.sentence, past.verb, '2024-07-24')).toMatchObject({
      end: '2024-07-24',
      value: 'PAST_REF',
      certainty: 'implied',
    })
    expect(tenseInterval(future.sentence, future.verb, '2024-07-24T10:00')).toMatchObject({
      start: '2024-07-24',
      value: 'FUTURE_REF',
      certainty: 'implied',
    })
  })

  test('without a publication date there are no bounds', () => {
    const { sentence, verb } = sentenceOf('They met/VERB:Past.')
    expect(tenseInterval(sentence, verb, undefined)).toEqual({
      value: 'PAST_REF',
      kind: 'date',
      certainty: 'implied',
      resolution: 'past tense',
    })
  })
})
