import { expect, it } from 'vitest'
import * as newsgraph from '../src/index.ts'
import * as browser from '../src/browser/index.ts'
import * as node from '../src/node/index.ts'

const namesOf = (module: object): string[] => Object.keys(module).sort()

// what is exported is promised to users: a name that comes belongs into the changelog, one that goes breaks their code
it('exports from newsgraph what users may rely on', () => {
  expect(namesOf(newsgraph)).toEqual([
    'DEFAULT_BASE',
    'ENTITY_TYPES',
    'GraphError',
    'KnowledgeGraph',
    'LanguageError',
    'MODALITIES',
    'NewsgraphError',
    'OntologyError',
    'PLOVER_TYPES',
    'POLARITIES',
    'PageError',
    'ROLES',
    'RdfError',
    'ReadError',
    'articleFromHtml',
    'articleFromMarkdown',
    'articleFromText',
    'articlesFromJsonLines',
    'binaryTriples',
    'codeEvents',
    'createNewsgraph',
    'fromTurtle',
    'isAsserted',
    'openTuple',
    'parseConllu',
    'quads',
    'renderPage',
    'toConllu',
    'toTurtle',
    'turtlePieces',
  ])
})

it('exports from newsgraph/browser what loads files there', () => {
  expect(namesOf(browser)).toEqual(['createBrowserRuntime', 'loadNewsgraph'])
})

it('exports from newsgraph/node what loads files', () => {
  expect(namesOf(node)).toEqual(['createNodeRuntime', 'loadNewsgraph'])
})
