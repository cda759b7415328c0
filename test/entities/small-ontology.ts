import type { Ontology, OntologyClass } from '../../src/model/index.ts'
import { propertiesFor, propertyFor, table, words } from '../ontology/shipped.ts'

/** Class, parents, common nouns. */
const CLASSES: readonly [string, readonly string[], readonly string[]][] = [
  ['Thing', [], []],
  ['Agent', ['Thing'], []],
  ['Person', ['Agent'], []],
  ['Group', ['Agent'], []],
  ['Organization', ['Agent'], ['organization']],
  ['InternationalOrganization', ['Organization'], []],
  ['Ministry', ['Organization'], ['ministry']],
  ['Company', ['Organization'], ['company']],
  ['Place', ['Thing'], []],
  ['State', ['Agent', 'Place'], ['country']],
  ['Region', ['Agent', 'Place'], []],
  ['City', ['Place'], ['city']],
  ['Concept', ['Thing'], ['autonomy']],
  ['Office', ['Concept'], ['minister', 'president', 'secretary']],
  ['Event', ['Thing'], []],
  ['Visit', ['Event'], ['visit']],
  ['Substance', ['Thing'], ['oil']],
  ['Commodity', ['Substance'], ['crude oil']],
]

const parents = new Map(CLASSES.map(([name, above]) => [name, above]))
const isA = (name: string, ancestor: string): boolean =>
  name === ancestor ? parents.has(name) : (parents.get(name) ?? []).some((above) => isA(above, ancestor))

/** Enough of an ontology for entities: some classes with their nouns, and reporting words. */
export const smallOntology: Ontology = {
  namespace: 'https://example.org/',
  classes: new Map(
    CLASSES.map(([name, above]): [string, OntologyClass] => [
      name,
      { name, iri: `https://example.org/${name}`, label: name, parents: above, alignments: [] },
    ]),
  ),
  properties: new Map(),
  frames: [],
  entailments: [],
  chains: [],
  implicatives: new Map(),
  modalityWords: new Map(),
  reportingWords: new Map([['say', [{ lemma: 'say', pos: 'verb' as const }]]]),
  officeNouns: new Set(['minister', 'president', 'secretary']),
  classNouns: new Map(CLASSES.flatMap(([name, , nouns]) => nouns.map((noun): [string, string] => [noun, name]))),
  framesOf: () => [],
  propertiesFor,
  propertyFor,
  words,
  table,
  isA,
}
