import { beforeAll, describe, expect, it } from 'vitest'
import { articleFromText, codeEvents, type ArticleReading, type CodedEvent, type Ontology } from '../../../src/index.ts'
import { shippedNewsgraph } from '../../support/shipped-newsgraph.ts'
import { isAsExpected, lineOf, readTable } from './table.ts'

const table = await readTable()
const readings = new Map<string, ArticleReading>()
let ontology: Ontology

beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  ;({ ontology } = newsgraph)
  for (const { sentence } of table)
    readings.set(sentence, await newsgraph.read(articleFromText(sentence, { id: 'sentence', published: '2025-03-05' })))
})

const mainEvent = (sentence: string, by: Ontology = ontology): CodedEvent | undefined =>
  codeEvents(readings.get(sentence)!, by)[0]

const rightBy = (by: Ontology): Set<string> =>
  new Set(table.filter((each) => isAsExpected(mainEvent(each.sentence, by), each)).map(({ sentence }) => sentence))

describe.each([...new Set(table.map(({ construction }) => construction))])('%s', (construction) => {
  it.each(table.filter((each) => each.construction === construction))('$sentence', (expected) => {
    const found = mainEvent(expected.sentence)
    expect({ found: lineOf(found), right: isAsExpected(found, expected) }).toMatchObject({ right: !expected.open })
  })
})

describe('the table of codings', () => {
  it('has no row that less than three of these sentences need', () => {
    const right = rightBy(ontology)
    const { kinds, rows } = ontology.coding!
    const needed = rows.map((row) => {
      const without = rightBy({ ...ontology, coding: { kinds, rows: rows.filter((each) => each !== row) } })
      return { row: row.name, sentences: [...right].filter((sentence) => !without.has(sentence)).length }
    })
    expect(needed.filter(({ sentences }) => sentences < 3)).toEqual([])
  })

  it('says by which row an event was coded', () => {
    expect(mainEvent('Kyiv said Moscow had violated the truce.')).toMatchObject({ rule: 'reportedWrong', cameo: '112' })
    expect(mainEvent('Iraq invaded Kuwait.')).toMatchObject({ rule: 'property', cameo: '190' })
  })

  it('codes what its properties say where there is none', () => {
    const { coding: _, ...bare } = ontology
    expect(lineOf(mainEvent('Iraq invaded Kuwait.', bare))).toBe('ASSAULT | Iraq | Kuwait')
    expect(lineOf(mainEvent('The rebels vowed to attack Goma.', bare))).toMatch(/^AGREE/)
  })
})
