import { expect, it, describe } from 'vitest'
import { codeEvents, type CodedActor, type CodedEvent } from '../../src/events/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { readSentence } from '../support/read-sentence.ts'

const { ontology } = await loadNewsgraph()

const codedEvents = async (text: string): Promise<CodedEvent[]> => codeEvents(await readSentence(text), ontology)
const words = (actors: readonly CodedActor[]): string => actors.map(({ phrase }) => phrase.text).join(' + ')
const lineOf = ({ type, sources, targets }: CodedEvent): string => `${type} | ${words(sources)} | ${words(targets)}`

/** A sentence and its main event: type, sources and targets. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, event: string])[]>> = {
  'words that the ontology knows': [
    ['Iran accused Saudi Arabia of funding terrorists.', 'ACCUSE | Iran | Saudi Arabia'],
    ['Turkish jets bombed Kurdish villages in northern Iraq.', 'ASSAULT | Turkish jets | Kurdish villages'],
    ['Russia vetoed a resolution on Syria.', 'REJECT | Russia | Syria'],
    ['Chile broke off relations with Bolivia.', 'SANCTION | Chile | Bolivia'],
  ],
  'what is to come': [
    ['Japan said it was willing to lend Mongolia 200 million dollars.', 'AGREE | Japan | Mongolia'],
    ['Turkey vowed to withdraw its troops from northern Iraq.', 'AGREE | Turkey | northern Iraq'],
    ['The European Union may impose sanctions on Sudan.', 'THREATEN | The European Union | Sudan'],
    ['Israel refuses to negotiate with Hamas.', 'REJECT | Israel | Hamas'],
  ],
  'demands and complaints in what is said': [
    ['Bolivia said Chile should return its access to the sea.', 'REQUEST | Bolivia | Chile'],
    ['Ireland urged Britain to close the nuclear plant.', 'REQUEST | Ireland | Britain'],
    ['Cyprus lodged a protest with Turkey over violations of its airspace.', 'ACCUSE | Cyprus | Turkey'],
    ['Uganda ordered the Rwandan ambassador to leave the country within 48 hours.', 'SANCTION | Uganda | the Rwandan ambassador'],
    ['Iran permitted U.N. inspectors to visit its nuclear plant.', 'CONCEDE | Iran | U.N. inspectors'],
  ],
  'the noun says what is done': [
    ['Iranian students held a demonstration outside the British embassy in Tehran.', 'PROTEST | Iranian students | the British embassy'],
    ['Syria expressed readiness to resume talks with Israel.', 'AGREE | Syria | Israel'],
  ],
  'what is ended': [
    ['Denmark cut off aid to Tanzania.', 'SANCTION | Denmark | Tanzania'],
    ['Russia ended its blockade of Lithuania.', 'RETREAT | Russia | Lithuania'],
    ['The United States banned imports from Burma.', 'SANCTION | The United States | Burma'],
    ['Police broke up a rally of the opposition in Minsk.', 'COERCE | Police | the opposition in Minsk'],
  ],
  'one or two': [
    ['Russia and Norway conducted joint naval exercises in the Barents Sea.', 'COOPERATE | Russia + Norway | Russia + Norway'],
    ['Protesters clashed with riot police in Santiago.', 'PROTEST | Protesters | riot police + Santiago'],
    ['Eritrea sent 500 tons of food to refugees in Chad.', 'AID | Eritrea | refugees + Chad'],
  ],
  'reports are no events of their own': [
    ['Colombian guerrillas kidnapped three American missionaries, officials said on Monday.', 'ASSAULT | Colombian guerrillas | three American missionaries'],
    ['Reuters reported that Kuwait donated 20 million dollars to Palestinian refugees.', 'AID | Kuwait | Palestinian refugees'],
  ],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, event) => {
    const [main] = await codedEvents(sentence)
    expect(main && lineOf(main)).toBe(event)
  })
})

it('has both parties of a joint act on both sides', async () => {
  const [main] = await codedEvents('Ethiopia and Eritrea reached a deal on their common border on Sunday.')
  expect(main).toMatchObject({ type: 'AGREE', reciprocal: true })
  expect([words(main!.sources), words(main!.targets)]).toEqual(['Ethiopia + Eritrea', 'Ethiopia + Eritrea'])
})

it('takes the place of an arrest for who ordered it, where nobody is said to', async () => {
  const [main] = await codedEvents('Eleven members of the banned sect were jailed in Turkmenistan.')
  expect(main && lineOf(main)).toMatch(/^COERCE \| Turkmenistan \| Eleven members/)
})

it('gives actors with their entities and where they stand, and the statements an event rests on', async () => {
  const text = 'The ministry said that Spain had expelled two Belarusian diplomats.'
  const reading = await readSentence(text)
  const [main] = codeEvents(reading, ontology)
  const [source] = main!.sources
  const [target] = main!.targets
  expect(main!.type).toBe('SANCTION')
  expect(source).toMatchObject({ entity: 'spain', phrase: { start: 23, end: 28 } })
  expect(text.slice(target!.phrase.start, target!.phrase.end)).toBe('two Belarusian diplomats')
  const rest = reading.statements.filter(({ id }) => main!.statements.includes(id))
  expect(rest.map(({ relation }) => relation.property)).toContain('expels')
})

it('counts what is demanded, denied or alleged as no event of its own', async () => {
  const events = await codedEvents('Amnesty International demanded that Sudan stop bombing villages in Darfur.')
  expect(events.map(({ type }) => type)).toEqual(['REQUEST'])
})

it.each([
  'The museum of modern art has 40 rooms.',
  'The temperature rose to 30 degrees on Sunday.',
  'Georgia did not sign the agreement with Russia.',
  'If Iran attacked Israel, oil prices would rise.',
  'The president denied having bombed the town.',
  'Kenya has refrained from imposing sanctions on Somalia.',
])('finds no event that takes place in: %s', async (sentence) => {
  const events = await codedEvents(sentence)
  expect(events.map(lineOf)).toEqual([])
})
