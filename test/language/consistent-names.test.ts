import { describe, expect, it } from 'vitest'
import { consistentNames } from '../../src/language/decode/consistent-names.ts'
import type { EntityType, Sentence } from '../../src/model/index.ts'

/** Words that begin with a capital are proper nouns; names are written as "first-last:type". */
function sentenceOf(text: string, ...names: string[]): Sentence {
  const tokens = text.split(' ').map((word, index) => ({
    index,
    text: word,
    start: 0,
    end: 0,
    lemma: word,
    upos: /^[A-Z]/.test(word) ? 'PROPN' : 'NOUN',
    features: {},
    head: index - 1,
    relation: 'dep',
    headProbability: 1,
    factuality: 0,
    entityType: null,
  }))
  const found = names.map((name) => {
    const [, first, last, type] = /^(\d+)-(\d+):(.*)$/.exec(name)!
    return { first: Number(first), last: Number(last), type: type as EntityType }
  })
  return { index: 0, start: 0, end: 0, text, tokens, names: found, block: 0 }
}

const namesOf = (sentences: readonly Sentence[]): string[][] =>
  consistentNames(sentences).map(({ names }) => names.map(({ first, last, type }) => `${first}-${last}:${type}`))

describe('names of an article', () => {
  it('have the type they have most often', () => {
    const all = [
      sentenceOf('Xinhua said', '0-0:organization'),
      sentenceOf('Xinhua wrote', '0-0:person'),
      sentenceOf('for Xinhua', '1-1:organization'),
    ]
    expect(namesOf(all)).toEqual([['0-0:organization'], ['0-0:organization'], ['1-1:organization']])
    expect(consistentNames(all)[1]!.tokens[0]!.entityType).toBe('organization')
  })
  it('keep different types where none is commoner', () => {
    expect(namesOf([sentenceOf('Roma won', '0-0:organization'), sentenceOf('in Roma', '1-1:place')])).toEqual([
      ['0-0:organization'],
      ['1-1:place'],
    ])
  })
  it('are found again where they were overlooked, longer ones first', () => {
    const all = [
      sentenceOf('Vinay Kwatra met Kwatra', '0-1:person', '3-3:person'),
      sentenceOf('oil for Vinay Kwatra'),
      sentenceOf('Kwatra left', '0-0:person'),
    ]
    const again = [...all, sentenceOf('Vinay Kwatra left', '0-1:person')]
    expect(namesOf(again)[1]).toEqual(['2-3:person'])
  })
  it('are not added where they are rarely names, no proper nouns, or within another name', () => {
    const rare = [sentenceOf('May left', '0-0:person'), sentenceOf('in May'), sentenceOf('since May')]
    expect(namesOf(rare)).toEqual([['0-0:person'], [], []])
    const common = [
      sentenceOf('apple sold', '0-0:organization'),
      sentenceOf('apple rose', '0-0:organization'),
      sentenceOf('an apple'),
    ]
    expect(namesOf(common)[2]).toEqual([])
    const within = [
      sentenceOf('Delhi rose', '0-0:place'),
      sentenceOf('Delhi fell', '0-0:place'),
      sentenceOf('New Delhi fell', '0-1:place'),
    ]
    expect(namesOf(within)[2]).toEqual(['0-1:place'])
  })
  it('of other types stay as they are', () => {
    const all = [
      sentenceOf('Diwali began', '0-0:event'),
      sentenceOf('Diwali ended', '0-0:time'),
      sentenceOf('after Diwali'),
    ]
    expect(namesOf(all)).toEqual([['0-0:event'], ['0-0:time'], []])
  })
})
