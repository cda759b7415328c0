import { ontologyFilesIn } from '../../src/ontology/files.ts'
import { loadOntology, type OntologyFile } from '../../src/ontology/index.ts'
import { readOntology } from '../../src/ontology/load.ts'
import type { Ontology } from '../../src/model/index.ts'

/** newsgraph's own files. */
export const FILES: readonly OntologyFile[] = ontologyFilesIn('ontology')
export const ontology = loadOntology(FILES)

/** The words and purposes of newsgraph's own ontology, for ontologies that tests make by hand. */
export const { words, table, propertiesFor, propertyFor } = ontology

const PREFIXES = `@prefix ng: <https://w3id.org/newsgraph/ontology#> .
@prefix lex: <https://w3id.org/newsgraph/lexicon#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
`

/** Turtle with its prefixes; `turtle` begins in line 5. */
export const ontologyText = (turtle: string): string => PREFIXES + turtle

const CORE: readonly OntologyFile[] = [
  ...FILES.filter(({ name }) => name === 'newsgraph.ttl'),
  { name: 'words.ttl', text: ontologyText('ng:imports lex:verb "import" . ng:Ministry lex:noun "ministry" .') },
]

/** newsgraph's classes and properties with further Turtle, which begins in line 5 of its file, `more.ttl`. */
export const withMore = (turtle: string): Ontology =>
  readOntology([...CORE, { name: 'more.ttl', text: ontologyText(turtle) }])

/** A small ontology by itself; `turtle` begins in line 5. */
export const small = (turtle: string): Ontology => readOntology([{ name: 'small.ttl', text: ontologyText(turtle) }])
