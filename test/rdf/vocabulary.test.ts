import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { expect, test } from 'vitest'
import { CONTRADICTION_KINDS, MODALITIES, POLARITIES, ROLES } from '../../src/model/index.ts'
import { CONTEXT } from '../../src/rdf/format/json-ld-context.ts'
import { ngs, NAMESPACES, owl, rdf, rdfs } from '../../src/rdf/vocabulary.ts'

const fileOf = (name: string): string => readFileSync(new URL(`../../ontology/${name}`, import.meta.url), 'utf8')
const store = new Store(new Parser().parse(fileOf('statements.ttl')))
const named = (namespace: string): string[] => [
  ...new Set(
    store
      .getSubjects(rdfs.label, null, null)
      .filter(({ value }) => value.startsWith(namespace))
      .map(({ value }) => value.slice(namespace.length)),
  ),
]

test('ontology/statements.ttl says what each term means, and no others', () => {
  const classes = ['Polarity', 'Modality']
  expect(named(NAMESPACES.ngs).sort()).toEqual(
    [
      ...new Set([
        ...Object.keys(ngs),
        ...POLARITIES,
        ...MODALITIES,
        ...CONTRADICTION_KINDS.map((kind) => `${kind}Contradiction`),
        ...classes,
      ]),
    ].sort(),
  )
  expect(named(NAMESPACES.role).sort()).toEqual(expect.arrayContaining([...ROLES]))
})

test('each property has a domain and a range, in words of one language', () => {
  const kinds = ['ObjectProperty', 'DatatypeProperty'].flatMap((kind) =>
    store.getSubjects(rdf.type, `http://www.w3.org/2002/07/owl#${kind}`, null),
  )
  const own = kinds.filter(({ value }) => value.startsWith(NAMESPACES.ngs))
  expect(own.length).toBeGreaterThan(50)
  for (const { value } of own)
    expect({
      value,
      domain: store.countQuads(value, `${NAMESPACES.rdfs}domain`, null, null),
      range: store.countQuads(value, `${NAMESPACES.rdfs}range`, null, null),
    }).toEqual({ value, domain: 1, range: 1 })
  for (const predicate of ['label', 'comment'])
    for (const { object } of store.getQuads(null, NAMESPACES.rdfs + predicate, null, null))
      expect(object).toMatchObject({ language: 'en' })
  expect(store.countQuads(null, rdf.type, owl.ObjectProperty, null)).toBeGreaterThan(30)
})

test('ontology/context.jsonld is the context of the JSON-LD', () => {
  expect(JSON.parse(fileOf('context.jsonld'))).toEqual({ '@context': CONTEXT })
})
