import { expect, it } from 'vitest'
import { readClauses } from '../../src/clauses/index.ts'
import { Tree } from '../../src/model/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { FILES } from '../ontology/shipped.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'

const ontology = loadOntology([
  ...FILES,
  {
    name: 'senses.ttl',
    text: `@prefix ng: <https://w3id.org/newsgraph/ontology#> . @prefix lex: <https://w3id.org/newsgraph/lexicon#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ng:ferries a owl:ObjectProperty ; rdfs:label "ferries" ; rdfs:domain ng:Thing ; rdfs:range ng:Thing ;
    lex:verb "grundle, grundle off, grundle trade" ; lex:sense "grundle.01, grundle.03" .`,
  },
])

/** Properties that a sentence's verb may evoke. */
function propertiesOf(sentence: string): string[] {
  const { article, analysis } = analysedArticle(sentence)
  const trees = analysis.sentences.map((each) => new Tree(each, ontology))
  const { predicates } = readClauses({ article, trees, ontology, times: [], classAt: () => undefined })
  return predicates
    .flat()
    .flatMap(({ kind, frames }) => (kind === 'verbal' ? frames.map(({ frame }) => frame.property) : []))
}

const clause = (misc: string, object = 'boats boat'): string => `1 Ada Ada PROPN _ _ 2 nsubj _ _
2 grundled grundle VERB _ Tense=Past|VerbForm=Fin 0 root _ ${misc}
3 ${object} NOUN _ Number=Plur 2 obj _ _`

it.each([
  ['of which nothing is known', '_', ['ferries']],
  ['that PropBank does not know', 'Senses=', ['ferries']],
  ['in a sense that means the property', 'Senses=grundle.01:0.9,grundle.02:0.1', ['ferries']],
  ['in either of two such senses', 'Senses=grundle.02:0.75,grundle.01:0.15,grundle.03:0.1', ['ferries']],
  ['in another sense', 'Senses=grundle.02:0.95,grundle.01:0.05', []],
])('a verb %s', (_, misc, properties) => {
  expect(propertiesOf(clause(misc))).toEqual(properties)
})

it.each([
  ['ARG1:3:0.99', ['ferries']],
  ['ARGM-TMP:3:0.99', []],
  ['ARGM-TMP:3:0.6', ['ferries']],
  ['ARGM-TMP:1:0.99,ARG1:3:0.99', []],
])('with arguments %s', (labels, properties) => {
  expect(propertiesOf(clause(`Senses=grundle.01:1|Args=${labels}`))).toEqual(properties)
})

it('in a phrase whose other words tell its sense already', () => {
  const off = `${clause('Senses=grundle.02:1')}\n4 off off ADP _ _ 2 compound:prt _ _`
  expect(propertiesOf(off)).toEqual(['ferries'])
})
