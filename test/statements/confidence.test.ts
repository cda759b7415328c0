import { describe, expect, it } from 'vitest'
import { confidenceFeatures, confidenceOf } from '../../src/statements/confidence.ts'
import { Tree, type Argument, type Statement } from '../../src/model/index.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'
import { tradeReading } from '../support/readings.ts'

const SENTENCE = `
1 She she PRON _ _ 2 nsubj _ _
2 sold sell VERB _ _ 0 root _ _
3 old old ADJ _ _ 4 amod _ _
4 boats boat NOUN _ _ 2 obj _ _
5 in in ADP _ _ 6 case _ _
6 Veria Veria PROPN _ _ 2 obl _ _
7 and and CCONJ _ _ 8 cc _ _
8 left leave VERB _ _ 2 conj _ SpaceAfter=No
9 . . PUNCT _ _ 2 punct _ _`
/** How sure the parser is of each word's governor. */
const SURE = [0.9, 1, 0.25, 0.5, 1, 0.8, 1, 0.6, 1]

const parsed = analysedArticle(SENTENCE).analysis.sentences[0]!
const tree = new Tree({
  ...parsed,
  tokens: parsed.tokens.map((token, at) => ({ ...token, headProbability: SURE[at]! })),
})

const part = (head: number, text = tree.token(head).text): Argument => ({
  term: { kind: 'value', type: 'text', value: text },
  phrase: { text, start: 0, end: text.length, segments: [] },
  head,
})

/** "She sold old boats in Veria." */
function sold(change: Partial<Statement> = {}, head = 1): Statement {
  const [any] = tradeReading().statements
  const { property: _, ...relation } = any!.relation
  return {
    ...any!,
    subject: part(0),
    relation: { ...relation, head },
    object: part(3, 'old boats'),
    arguments: [],
    polarity: 'positive',
    modality: 'actual',
    ...change,
  }
}
const features = (change?: Partial<Statement>, head?: number) => confidenceFeatures(sold(change, head), tree)

describe('what speaks for or against a statement', () => {
  it('is its rule, its words and its place in the tree', () => {
    expect(features()).toEqual({
      bias: 1,
      'rule verb-clause': 1,
      known: 0,
      'weakest arc': Math.log(0.5),
      'sentence arcs': expect.closeTo(SURE.reduce((sum, each) => sum + Math.log(each), 0) / 9, 10),
      'sentence length': Math.log(9) / 4,
      'without object': 0,
      arguments: 0,
      'long object': 0.2,
      'long subject': 0.1,
      'pronoun subject': 1,
      marked: 0,
      'clause root': 1,
      'predicate VERB': 1,
      'subject elsewhere': 0,
    })
  })

  it('is the arc that the parser is least sure of, among the heads of its parts', () => {
    const weakest = (change: Partial<Statement>, head?: number): number =>
      Math.exp(features(change, head)['weakest arc']!)
    expect(weakest({ object: null })).toBeCloseTo(0.9)
    expect(weakest({ object: null }, 7)).toBeCloseTo(0.6)
    expect(weakest({ object: null, subject: part(5) })).toBeCloseTo(0.8)
    expect(weakest({ object: part(1), arguments: [{ ...part(5), role: 'place' }] })).toBeCloseTo(0.8)
    expect(weakest({ object: part(2) })).toBeCloseTo(0.25)
  })

  it('is never sure that it is wrong', () => {
    const sentence = { ...tree.sentence, tokens: tree.sentence.tokens.map((each) => ({ ...each, headProbability: 0 })) }
    expect(confidenceFeatures(sold(), new Tree(sentence))).toMatchObject({
      'weakest arc': Math.log(0.01),
      'sentence arcs': expect.closeTo(Math.log(0.01), 10),
    })
  })

  it('is whether the ontology knows it, and whether it is denied or merely possible', () => {
    expect(features({ relation: { ...sold().relation, property: 'sells' } })['known']).toBe(1)
    expect(features({ polarity: 'negative' })['marked']).toBe(1)
    expect(features({ modality: 'planned' })['marked']).toBe(1)
  })

  it('is how much it tells, up to a measure', () => {
    const place = { ...part(5), role: 'place' } as const
    expect(features({ object: null })).toMatchObject({ 'without object': 1, 'long object': 0 })
    expect(features({ arguments: [place] })['arguments']).toBe(0.25)
    expect(features({ arguments: [place, place, place, place, place] })['arguments']).toBe(1)
    const words = (count: number) => part(3, Array(count).fill('very').join(' '))
    expect(features({ object: words(30), subject: words(31) })).toMatchObject({ 'long object': 3, 'long subject': 3 })
    expect(features({ object: words(31), subject: words(29) })).toMatchObject({ 'long object': 3, 'long subject': 2.9 })
  })

  it('is what kind of word its subject is, and whether it hangs on the predicate', () => {
    expect(features({ subject: part(3) })).toMatchObject({ 'pronoun subject': 0, 'subject elsewhere': 0 })
    expect(features({}, 7)).toMatchObject({ 'clause conj': 1, 'predicate VERB': 1, 'subject elsewhere': 1 })
    expect(features({ subject: part(5) }, 3)).toMatchObject({ 'clause obj': 1, 'predicate NOUN': 1 })
  })

  it('is nothing of a predicate where no word evokes it', () => {
    const names = Object.keys(features({}, -1))
    expect(names.filter((name) => /^(clause|predicate|subject) /.test(name))).toEqual([])
    expect(Math.exp(features({}, -1)['weakest arc']!)).toBeCloseTo(0.5)
  })
})

describe('confidence', () => {
  it('is the logistic of the weighted features, to three places', () => {
    expect(confidenceOf({}, {})).toBe(0.5)
    expect(confidenceOf({ bias: 1 }, { bias: 2 })).toBe(0.881)
    expect(confidenceOf({ bias: 1, marked: 2 }, { bias: 1, marked: -1 })).toBe(0.269)
    expect(confidenceOf({ bias: 1, 'rule unheard-of': 1 }, { bias: 2 })).toBe(0.881)
    expect(confidenceOf({ bias: 1 }, { bias: 100 })).toBe(1)
  })
})
