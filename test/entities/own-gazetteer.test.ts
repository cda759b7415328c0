import { describe, expect, it } from 'vitest'
import { GazetteerError, readOwn } from '../../src/entities/gazetteer/index.ts'

const labels = (name: string, text: string): string[] => readOwn({ name, text }).map(({ label }) => label)

describe("a gazetteer of the user's", () => {
  it('is read from CSV, quoted cells and all', () => {
    const text =
      'label,type,country,aliases,wikidata\r\n"Berg, Ivo",person,no,"Ivo Berg;I. Berg",\r\n\r\nHarbour Trust,organization,GB,,Q12\r\n'
    const [berg, trust] = readOwn({ name: 'own.csv', text })
    expect(berg).toMatchObject({
      label: 'Berg, Ivo',
      type: 'person',
      countries: ['NO'],
      aliases: ['Ivo Berg', 'I. Berg'],
    })
    expect(berg?.wikidata).toBeUndefined()
    expect(trust).toMatchObject({ label: 'Harbour Trust', wikidata: 'Q12', class: 'Organization' })
  })

  it('is read from JSON lines', () => {
    const text =
      '{"label":"Ada Lund","type":"person","aliases":["A. Lund"]}\n\n{"label":"Vale","type":"place","class":"City"}'
    expect(readOwn({ name: 'own.jsonl', text })).toMatchObject([
      { label: 'Ada Lund', aliases: ['A. Lund'] },
      { label: 'Vale', class: 'City' },
    ])
  })

  it('is read from Turtle', () => {
    const text = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ng: <https://w3id.org/newsgraph/ontology#> .
      <urn:lund> a ng:Person ; skos:prefLabel "Ada Lund" ; skos:altLabel "A. Lund" ; skos:exactMatch <http://www.wikidata.org/entity/Q77> .
      <urn:nothing> a ng:Person .`
    expect(readOwn({ name: 'own.ttl', text })).toMatchObject([
      { label: 'Ada Lund', type: 'person', wikidata: 'Q77', aliases: ['A. Lund'] },
    ])
  })

  it.each([
    ['own.csv', 'name,type\nAda,person', /own\.csv:1: the column "name" is unknown; the first line names the columns/],
    ['own.csv', 'label;type\nAda;person', /own\.csv:1: the columns are separated by semicolons; save it with commas/],
    ['own.csv', 'label\ttype\nAda\tperson', /own\.csv:1: the columns are separated by tabs/],
    ['own.csv', 'label,type\nAd\uFFFD\u0001,person', /own\.csv: it is no text but binary data/],
    ['own.csv', 'type\nperson', /own\.csv:1: there is no column "label"/],
    ['own.csv', 'label,type\nAda,person\nIvo,man', /own\.csv:3: the type "man" is unknown; write person/],
    ['own.csv', 'label,type\n"Two\nlines",person\n,person', /own\.csv:4: there is no label/],
    ['own.jsonl', '{"label":"Ada","type":"person"}\n{', /own\.jsonl:2: not a JSON object/],
    ['own.jsonl', '{"label":"Ada","type":"person","wikidata":"77"}', /own\.jsonl:1: "77" is no Wikidata item; write Q/],
    ['own.ttl', '<urn:a> <urn:b>\n<urn:c> <urn:d>', /own\.ttl:2: not valid Turtle/],
    ['own.xlsx', '', /own\.xlsx: the form cannot be told from the name; end it in \.csv/],
  ])('says what is wrong in %s %j', (name, text, message) => {
    expect(() => labels(name, text)).toThrow(GazetteerError)
    expect(() => labels(name, text)).toThrow(message)
  })
})
