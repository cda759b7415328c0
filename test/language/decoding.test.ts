import { describe, expect, it } from 'vitest'
import { allowedTransitions, bestLabels, stretches } from '../../src/language/decode/bio.ts'
import { formatFeatures, parseFeatures } from '../../src/language/decode/features.ts'
import { applyLemmaScript } from '../../src/language/decode/lemmas.ts'
import { predicationsOf } from '../../src/language/decode/predications.ts'
import { combineNames, typesOfHeads } from '../../src/language/decode/names.ts'

const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']

function decode(...scores: readonly (readonly number[])[]): string[] {
  return bestLabels(scores.flat(), scores.length, LABELS, allowedTransitions(LABELS)).map((id) => LABELS[id]!)
}

describe('labels of names', () => {
  it('are the best ones where they are well formed', () => {
    expect(decode([0, 5, 0, 0, 0], [0, 0, 5, 0, 0], [5, 0, 0, 0, 0])).toEqual(['B-PER', 'I-PER', 'O'])
  })
  it('never go on with a name that did not begin', () => {
    expect(decode([3, 0, 9, 0, 0], [0, 1, 0, 0, 4])).toEqual(['O', 'B-PER'])
    expect(decode([0, 6, 0, 1, 0], [1, 0, 2, 0, 3])).toEqual(['B-PER', 'I-PER'])
  })
  it('yield stretches, also side by side', () => {
    expect(stretches(['B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC'])).toEqual([
      { first: 0, last: 1, kind: 'PER' },
      { first: 2, last: 2, kind: 'PER' },
      { first: 4, last: 4, kind: 'LOC' },
    ])
  })
})

describe('names of a sentence', () => {
  const person = { first: 0, last: 1, kind: 'PER' }
  it('add events and times to persons, organizations and places', () => {
    const mentions = [
      { first: 3, last: 4, kind: 'event' },
      { first: 6, last: 6, kind: 'place' },
    ]
    expect(combineNames([person], mentions)).toEqual([
      { first: 0, last: 1, type: 'person' },
      { first: 3, last: 4, type: 'event' },
    ])
  })
  it('do not overlap', () => {
    expect(combineNames([person], [{ first: 1, last: 2, kind: 'event' }])).toEqual([
      { first: 0, last: 1, type: 'person' },
    ])
  })
  it('give the word that heads them their type', () => {
    // "Vinay Kwatra visits Moscow": the name is headed by its first word
    const heads = [2, 0, -1, 2]
    const names = [{ first: 0, last: 1, type: 'person' as const }]
    expect(typesOfHeads(['organization', null, 'event', 'place'], names, heads)).toEqual([
      'person',
      null,
      'event',
      'place',
    ])
  })
})

describe('a lemma script', () => {
  it.each([
    ['l|1|', 'Visits', 'visit'],
    ['l|3|y', 'parties', 'party'],
    ['k|0|', 'Jaishankar', 'Jaishankar'],
    ['l|4|good', 'best', 'good'],
    ['l|0||', 'a', 'a|'],
    ['l|9|be', 'is', 'be'],
    ['l|1|', '🙂', '🙂'],
  ])('%s makes of %s %s', (script, word, lemma) => expect(applyLemmaScript(script, word)).toBe(lemma))
})

describe('features', () => {
  it('are read and written in the order of CoNLL-U', () => {
    const features = parseFeatures('VerbForm=Fin|Tense=Past|Mood=Ind')
    expect(features).toEqual({ Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' })
    expect(formatFeatures(features)).toBe('Mood=Ind|Tense=Past|VerbForm=Fin')
    expect(formatFeatures(parseFeatures('_'))).toBe('_')
  })
})

describe('arguments of a predicate', () => {
  it('have one word for each number, the surest, and as many of any other label as there are', () => {
    const labels = { rolesets: ['buy.01'], arguments: ['none', 'ARG1', 'ARGM-TMP'], senses: new Map([['buy/v', [0]]]) }
    const words = ['now', 'we', 'buy', 'oil', 'gas', 'today'].map((lemma) => ({ lemma, upos: 'VERB' }))
    const out = { predicates: [2], senses: [0], arguments: [2, 0, 0, 1, 1, 2], sure: [0.4, 1, 1, 0.6, 0.9, 0.9] }
    const found = predicationsOf(words, out, labels as unknown as Parameters<typeof predicationsOf>[2]).get(2)
    expect(found?.arguments.map(({ token, label }) => [token, label])).toEqual([
      [0, 'ARGM-TMP'],
      [4, 'ARG1'],
      [5, 'ARGM-TMP'],
    ])
  })
})
