import { describe, expect, it } from 'vitest'
import { linesOf, readSentence } from '../support/read-sentence.ts'

const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...lines: string[]])[]>> = {
  'life dates': [
    ['Ines Navarro (1882 – 1951) was a Spanish botanist.', 'Ines Navarro | bornOn | 1882', 'Ines Navarro | diedOn | 1951'],
    ['Oskar Lindt (3 April 1911 – 9 August 1989) founded Lindt Tools.', 'Oskar Lindt | bornOn | 1911-04-03', 'Oskar Lindt | diedOn | 1989-08-09'],
  ],
  ages: [
    ['John Smith, 45, resigned on Friday.', 'John Smith | hasAge | 45 years'],
    ['Mary Brown, aged 32, was arrested.', 'Mary Brown | hasAge | 32 years'],
  ],
  'places in places': [
    ['Nordwind is headquartered in Graz, Styria, Austria.', 'Graz | locatedIn | Styria', 'Styria | locatedIn | Austria'],
    ['Mia Holt was born and raised in Bergen.', 'Mia Holt | bornIn | Bergen', 'Mia Holt | grewUpIn | Bergen'],
    ['Oregon-based Kestrel makes tools.', 'Kestrel | headquarteredIn | Oregon'],
  ],
  'what a person is': [
    ['Marta Silva is a Brazilian singer and bee keeper.', 'Marta Silva | hasNationality | Brazil'],
    ['Marta Silva is a Brazilian lawyer and editor who served as the mayor of Graz.', 'Marta Silva | heldPosition | mayor of Graz'],
    ['Henry Quill was a Labour Party politician.', 'Henry Quill | memberOfParty | Labour Party'],
    ['Tom Reed, a United States Navy diver, was born in Ohio.', 'Tom Reed | worksFor | United States Navy'],
    ['Tom Reed, a plumber at Acme, was born in Ohio.', 'Tom Reed | worksFor | Acme'],
    ['Democratic Senator Anna Kern spoke.', 'Anna Kern | memberOfParty | Democratic Party'],
    ['Anna Kern (R-Texas) spoke.', 'Anna Kern | memberOfParty | Republican Party'],
    ['Anna Kern is a politician for the Green Party.', 'Anna Kern | memberOfParty | Green Party'],
    ['Anna Kern is a coach at Duke University.', 'Anna Kern | holdsPosition | coach of Duke University'],
    ['Anna Kern, founder and chief executive of Acme, spoke.', 'Anna Kern | founds | Acme', 'Anna Kern | chiefExecutiveOf | Acme'],
  ],
  'families': [
    ['Anna and Paul Kern were married in 1999.', 'Anna | marriedTo | Paul Kern | time 1999'],
  ],
  'other names': [['Chen Bolin (Chinese: 陈柏林, aged 50) is a painter.', 'Chen Bolin | knownAs | 陈柏林']],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, ...lines) => {
    expect(await linesOf(sentence)).toEqual(
      expect.arrayContaining(lines.map((line) => expect.stringMatching(new RegExp(`^${line.replaceAll('|', '\\|')}`)))),
    )
  })
})

it('dates a birth by the words of its own end of the span', async () => {
  const { statements } = await readSentence('Ines Navarro (1882 – 1951) was a Spanish botanist.')
  const born = statements.find(({ relation }) => relation.property === 'bornOn')!
  expect(born.subject.phrase).toMatchObject({ text: 'Ines Navarro', start: 0, end: 12 })
  expect(born.object!.phrase).toMatchObject({ text: '1882', start: 14, end: 18 })
  expect(born.time?.value).toBe('1882')
})

/** A sentence and the lines of what it says by property chains. */
const WIDENED: readonly (readonly [sentence: string, ...lines: string[]])[] = [
  [
    'Nordwind is headquartered in Graz, Styria, Austria.',
    'Nordwind | headquarteredIn | Styria',
    'Nordwind | headquarteredIn | Austria',
  ],
  ['Anna Kern was born in Portland, Oregon.', 'Anna Kern | bornIn | Oregon'],
  ['Anna Kern will live in Portland, Oregon.', 'Anna Kern | livesIn | Oregon | planned'],
  ['Anna Kern was not born in Portland, Oregon.'],
  ['Anna Kern lives in Portland and works in Oregon.'],
  ['Anna Kern was born in Portland.'],
]

it.each(WIDENED)('%s holds of the places around a place', async (sentence, ...lines) => {
  const { statements } = await readSentence(sentence)
  const chained = statements.filter(({ rule }) => rule === 'property-chain')
  const said = await linesOf(sentence)
  expect(chained).toHaveLength(lines.length)
  expect(said).toEqual(expect.arrayContaining(lines))
  for (const { inferredFrom } of chained) expect(statements.map(({ id }) => id)).toContain(inferredFrom)
})

it('dates a founding without a founder', async () => {
  expect(await linesOf('Kestrel was founded in 1998.')).toContain('Kestrel | foundedIn | 1998')
})

/** Sentences with what they must not be read to say. */
const NEVER: readonly (readonly [sentence: string, property: string])[] = [
  ['Tom Reed, a trustee of Acme, was born in Ohio.', 'worksFor'],
  ['Anna Kern was a party girl.', 'memberOfParty'],
  ['Spain won the match 45, 32 and 12 in three rounds.', 'hasAge'],
  ['In 2019, 45 people left Lyon.', 'hasAge'],
  ['The committee (2010 – 2014) met in Rome.', 'bornOn'],
  ['Anna Kern (1950) won the race.', 'bornOn'],
  ['She sits on the Advisory Board.', 'memberOfParty'],
  ['They opened offices in Paris, London and Berlin.', 'locatedIn'],
  ['The American ambassador to France resigned.', 'hasNationality'],
  ['Acme is an American company.', 'hasNationality'],
  ['It was founded by Nora Quill in Norway.', 'foundedIn'],
  ['Kestrel Bancorp (NASDAQ: KSTL) rose.', 'knownAs'],
]

it.each(NEVER)('%s says nothing of %s', async (sentence, property) => {
  const { statements } = await readSentence(sentence)
  expect(statements.map(({ relation }) => relation.property)).not.toContain(property)
})

it.each([
  ['of descent', 'She was the first African American judge.', /hasNationality/],
  ['of an office', 'Lena Ortiz is the US Surgeon General.', /hasNationality/],
  ['of a role that an actor plays', 'In the film, Marta Lind (Helen Brook) runs a hotel.', /knownAs/],
])('infers nothing from words %s', async (_, sentence, property) => {
  expect((await linesOf(sentence)).filter((line) => property.test(line))).toEqual([])
})
