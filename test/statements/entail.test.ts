import { describe, expect, it } from 'vitest'
import { entail } from '../../src/statements/entail.ts'
import type { Argument, Entailment, Ontology, Statement } from '../../src/model/index.ts'
import { entityArgument, phraseOf, tradeOntology, tradeReading, tradeStatement } from '../support/readings.ts'

/** What is exported is imported where it goes. */
const IMPORTED: Entailment = {
  from: 'exports',
  to: 'imports',
  mapping: { subject: 'recipient', object: 'object', origin: 'subject' },
}
const withRules = (...entailments: readonly Entailment[]): Ontology => ({ ...tradeOntology(), entailments })

const russia = entityArgument('russia', 'Russia')
const toIndia = { ...entityArgument('india', 'India'), role: 'recipient', marker: 'to' } as const
const exported = (change: Partial<Statement> = {}): Statement =>
  tradeStatement({
    id: 'trade-s1-1',
    sentence: 0,
    subject: russia,
    relation: ['imports', 'sell', 'exports'],
    object: entityArgument('crude-oil', 'crude oil'),
    roles: [toIndia],
    change,
  })

describe('what follows from a statement', () => {
  it('is said of other parts, in the words of the property that follows', () => {
    expect(entail([exported()], withRules(IMPORTED))).toEqual([
      {
        ...exported(),
        id: 'trade-s1-1-imports',
        subject: entityArgument('india', 'India'),
        relation: { phrase: phraseOf('imports'), head: 1, text: 'imports', lemma: 'imports', property: 'imports' },
        arguments: [{ ...russia, role: 'origin' }],
        rule: 'entailment',
        confidence: 0.9,
        inferredFrom: 'trade-s1-1',
      },
    ])
  })

  it.each([
    { polarity: 'negative' },
    { modality: 'planned' },
    { modality: 'possible', polarity: 'negative' },
    { attribution: tradeReading().statements.find(({ attribution }) => attribution)!.attribution },
    { factuality: -2 },
    { place: 'moscow' },
    { time: { value: '2025', start: '2025', end: '2025', kind: 'date', certainty: 'stated' } },
  ] satisfies Partial<Statement>[])('is as sure, and as much said by others, as that is: %o', (stance) => {
    expect(entail([exported(stance)], withRules(IMPORTED))).toMatchObject([stance])
  })

  it('is not in the passive where that was', () => {
    const premise = exported()
    const passive = { ...premise, relation: { ...premise.relation, passive: true } }
    expect(entail([passive], withRules(IMPORTED))[0]?.relation).not.toHaveProperty('passive')
  })

  it('keeps what else is told, but for the rank of what took part', () => {
    const more = [
      toIndia,
      { ...entityArgument('moscow', 'Moscow'), role: 'place', marker: 'in' },
      { ...entityArgument('grain', 'grain'), role: 'rank' },
      { ...entityArgument('ministry', 'the ministry'), role: 'recipient', marker: 'to' },
    ] as const
    const [imported] = entail([exported({ arguments: more })], withRules(IMPORTED))
    expect(imported?.subject).toEqual(entityArgument('india', 'India'))
    expect(imported?.arguments).toEqual([{ ...russia, role: 'origin' }, more[1]])
  })

  it('is nothing where one of its parts is not told', () => {
    expect(entail([exported({ arguments: [] })], withRules(IMPORTED))).toEqual([])
    expect(entail([exported({ object: null })], withRules(IMPORTED))).toEqual([])
    const further = { ...IMPORTED, mapping: { ...IMPORTED.mapping, topic: 'instrument' } }
    expect(entail([exported()], withRules(further))).toEqual([])
    const only = (mapping: Entailment['mapping']): Ontology => withRules({ ...IMPORTED, mapping })
    expect(entail([exported()], only({ object: 'object', origin: 'subject' }))).toEqual([])
    expect(entail([exported()], only({ subject: 'recipient', origin: 'subject' }))).toEqual([])
  })

  it('is nothing for other properties, and for words without one', () => {
    expect(entail(tradeReading().statements, withRules({ ...IMPORTED, from: 'sells' }))).toEqual([])
    const { property: _, ...unknown } = exported().relation
    expect(entail([{ ...exported(), relation: unknown }], withRules(IMPORTED))).toEqual([])
  })

  it('takes one step, and tells each thing by an id of its own', () => {
    const traded = { from: 'exports', to: 'trades', mapping: { subject: 'subject', object: 'object' } }
    const back = { from: 'imports', to: 'exports', mapping: { subject: 'origin', object: 'object' } }
    const second = exported({ id: 'trade-s1-2' })
    expect(entail([exported(), second], withRules(IMPORTED, back, traded, IMPORTED)).map(({ id }) => id)).toEqual([
      'trade-s1-1-imports',
      'trade-s1-1-trades1',
      'trade-s1-1-imports2',
      'trade-s1-2-imports',
      'trade-s1-2-trades1',
      'trade-s1-2-imports2',
    ])
  })

  it('has the words of an unknown property from its name', () => {
    const [sold] = entail([exported()], withRules({ ...IMPORTED, to: 'buysFrom' }))
    expect(sold?.relation).toMatchObject({ text: 'buysFrom', lemma: 'buysFrom', property: 'buysFrom' })
  })

  it('is told of things of a class only, where the ontology says so', () => {
    const classes = ['State', 'Commodity']
    const ofStates = withRules({ ...IMPORTED, class: 'State' })
    const ofOil = withRules({ ...IMPORTED, class: 'State', objectClass: 'Commodity' })
    const heads = exported({
      arguments: [{ ...toIndia, head: 0 }],
      object: { ...entityArgument('crude-oil', 'crude oil'), head: 1 },
    })
    const classAt = (sentence: number, token: number) => (sentence === 0 ? classes[token] : undefined)
    expect(entail([heads], ofStates, classAt)).toHaveLength(1)
    expect(entail([heads], ofOil, classAt)).toHaveLength(1)
    expect(entail([heads], ofOil, (sentence, token) => classAt(sentence, 1 - token))).toEqual([])
    expect(entail([heads], ofOil, () => 'State')).toEqual([])
    expect(entail([heads], ofStates, () => 'Commodity')).toEqual([])
    expect(entail([heads], ofStates)).toEqual([])
  })

  it('needs what is true and not over, where it follows from that alone', () => {
    const affirmed = withRules({ ...IMPORTED, affirmed: true })
    const of = (words: string): Statement =>
      exported({
        object: { ...entityArgument('crude-oil', 'crude oil'), phrase: { ...phraseOf('crude oil'), text: words } },
      })
    expect(entail([of('crude oil')], affirmed)).toHaveLength(1)
    expect(entail([exported({ polarity: 'negative' })], affirmed)).toEqual([])
    expect(entail([of('a Former supplier of oil')], affirmed)).toEqual([])
    expect(entail([of('a former supplier of oil')], withRules(IMPORTED))).toHaveLength(1)
  })

  it('is no date where no date is told', () => {
    const ontology = {
      ...withRules(IMPORTED),
      properties: new Map([['imports', { ...tradeOntology().properties.get('imports')!, range: ['xsd:date'] }]]),
    }
    const of = (term: Argument['term']): Statement =>
      exported({ object: { ...entityArgument('crude-oil', 'crude oil'), term } })
    expect(entail([of({ kind: 'value', type: 'date', value: '2025-03-01' })], ontology)).toHaveLength(1)
    expect(entail([of({ kind: 'value', type: 'text', value: 'in spring' })], ontology)).toEqual([])
    expect(entail([exported()], ontology)).toEqual([])
  })
})
