import { readdirSync, readFileSync } from 'node:fs'
import { Parser, Store, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'

const FOLDER = 'ontology/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const OWL = 'http://www.w3.org/2002/07/owl#'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const OWN = 'https://w3id.org/newsgraph/'

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ttl'))
const parse = (name: string): Quad[] => new Parser().parse(readFileSync(FOLDER + name, 'utf8'))
const quads = files.flatMap(parse)
const store = new Store(quads)
/** Files that declare terms; the others say which words evoke them. */
const VOCABULARIES = ['newsgraph.ttl', 'statements.ttl', 'lexicon.ttl']

const typesOf = (iri: string): string[] => store.getObjects(iri, `${RDF}type`, null).map(({ value }) => value)
const terms = [
  ...new Set(
    VOCABULARIES.flatMap(parse)
      .filter(({ subject }) => subject.termType === 'NamedNode' && subject.value.startsWith(OWN))
      .map(({ subject }) => subject.value),
  ),
]

describe('the vocabularies', () => {
  it.each(VOCABULARIES)('%s is an ontology with a version', (name) => {
    const own = new Store(parse(name))
    const [ontology] = own.getSubjects(`${RDF}type`, `${OWL}Ontology`, null)
    expect(own.getObjects(ontology!, `${OWL}versionIRI`, null).map(({ value }) => value)).toEqual([
      `${ontology!.value}/${own.getObjects(ontology!, `${OWL}versionInfo`, null)[0]!.value}`,
    ])
  })

  it('say of every term in English what it is called and what it means', () => {
    const isSaid = (iri: string, predicate: string): boolean =>
      store.getObjects(iri, predicate, null).some((each) => each.termType === 'Literal' && each.language === 'en')
    const terse = terms.filter(
      (iri) =>
        !typesOf(iri).includes(`${OWL}Ontology`) && !(isSaid(iri, `${RDFS}label`) && isSaid(iri, `${RDFS}comment`)),
    )
    expect(terse).toEqual([])
  })

  it('declare every term of newsgraph that any file uses as a predicate or a type', () => {
    const used = new Set(
      quads.flatMap(({ predicate, object }) => [
        predicate.value,
        ...(predicate.value === `${RDF}type` ? [object.value] : []),
      ]),
    )
    expect([...used].filter((iri) => iri.startsWith(OWN) && typesOf(iri).length === 0)).toEqual([])
  })

  it('equate no term with one of another vocabulary, and none with two of one', () => {
    for (const predicate of ['equivalentClass', 'equivalentProperty', 'sameAs'])
      expect(
        store.getQuads(null, OWL + predicate, null, null).filter(({ object }) => !object.value.startsWith(OWL)),
      ).toEqual([])
    const vocabulary = (iri: string): string => iri.replace(/[^/#]*$/, '')
    const twice = terms.filter((iri) => {
      const all = store.getObjects(iri, `${SKOS}exactMatch`, null).map(({ value }) => vocabulary(value))
      return new Set(all).size < all.length
    })
    expect(twice).toEqual([])
  })

  it('give every object and datatype property a domain and a range, of its own or by the property that it is the inverse or a kind of', () => {
    const properties = terms.filter((iri) =>
      typesOf(iri).some((type) => [`${OWL}ObjectProperty`, `${OWL}DatatypeProperty`].includes(type)),
    )
    const bare = properties.filter(
      (iri) =>
        store.getObjects(iri, `${OWL}inverseOf`, null).length === 0 &&
        store.getObjects(iri, `${RDFS}subPropertyOf`, null).length === 0 &&
        !(store.getObjects(iri, `${RDFS}domain`, null).length && store.getObjects(iri, `${RDFS}range`, null).length),
    )
    expect(bare).toEqual([])
  })
})
