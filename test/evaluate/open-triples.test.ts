import { describe, expect, it } from 'vitest'
import { benchieLines } from '../../src/evaluate/benchie.ts'
import { carbLines } from '../../src/evaluate/carb.ts'
import { joinTokens } from '../../src/evaluate/tokenised-text.ts'
import { itemOf, roleArgument, statementOf } from './hand-made.ts'

const tokens = "Graner did n't handcuff him to the bars on Monday .".split(' ')
const sentence = tokens.join(' ')
const tokenised = joinTokens(tokens)
const { text } = tokenised
const statement = statementOf(text, {
  subject: 'Graner',
  relation: "didn't handcuff",
  object: 'him',
  arguments: [roleArgument(text, 'destination', 'to', 'the bars'), roleArgument(text, 'time', 'on', 'Monday')],
})
const item = itemOf(text, { statements: [statement] })

describe('carb lines', () => {
  it('have sentence, confidence, relation and arguments in the tokens of the benchmark', () => {
    expect(carbLines(sentence, item, tokenised)).toEqual([
      `${sentence}\t0.750000\tdid n't handcuff\tGraner\thim\tto the bars\ton Monday`,
    ])
  })
  it('give the preposition of an only argument to the relation', () => {
    const served = joinTokens('He served as minister .'.split(' '))
    const one = statementOf(served.text, {
      subject: 'He',
      relation: 'served',
      arguments: [roleArgument(served.text, 'manner', 'as', 'minister')],
    })
    expect(carbLines('s', itemOf(served.text, { statements: [one] }), served)).toEqual(['s\t0.750000\tserved as\tHe\tminister']) // prettier-ignore
  })
  it('have the order of the words where the sentence is passive', () => {
    const passive = joinTokens('Oil is bought by India .'.split(' '))
    const parts = { subject: 'India', relation: 'is bought by', object: 'Oil', passive: true }
    const lines = carbLines('s', itemOf(passive.text, { statements: [statementOf(passive.text, parts)] }), passive)
    expect(lines).toEqual(['s\t0.750000\tis bought by\tOil\tIndia'])
  })
  it('leave out what is only inferred', () => {
    const inferred = { ...statement, id: 'b', inferredFrom: statement.id }
    expect(carbLines(sentence, itemOf(text, { statements: [inferred] }), tokenised)).toEqual([])
  })
  it('say implied relations in words that stand nowhere', () => {
    const apposed = joinTokens('Rosneft , an oil company'.split(' '))
    const base = statementOf(apposed.text, { subject: 'Rosneft', relation: 'oil', object: 'an oil company' })
    const implied = { ...base, relation: { ...base.relation, text: 'is', phrase: { text: '', start: 0, end: 0, segments: [] } } } // prettier-ignore
    expect(carbLines('s', itemOf(apposed.text, { statements: [implied] }), apposed)).toEqual(['s\t0.750000\tis\tRosneft\tan oil company']) // prettier-ignore
  })
})

describe('benchie lines', () => {
  it('have one fact for the object and one for each further argument', () => {
    expect(benchieLines('7', item, tokenised)).toEqual([
      "7\tGraner\tdid n't handcuff\thim",
      "7\tGraner\tdid n't handcuff him to\tthe bars",
      "7\tGraner\tdid n't handcuff him on\tMonday",
    ])
  })
})
