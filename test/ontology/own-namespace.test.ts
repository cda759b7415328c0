import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleFromText, OntologyError } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { readOntology } from '../../src/ontology/load.ts'

const FILE = 'ontology/examples/own-namespace.ttl'
const PREFIXES = `
  @prefix ex: <https://example.org/press#> . @prefix ng: <https://w3id.org/newsgraph/ontology#> .
  @prefix lex: <https://w3id.org/newsgraph/lexicon#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

ng:Thing a owl:Class ; rdfs:label "thing" .
ng:likes a owl:ObjectProperty ; rdfs:label "likes" ; rdfs:domain ng:Thing ; rdfs:range ng:Thing .`

const load = (turtle: string) => readOntology([{ name: 'own.ttl', text: `${PREFIXES}\n${turtle}` }])

describe('terms of a namespace of one’s own', () => {
  it('are read from the file that ontology/README.md shows', async () => {
    const text = readFileSync(FILE, 'utf8')
    expect(readFileSync('ontology/README.md', 'utf8')).toContain(text.trim())
    const newsgraph = await loadNewsgraph({ ontology: [FILE] })
    const article = articleFromText('The Oslo Foundation sponsors a zine. The Oslo Foundation sponsors a tree.')
    const { statements } = await newsgraph.read(article)
    expect(statements.map(({ relation }) => relation.property === 'sponsors')).toEqual([true, false])
    expect(newsgraph.ontology.properties.get('sponsors')).toMatchObject({
      iri: 'https://example.org/press#sponsors',
      parents: ['supports'],
      range: ['Zine'],
    })
    expect(newsgraph.ontology.isA('Zine', 'Work')).toBe(true)
  })

  it('may not share a local name', () => {
    expect(() =>
      load('ex:likes a owl:ObjectProperty ; rdfs:label "likes" ; rdfs:domain ng:Thing ; rdfs:range ng:Thing .'),
    ).toThrow(
      new OntologyError(
        'own.ttl:8: "likes" is the name of two terms, <https://w3id.org/newsgraph/ontology#likes> and <https://example.org/press#likes>. Give one of them another local name.',
      ),
    )
  })

  it.each([
    ['ex:funds lex:verb [ lex:word "fund" ] .', '"funds" has words but is no property or class.'],
    ['ex:funds a owl:ObjectProperty ; rdfs:label "funds" .', '"funds" has no rdfs:domain.'],
    ['ex:Fund a owl:Class ; rdfs:subClassOf ex:Fond , ng:Thing .', '"Fund" has no rdfs:label.'],
  ])('%s is refused: %s', (turtle, message) => {
    expect(() => load(turtle)).toThrow(message)
  })

  it('of another vocabulary that are only named are none', () => {
    const { properties, classes } = load('ex:knows a owl:ObjectProperty . ex:Person a owl:Class .')
    expect([...properties.keys(), ...classes.keys()]).toEqual(['likes', 'Thing'])
  })
})
