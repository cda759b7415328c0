import { describe, expect, it } from 'vitest'
import { linesOf, readSentence } from '../support/read-sentence.ts'

const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...lines: string[]])[]>> = {
  'life dates': [
    ['Marie Curie (1867 – 1934) was a Polish physicist.', 'Marie Curie | bornOn | 1867', 'Marie Curie | diedOn | 1934'],
    ['Paul Ricard (12 May 1909 – 7 November 1997) founded Pernod Ricard.', 'Paul Ricard | bornOn | 1909-05-12', 'Paul Ricard | diedOn | 1997-11-07'],
  ],
  ages: [
    ['John Smith, 45, resigned on Friday.', 'John Smith | hasAge | 45 years'],
    ['Mary Brown, aged 32, was arrested.', 'Mary Brown | hasAge | 32 years'],
  ],
  'places in places': [
    ['Acme Corp. is headquartered in San Jose, California, USA.', 'San José | locatedIn | California', 'California | locatedIn | United States'],
    ['He was born and raised in Saskatoon.', 'He | bornIn | Saskatoon', 'He | livesIn | Saskatoon'],
    ['Ohio-based Acme makes tools.', 'Acme | headquarteredIn | Ohio'],
  ],
  'what a person is': [
    ['Rosalba Ortiz is a Mexican actress and video game programmer.', 'Rosalba Ortiz | citizenOf | Mexico'],
    ['Kenneth Lomas was a Labour Party politician.', 'Kenneth Lomas | memberOfParty | Labour Party'],
    ['Democratic Senator Anna Kern spoke.', 'Anna Kern | memberOfParty | Democratic Party'],
    ['Anna Kern (R-Texas) spoke.', 'Anna Kern | memberOfParty | Republican Party'],
    ['Anna Kern is a politician for the Labour Party.', 'Anna Kern | memberOfParty | Labour Party'],
    ['Anna Kern is a coach at Duke University.', 'Anna Kern | worksFor | Duke University'],
    ['Anna Kern, co-founder and CEO of Acme, spoke.', 'Anna Kern | founds | Acme', 'Anna Kern | chiefExecutiveOf | Acme'],
  ],
  'families': [
    ['The couple have two children, Tom and Lisa.', 'couple | parentOf | Tom', 'couple | parentOf | Lisa'],
    ['Anna and Paul Kern were married in 1999.', 'Anna | marriedTo | Paul Kern | time 1999'],
  ],
  'other names': [['Liu Yongxing (Chinese: 刘永行, born 1948) is a businessman.', 'Liu Yongxing | knownAs | 刘永行']],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, ...lines) => {
    expect(await linesOf(sentence)).toEqual(
      expect.arrayContaining(lines.map((line) => expect.stringMatching(new RegExp(`^${line.replaceAll('|', '\\|')}`)))),
    )
  })
})

it('dates a birth by the words of its own end of the span', async () => {
  const { statements } = await readSentence('Marie Curie (1867 – 1934) was a Polish physicist.')
  const born = statements.find(({ relation }) => relation.property === 'bornOn')!
  expect(born.subject.phrase).toMatchObject({ text: 'Marie Curie', start: 0, end: 11 })
  expect(born.object!.phrase).toMatchObject({ text: '1867', start: 13, end: 17 })
  expect(born.time?.value).toBe('1867')
})

/** Sentences with what they must not be read to say. */
const NEVER: readonly (readonly [sentence: string, property: string])[] = [
  ['Spain won the match 45, 32 and 12 in three rounds.', 'hasAge'],
  ['In 2019, 45 people left Lyon.', 'hasAge'],
  ['The committee (2010 – 2014) met in Rome.', 'bornOn'],
  ['Anna Kern (1950) won the race.', 'bornOn'],
  ['She is a member of the Advisory Board.', 'memberOfParty'],
  ['They opened offices in Paris, London and Berlin.', 'locatedIn'],
  ['The American ambassador to France resigned.', 'citizenOf'],
  ['Acme is an American company.', 'citizenOf'],
  ['It was founded by Chris Blackwell in Jamaica.', 'foundedIn'],
  ['Cathay General Bancorp (NASDAQ: CATY) rose.', 'knownAs'],
]

it.each(NEVER)('%s says nothing of %s', async (sentence, property) => {
  const { statements } = await readSentence(sentence)
  expect(statements.map(({ relation }) => relation.property)).not.toContain(property)
})
