import { describe, expect, it } from 'vitest'
import { confidenceFeatures, confidenceOf, isNumberOfNetwork, raterBy } from '../../src/statements/index.ts'
import {
  isAffirmed,
  isAsserted,
  NO_WORDS,
  SURE,
  Tree,
  type Argument,
  type Entity,
  type Statement,
} from '../../src/model/index.ts'
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
const PROBABILITIES = [0.9, 1, 0.25, 0.5, 1, 0.8, 1, 0.6, 1]

const parsed = analysedArticle(SENTENCE).analysis.sentences[0]!
const treeWith = (probabilities: readonly number[]): Tree =>
  new Tree(
    { ...parsed, tokens: parsed.tokens.map((token, at) => ({ ...token, headProbability: probabilities[at]! })) },
    NO_WORDS,
  )
const tree = treeWith(PROBABILITIES)

const part = (head: number, term: Argument['term'] = { kind: 'value', type: 'text', value: 'x' }): Argument => ({
  term,
  phrase: { text: tree.token(head).text, start: 0, end: 1, segments: [] },
  head,
})

/** "She sold old boats in Veria." */
function sold(change: Partial<Statement> = {}, head = 1): Statement {
  const [any] = tradeReading().statements
  const { property: _, ...relation } = any!.relation
  const evidence = { ...any!.evidence, sentence: 0 }
  const told = { subject: part(0), object: part(3), arguments: [], polarity: 'positive', modality: 'actual' } as const
  return { ...any!, ...told, evidence, relation: { ...relation, head, lemma: 'sell to' }, ...change }
}

const boats: Entity = {
  id: 'boats',
  label: 'boats',
  type: 'object',
  class: 'Object',
  aliases: [],
  named: true,
  mentions: [{ text: 'boats', start: 0, end: 1, sentence: 0, head: 3, first: 3, last: 3, form: 'nominal' }],
}

const features = (change?: Partial<Statement>, head?: number, of = tree): ReadonlyMap<string, number> =>
  confidenceFeatures(sold(change, head), {
    tree: of,
    predicate: undefined,
    entityOf: ({ term }) => (term.kind === 'entity' && term.entity === 'boats' ? boats : undefined),
  })

describe('what speaks for or against a statement', () => {
  it('is the arc that the parser is least sure of, among the heads of its parts', () => {
    const weakest = (change: Partial<Statement>, head?: number): number =>
      Math.exp(features(change, head).get('weakest arc')!)
    expect(weakest({ object: null })).toBeCloseTo(0.9)
    expect(weakest({ object: null }, 7)).toBeCloseTo(0.6)
    expect(weakest({ object: null, subject: part(5) })).toBeCloseTo(0.8)
    expect(weakest({ object: part(1), arguments: [{ ...part(5), role: 'place' }] })).toBeCloseTo(0.8)
    expect(weakest({ object: part(2) })).toBeCloseTo(0.25)
  })

  it('is how sure it is of the whole sentence, which is never nothing', () => {
    const mean = PROBABILITIES.reduce((sum, each) => sum + Math.log(each), 0) / PROBABILITIES.length
    expect(features().get('sentence arcs')).toBeCloseTo(mean)
    const unsure = features({}, 1, treeWith(PROBABILITIES.map(() => 0)))
    expect(unsure.get('sentence arcs')).toBeCloseTo(Math.log(0.01))
    expect(unsure.get('weakest arc')).toBeCloseTo(Math.log(0.01))
  })

  it('is whether the ontology knows its relation', () => {
    expect([features().get('open'), features().get('known')]).toEqual([1, undefined])
    const known = features({ relation: { ...sold().relation, property: 'sells' } })
    expect([known.get('known'), known.get('open')]).toEqual([1, undefined])
  })

  it('is the way from an argument to the predicate, and how sure its arcs are', () => {
    const told = features({ subject: part(0), object: part(5) }, 7)
    expect(told.get('subject way')).toBeCloseTo(2 / 3)
    expect(told.get('subject way nsubj')).toBe(1)
    expect(told.get('subject arcs on the way')).toBeCloseTo(Math.log(0.9 * 0.6) / 2)
    expect(told.get('subject before the predicate')).toBe(1)
    expect(features().get('object before the predicate')).toBeUndefined()
    expect(features({}, -1).get('subject way')).toBeUndefined()
  })

  it('is what the network takes the arguments for, and which of them are not told', () => {
    const label = (token: number, name: string, probability: number) => ({ token, label: name, probability })
    const predication = {
      senses: [{ roleset: 'sell.01', probability: 0.8 }],
      arguments: [label(0, 'ARG0', 0.9), label(3, 'ARG1', 0.7), label(5, 'ARG2', 0.6)],
    }
    const tokens = parsed.tokens.map((token) => (token.index === 1 ? { ...token, predication } : token))
    const told = features({}, 1, new Tree({ ...parsed, tokens }, NO_WORDS))
    expect([told.get('sense'), told.get('arguments untold'), told.get('untold ARG2')]).toEqual([0.8, 1, 1])
    expect([told.get('subject as ARG0'), told.get('object as ARG1'), told.get('object so surely')]).toEqual([1, 1, 0.7])
    expect(told.get('least sure argument')).toBe(0.6)
    expect([told.get('negation read otherwise'), features().get('no predicate of its own')]).toEqual([undefined, 1])
  })

  it("is the network's own numbers of its words, where it has read them", () => {
    const tokens = parsed.tokens.map((token) => ({ ...token, reference: new Float32Array(160).fill(token.index) }))
    const told = features({ object: null }, 1, new Tree({ ...parsed, tokens }, NO_WORDS))
    expect([told.get('subject number 0'), told.get('predicate number 159')]).toEqual([0, 1])
    expect([told.get('object number 0'), told.get('sentence number 7')]).toEqual([undefined, 4])
    expect([...features().keys()].filter(isNumberOfNetwork)).toEqual([])
  })

  it('rates a statement as the sum over all of them does', () => {
    const tokens = parsed.tokens.map((token) => ({ ...token, reference: new Float32Array(160).fill(token.index / 9) }))
    const context = { tree: new Tree({ ...parsed, tokens }, NO_WORDS), predicate: undefined, entityOf: () => undefined }
    const weights = { bias: 0.2, 'weakest arc': 0.1, 'object number 3': 0.7, 'sentence number 159': -2 }
    for (const statement of [sold(), sold({ object: null })])
      expect(raterBy(weights)(statement, context)).toBe(confidenceOf(confidenceFeatures(statement, context), weights))
    expect(raterBy(weights)(sold(), context)).not.toBe(raterBy({ ...weights, 'object number 3': 0 })(sold(), context))
  })

  it('is what is missing', () => {
    const alone = features({ object: null })
    expect([alone.get('object none'), alone.get('nothing but a subject')]).toEqual([1, 1])
    const placed = features({ object: null, arguments: [{ ...part(5), role: 'place' }] })
    expect([placed.get('nothing but a subject'), placed.get('role place')]).toEqual([undefined, 0.5])
  })

  it('is what its parts stand for, and how they are mentioned', () => {
    const named = features({ object: part(3, { kind: 'entity', entity: 'boats' }) })
    expect(named.get('object named')).toBe(1)
    expect(named.get('object form nominal')).toBe(1)
    expect(named.get('object type object')).toBe(1)
    expect(named.get('object mentions')).toBeCloseTo(Math.log(2) / 2)
    expect(features().get('object named')).toBeUndefined()
    expect(features().get('subject pronoun she value')).toBe(1)
    expect(features({ subject: part(7) }).get('subject coordinated')).toBe(1)
  })

  it('is where the predicate stands, and whether its subject hangs on it', () => {
    expect(features().get('clause root')).toBe(1)
    expect(features().get('subject elsewhere')).toBeUndefined()
    expect(features({}, 7).get('clause conj')).toBe(1)
    expect(features({}, 7).get('subject elsewhere')).toBe(1)
    expect([...features({}, -1).keys()].filter((name) => /^(clause|predicate) /.test(name))).toEqual([])
  })
})

describe('confidence', () => {
  const of = (...named: [string, number][]): ReadonlyMap<string, number> => new Map(named)
  it('is the logistic of the weighted features, to three places', () => {
    expect(confidenceOf(of(), {})).toBe(0.5)
    expect(confidenceOf(of(['bias', 1]), { bias: 2 })).toBe(0.881)
    expect(confidenceOf(of(['bias', 1], ['marked', 2]), { bias: 1, marked: -1 })).toBe(0.269)
    expect(confidenceOf(of(['bias', 1], ['rule unheard-of', 1]), { bias: 2 })).toBe(0.881)
    expect(confidenceOf(of(['bias', 1]), { bias: 100 })).toBe(1)
  })
  it('takes a word of the text for no property of an object', () => {
    expect(confidenceOf(of(['constructor', 1], ['__proto__', 1]), {})).toBe(0.5)
  })
  it('tells what is read with doubt from what is told as a fact', () => {
    const told = (confidence: number, change: Partial<Statement> = {}): boolean[] => {
      const statement = sold({ attribution: null, confidence, ...change })
      return [isAffirmed(statement), isAsserted(statement)]
    }
    expect(told(SURE)).toEqual([true, true])
    expect(told(SURE - 0.001)).toEqual([true, false])
    expect(told(1, { polarity: 'negative' })).toEqual([false, false])
    expect(told(1, { modality: 'planned' })).toEqual([false, false])
  })
})
