import { describe, expect, it } from 'vitest'
import { knowledgeNetFacts, wikidataProperties } from '../../src/evaluate/knowledgenet.ts'
import { articleOfBlocks, splitByBlock } from '../../src/evaluate/sentence-readings.ts'
import type { Attribution, Mention, Statement } from '../../src/model/index.ts'
import { entityOf, itemOf, ontologyOf, phraseIn, roleArgument, statementOf } from './hand-made.ts'

const ontology = ontologyOf([
  { name: 'employedBy', alignments: ['http://www.wikidata.org/prop/direct/P108', 'https://schema.org/worksFor'] },
  { name: 'coaches', parents: ['employedBy'] },
  { name: 'bornIn', alignments: ['http://www.wikidata.org/entity/P19', 'http://www.wikidata.org/entity/P569'] },
  { name: 'imports', alignments: ['http://www.wikidata.org/entity/P5009'] },
])
const document = { doc: '33', passages: [{ start: 194, text: 'Ann, born in Rome in 1950, coaches Lazio.' }] }
const text = document.passages[0]!.text

describe('knowledgenet facts', () => {
  it('have the properties, offsets in the passage and Wikidata items', () => {
    const statements = [
      statementOf(text, { subject: 'Ann', relation: 'coaches', object: 'Lazio', property: 'coaches' }),
    ]
    const entities = [entityOf(text, 'Ann'), entityOf(text, 'Lazio', { wikidata: 'Q2609' })]
    expect(knowledgeNetFacts(document, itemOf(text, { statements, entities }), ontology)).toEqual([
      {
        doc: '33',
        start: 194,
        property: 'P108',
        subject: { text: 'Ann', start: 0, end: 3 },
        object: { text: 'Lazio', start: 35, end: 40, uri: 'Q2609' },
      },
    ])
  })
  it('are what is told as a fact: nothing denied, planned or claimed, no other property, none without an object', () => {
    const coaches = { subject: 'Ann', relation: 'coaches', object: 'Lazio', property: 'coaches' }
    const attribution: Attribution = {
      source: null,
      cue: phraseIn(text, 'coaches'),
      verb: 'say',
      content: phraseIn(text, 'Lazio'),
      polarity: 'positive',
    }
    const statements = [
      statementOf(text, { ...coaches, change: { polarity: 'negative' } }),
      statementOf(text, { ...coaches, change: { modality: 'planned' } }),
      statementOf(text, { ...coaches, change: { attribution } }),
      statementOf(text, { ...coaches, property: 'imports' }),
      statementOf(text, { subject: 'Ann', relation: 'coaches', object: 'Lazio' }),
      { ...statementOf(text, coaches), object: null, arguments: [roleArgument(text, 'place', 'in', 'Rome')] },
    ]
    expect(knowledgeNetFacts(document, itemOf(text, { statements }), ontology)).toEqual([])
  })
})

describe('knowledgenet facts of several mentions', () => {
  const told = 'Ann Lee married Bo. She lives in Newark. Newark is small.'
  const passage = { doc: '1', passages: [{ start: 0, text: told }] }
  const mention = (words: string, form: 'name' | 'pronoun'): Mention => ({
    ...phraseIn(told, words),
    sentence: 0,
    head: 0,
    first: 0,
    last: 0,
    form,
  })
  const ann = entityOf(told, 'Ann Lee', { mentions: [mention('Ann Lee', 'name'), mention('She', 'pronoun')] })
  const again = { ...mention('Newark', 'name'), start: told.lastIndexOf('Newark'), end: told.lastIndexOf('Newark') + 6 }
  const newark = entityOf(told, 'Newark', {
    type: 'place',
    class: 'City',
    mentions: [mention('Newark', 'name'), again],
  })
  const properties = ontologyOf([
    { name: 'marriedTo', symmetric: true, alignments: ['http://www.wikidata.org/entity/P26'] },
    { name: 'livesIn', alignments: ['http://www.wikidata.org/entity/P551'] },
  ])
  const facts = (...statements: Statement[]): string[] => {
    const entities = [ann, entityOf(told, 'Bo'), newark]
    return knowledgeNetFacts(passage, itemOf(told, { statements, entities }), properties).map(
      ({ property, subject, object }) => `${property} ${subject.text} ${object.text}`,
    )
  }

  it('hold of names and pronouns alike, and both ways round where a property is symmetric', () => {
    const married = statementOf(told, { subject: 'Ann Lee', relation: 'married', object: 'Bo', property: 'marriedTo' })
    expect(facts(married)).toEqual(['P26 Ann Lee Bo', 'P26 She Bo', 'P26 Bo Ann Lee', 'P26 Bo She'])
  })
  it('hold of a place in the words of the statement only', () => {
    const lives = statementOf(told, { subject: 'Ann Lee', relation: 'lives', object: 'Newark', property: 'livesIn' })
    expect(facts(lives)).toEqual(['P551 Ann Lee Newark', 'P551 She Newark'])
  })
})

it('finds alignments through the properties above and survives a circle of them', () => {
  const circular = ontologyOf([
    { name: 'a', parents: ['b'] },
    { name: 'b', parents: ['a'], alignments: ['http://www.wikidata.org/entity/P26'] },
  ])
  expect(wikidataProperties('a', circular)).toEqual(['P26'])
  expect(wikidataProperties('coaches', ontology)).toEqual(['P108'])
})

it('keeps passages apart in one article', () => {
  const article = articleOfBlocks('a', ['One.', 'Two, three.'])
  const words = article.story.map(({ start, end }) => article.text.slice(start, end))
  expect(words).toEqual(['One.', 'Two, three.'])
  const sentences = article.story.map((block, index) => ({
    ...block,
    index,
    text: '',
    tokens: [],
    names: [],
    block: index,
  }))
  const items = splitByBlock({ article, analysis: { sentences }, entities: [], statements: [], diagnostics: [] })
  expect(items.map(({ offset, sentences }) => [offset, sentences.length])).toEqual([
    [0, 1],
    [6, 1],
  ])
})
