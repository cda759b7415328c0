import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFromText, isAsserted, type Argument, type ArticleReading, type Statement } from '../../../src/index.ts'
import { shippedNewsgraph } from '../../support/shipped-newsgraph.ts'
import { FACTS, type ExpectedFact } from './expected.ts'

let reading: ArticleReading

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  const text = await readFile(new URL('../../../data/articles/india-russia.txt', import.meta.url), 'utf8')
  reading = await newsgraph.read(articleFromText(text, { id: 'india-russia' }))
})

const labelOf = (id: string): string => reading.entities.find((entity) => entity.id === id)?.label ?? id

function nameOf({ term, phrase }: Argument): string {
  return term.kind === 'entity' ? labelOf(term.entity) : term.kind === 'value' ? term.value : phrase.text
}

const fits = (name: string, expected: string | RegExp): boolean =>
  typeof expected === 'string' ? name === expected : expected.test(name)

/** What a statement has that the fact does not have, as words; empty where it says the fact. */
function differences(statement: Statement, fact: ExpectedFact): string[] {
  const { relation, subject, object, arguments: roles, polarity, modality, time, place, attribution } = statement
  const objects = [...(object ? [object] : []), ...roles].map(nameOf)
  const source = attribution?.source ? nameOf(attribution.source) : undefined
  return [
    fact.relation.some((name) => name === relation.property || name === relation.lemma) ? '' : 'relation',
    fits(nameOf(subject), fact.subject) ? '' : 'subject',
    objects.some((name) => fits(name, fact.object)) ? '' : 'object',
    polarity === (fact.polarity ?? 'positive') ? '' : 'polarity',
    modality === (fact.modality ?? 'actual') ? '' : `modality ${modality}`,
    fact.time === undefined || time?.value === fact.time ? '' : `time ${time?.value}`,
    fact.place === undefined || (place !== null && labelOf(place) === fact.place) ? '' : 'place',
    fact.source === undefined || source === fact.source ? '' : `source ${source}`,
  ].filter(Boolean)
}

describe('the sample article', () => {
  it.each(FACTS)('says fact $number: $subject $relation $object', (fact) => {
    const closest = reading.statements
      .map((statement) => differences(statement, fact))
      .sort((a, b) => a.length - b.length)[0]
    expect(closest).toEqual([])
  })

  it('never asserts what it denies, plans or holds possible', () => {
    const asserted = reading.statements.filter(isAsserted)
    const pairs = asserted.map(
      ({ subject, relation, object }) =>
        `${nameOf(subject)} ${relation.property ?? relation.lemma} ${object ? nameOf(object) : ''}`,
    )
    for (const never of [
      'India criticizes',
      'India sanctions',
      'India adopt',
      'S. Jaishankar meets',
      'S. Jaishankar visits',
      'Vinay Mohan Kwatra visits',
    ])
      expect(pairs.filter((pair) => pair.startsWith(never))).toEqual([])
  })

  it('takes nothing from the furniture of the site', () => {
    const names = reading.entities.flatMap(({ label, aliases }) => [label, ...aliases])
    for (const furniture of ['AI', 'Facebook', 'Twitter', 'Whatsapp', 'Linkedin', 'Share', 'Visits'])
      expect(names).not.toContain(furniture)
    expect(reading.article.published).toBe('2025-08-13T12:32:33')
    expect(reading.article.updated).toBe('2025-08-15T17:08:11')
  })

  it('has one India, and takes months and adjectives for what they are', () => {
    const named = (pattern: RegExp): string[] =>
      reading.entities.filter(({ label }) => pattern.test(label)).map(({ id }) => id)
    expect(named(/^(India|New Delhi|Indian)$/)).toEqual(['india'])
    const visited = reading.statements
      .filter(({ relation }) => relation.property === 'visits')
      .map(({ object }) => (object ? nameOf(object) : ''))
    expect(visited.filter((name) => /July|August/.test(name))).toEqual([])
    expect(reading.entities.filter(({ label, type }) => label.startsWith('Indian') && type === 'person')).toEqual([])
  })

  it('keeps a person and the visit apart', () => {
    const kwatra = reading.entities.find(({ label }) => label === 'Vinay Mohan Kwatra')
    expect(kwatra?.class).toBe('Person')
    expect(kwatra?.mentions.some(({ text }) => /visit/.test(text))).toBe(false)
  })

  it('reports that its dates contradict each other', () => {
    const codes = reading.diagnostics.map(({ code }) => code)
    expect(codes).toContain('contradictory-order')
    expect(codes).toContain('past-plan')
  })
})
