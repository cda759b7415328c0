import { describe, expect, it } from 'vitest'
import { benchieLines } from '../../src/evaluate/benchie.ts'
import { carbLines } from '../../src/evaluate/carb.ts'
import { carbExtractions } from '../../src/evaluate/carb-extractions.ts'
import { joinTokens } from '../../src/evaluate/tokenised-text.ts'
import type { Statement } from '../../src/model/index.ts'
import { argument, itemOf, roleArgument, statementOf, tokensOf } from './hand-made.ts'

const words = "Mia did n't chain it to the fence on Friday .".split(' ')
const sentence = words.join(' ')
const tokenised = joinTokens(words)
const { text } = tokenised
const tokens = tokensOf(
  text,
  `Mia PROPN 4 nsubj
   did AUX 4 aux
   n't PART 4 advmod
   chain VERB 0 root
   it PRON 4 obj
   to ADP 8 case
   the DET 8 det
   fence NOUN 4 obl
   on ADP 10 case
   Friday PROPN 4 obl
   . PUNCT 4 punct`,
)
const bike = { ...argument(text, 'it'), head: 4 }
const statement: Statement = {
  ...statementOf(text, {
    subject: 'Mia',
    relation: "didn't chain",
    head: 3,
    arguments: [roleArgument(text, 'destination', 'to', 'the fence', 7), roleArgument(text, 'time', 'on', 'Friday', 9)],
  }),
  object: bike,
}
const item = itemOf(text, { statements: [statement], tokens })

/** Lines for CaRB of one statement about a sentence given by its words and its tree. */
function carbLinesOf(given: string, tree: string, make: (text: string) => Statement): string[] {
  const joined = joinTokens(given.split(' '))
  const found = { statements: [make(joined.text)], tokens: tokensOf(joined.text, tree) }
  return carbLines(carbExtractions('s', itemOf(joined.text, found), joined))
}

describe('carb lines', () => {
  it('have sentence, confidence, relation and arguments in the tokens of the benchmark', () => {
    expect(carbLines(carbExtractions(sentence, item, tokenised))).toEqual([
      `${sentence}\t0.750000\tdid n't chain\tMia\tit\tto the fence\ton Friday`,
    ])
  })
  it('keep the preposition of an argument with it', () => {
    const tree = `He PRON 2 nsubj
      served VERB 0 root
      as ADP 4 case
      minister NOUN 2 obl
      . PUNCT 2 punct`
    const lines = carbLinesOf('He served as minister .', tree, (served) =>
      statementOf(served, {
        subject: 'He',
        relation: 'served',
        head: 1,
        arguments: [roleArgument(served, 'manner', 'as', 'minister', 3)],
      }),
    )
    expect(lines).toEqual(['s\t0.750000\tserved\tHe\tas minister'])
  })
  it('have the order of the words where the sentence is passive', () => {
    const tree = `Oil NOUN 3 nsubj:pass
      is AUX 3 aux:pass
      bought VERB 0 root
      by ADP 5 case
      India PROPN 3 obl:agent
      . PUNCT 3 punct`
    const lines = carbLinesOf('Oil is bought by India .', tree, (passive) => ({
      ...statementOf(passive, { subject: 'India', relation: 'is bought by', head: 2, passive: true }),
      subject: { ...argument(passive, 'India'), head: 4 },
      object: { ...argument(passive, 'Oil'), head: 0 },
    }))
    expect(lines).toEqual(['s\t0.750000\tis bought by\tOil\tIndia'])
  })
  it('leave out what is only inferred', () => {
    const inferred = { ...statement, id: 'b', inferredFrom: statement.id }
    expect(carbLines(carbExtractions(sentence, itemOf(text, { statements: [inferred], tokens }), tokenised))).toEqual(
      [],
    )
  })
  it('leave out what has no second argument', () => {
    const alone = { ...statement, object: null, arguments: [] }
    expect(carbLines(carbExtractions(sentence, itemOf(text, { statements: [alone], tokens }), tokenised))).toEqual([])
  })
  it('say implied relations in words that stand nowhere', () => {
    const tree = `Rosneft PROPN 0 root
      , PUNCT 5 punct
      an DET 5 det
      oil NOUN 5 compound
      company NOUN 1 appos`
    const lines = carbLinesOf('Rosneft , an oil company', tree, (apposed) => {
      const base = statementOf(apposed, { subject: 'Rosneft', relation: 'oil', head: -1 })
      const phrase = { text: '', start: 0, end: 0, segments: [] }
      const object = { ...argument(apposed, 'an oil company'), head: 4 }
      return { ...base, object, relation: { ...base.relation, text: 'is', phrase } }
    })
    expect(lines).toEqual(['s\t0.750000\tis\tRosneft\tan oil company'])
  })
})

describe('benchie lines', () => {
  it('have one fact for the object and one for each further argument', () => {
    expect(benchieLines('7', item, tokenised)).toEqual([
      "7\tMia\tdid n't chain\tit",
      "7\tMia\tdid n't chain it to\tthe fence",
      "7\tMia\tdid n't chain it on\tFriday",
    ])
  })
})
