import { describe, expect, it } from 'vitest'
import type { Lack } from '../../src/index.ts'
import { fragmentsOf, lineOf, linesOf, readSentence } from '../support/read-sentence.ts'

/** Sentences with the beginning of a fragment's line, and what it lacks. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, beginning: string, lack: Lack])[]>> = {
  'of whom is not known': [
    ['They left the village at dawn.', 'They | leaves | village', 'referent'],
    ['It collapsed on Friday.', 'It | collapses', 'referent'],
    ['The guards sold it.', 'guards | sells | it', 'referent'],
    ['We sold the boat.', 'We | sells | boat', 'referent'],
    ['This surprised the voters.', 'This | surprise | voters', 'referent'],
    ['Two of them escaped through a window.', 'Two of them | escape', 'referent'],
    ['Both were fined by the court.', 'court | fines | Both', 'referent'],
    ['Ola Brandt said something.', 'Ola Brandt | say | something', 'referent'],
    ['One fell into the harbour.', 'One | fall', 'referent'],
    ['Lena Falk is her publicist.', 'Lena Falk | be | her publicist', 'referent'],
    ['Lena Falk was among them.', 'Lena Falk | be among | them', 'referent'],
  ],
  'a condition, whose consequence carries it': [
    ['If the bank fails, the state will pay the savers.', 'bank | fail', 'consequence'],
    ['Unless the union accepts the offer, the factory closes in May.', 'union | accept', 'consequence'],
    ['The drug will be sold once approved by regulators.', 'regulators | approves | drug', 'consequence'],
    ['The council will sue if the firm leaves and sells the land.', 'firm | sells | land', 'consequence'],
    ['Unless Mia Berg resigns.', 'Mia Berg | resigns', 'consequence'],
  ],
  'a verb or a noun that says nothing by itself': [
    ['There was a man.', 'man | exist', 'content'],
    ['The explosion occurred.', 'explosion | ', 'content'],
    ['The officer was based.', 'officer | ', 'content'],
    ['The minister lived.', 'minister | ', 'content'],
    ['The ministers agreed.', 'ministers | agree', 'content'],
    ['The company did nothing.', 'not company | do', 'content'],
    ['Teams that do not have a coach lose games.', 'not Teams that do not have a coach | have', 'content'],
    ['The reason the bridge collapsed is unknown.', 'bridge | collapse', 'content'],
    ['The answer is here.', 'answer | be | here', 'content'],
    ['Police offered a reward for information leading to an arrest.', 'information | lead', 'content'],
    ['It was a questionable move.', 'It | be | a questionable move', 'referent'],
  ],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, beginning, lack) => {
    const found = (await fragmentsOf(sentence)).filter((line) => line.startsWith(beginning))
    expect(found).toEqual([expect.stringMatching(new RegExp(`lacks ${lack}$`))])
  })
})

it.each([
  'Of the 90 delegates, 60 voted for the deal.',
  'Nobody was hurt.',
  'Someone fired at the crowd.',
  'Everyone left the stadium.',
  'Those who fled the town returned in May.',
  'The animal lived 38 million years ago.',
  'Many of the miners joined the strike.',
  'One of the bridges collapsed.',
  'There were protests in Lima.',
  'There was no evidence of fraud.',
  'The explosion occurred at a refinery.',
  'The fire began on Monday.',
  'The trial of Anna Berg began.',
  'The meeting has not taken place.',
  'The station is in Graz.',
  'A witness found in the cellar called the police.',
  'Mia Berg is ill.',
])('tells %s', async (sentence) => {
  expect(await fragmentsOf(sentence)).toEqual([])
  expect((await readSentence(sentence)).statements).not.toEqual([])
})

it.each([
  ['If the bank fails, the state will pay the savers.', 'condition the bank fails | conditional'],
  ['The drug will be sold once approved by regulators.', 'condition approved by regulators | planned'],
  ['The mayor would resign if the court convicted her.', 'condition the court convicted her'],
])('tells with what it depends on: %s', async (sentence, condition) => {
  expect(await linesOf(sentence)).toContainEqual(expect.stringContaining(condition))
})

it('describes by name whose something is', async () => {
  const reading = await readSentence('Mia Berg arrived in Oslo with Lena Falk, her publicist.')
  const lines = reading.statements.map((statement) => lineOf(reading, statement))
  expect(lines).toContain("Lena Falk | be | Mia Berg's publicist")
})

it('tells no tautology', async () => {
  expect(await fragmentsOf('The old bridge is an old bridge.')).toEqual([
    expect.stringMatching(/an old bridge \| lacks content$/),
  ])
})

it('numbers fragments with the statements, and follows nothing from them that is told', async () => {
  const { statements, fragments = [] } = await readSentence('He died in Oslo on Friday and Mia Berg left Bergen.')
  expect(fragments.map(({ lacks }) => lacks)).not.toContain(undefined)
  expect(fragments.some(({ relation }) => relation.property === 'diedIn')).toBe(true)
  expect(statements.map(({ relation }) => relation.property)).toEqual(['leaves'])
  expect(new Set([...statements, ...fragments].map(({ id }) => id)).size).toBe(statements.length + fragments.length)
})

it('says why a sentence tells nothing', async () => {
  const { diagnostics } = await readSentence('They left.')
  expect(diagnostics.map(({ code }) => code)).toEqual(['only-fragments'])
})

it('reads a sentence whose whole predicate is nothing', async () => {
  expect(await linesOf('The award is nothing.')).toHaveLength(1)
})
