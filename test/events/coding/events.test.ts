import { expect, it } from 'vitest'
import { codeEvents, type CodedActor, type CodedEvent } from '../../../src/events/index.ts'
import { shippedNewsgraph } from '../../support/shipped-newsgraph.ts'
import { readSentence } from '../../support/read-sentence.ts'

const { ontology } = await shippedNewsgraph()

const codedEvents = async (text: string): Promise<CodedEvent[]> => codeEvents(await readSentence(text), ontology)
const words = (actors: readonly CodedActor[]): string => actors.map(({ phrase }) => phrase.text).join(' + ')
const lineOf = ({ type, sources, targets }: CodedEvent): string => `${type} | ${words(sources)} | ${words(targets)}`

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
