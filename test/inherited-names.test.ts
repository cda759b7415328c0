import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleFromText, fromRdf, KnowledgeGraph, toTurtle, type ArticleReading } from '../src/index.ts'
import { loadNewsgraph } from '../src/node/index.ts'
import { renderPage } from '../src/page/index.ts'
import { INHERITED } from './support/inherited-names.ts'
import { ontologyText } from './ontology/shipped.ts'
import { nameIn } from './support/read-sentence.ts'
import { shippedNewsgraph } from './support/shipped-newsgraph.ts'

let newsgraph: Awaited<ReturnType<typeof loadNewsgraph>>
beforeAll(async () => {
  newsgraph = await shippedNewsgraph()
})

const read = (text: string, id = 'story', title?: string): Promise<ArticleReading> =>
  newsgraph.read(articleFromText(text, { id, published: '2025-03-05', ...(title === undefined ? {} : { title }) }))

/** The word as a person, an organization, a place, a common noun, an amount, a verb's object, a title and a quotation. */
const storyOf = (word: string): string =>
  [
    `Anna ${word} visited ${word} on Monday.`,
    `${word} Ltd hired 20 ${word}s for 5 million ${word} dollars.`,
    `Mr. ${word}, the ${word} of ${word}, said that the ${word} had ${word}ed in the ${word} of the attack.`,
    `The ${word} follows the ${word}, and "${word}" met ${word} during the ${word}.`,
    `The company bought ${word}; the ${word} denied it in ${word}.`,
  ].join(' ')

describe('words that every object answers to', () => {
  it.each(INHERITED)('are words like others: %s', async (word) => {
    const reading = await read(storyOf(word), word, word)
    expect(reading.statements.length).toBeGreaterThan(0)
    const values = reading.statements
      .flatMap(({ object, arguments: roles }) => [...(object ? [object] : []), ...roles])
      .flatMap(({ term }) => (term.kind === 'value' ? [term.value, term.unit ?? ''] : []))
    for (const text of [...values, ...reading.statements.map(({ relation }) => relation.lemma)])
      expect(text).toBeTypeOf('string')
    const { ontology } = newsgraph
    const graph = KnowledgeGraph.from([reading], ontology)
    const view = graph.toView()
    expect(view.nodes.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
    expect(renderPage(view, { script: '', style: '' })).toContain(`<title>Anna ${word} visited`)
    const again = KnowledgeGraph.from(fromRdf(toTurtle([reading], { ontology, profile: 'full' })), ontology)
    expect(again.statements).toEqual(graph.statements)
    expect(again.entities().map(({ id }) => id)).toEqual(graph.entities().map(({ id }) => id))
  })
  it('name people and companies', async () => {
    const reading = await read('Anna Berg visited Constructor.')
    const [visit] = reading.statements
    expect([visit!.subject, visit!.object!].map((part) => nameIn(reading, part))).toEqual(['Anna Berg', 'Constructor'])
    const graph = KnowledgeGraph.from([reading], newsgraph.ontology)
    expect(graph.neighbours('Constructor').map(({ entity }) => entity.label)).toEqual(['Anna Berg'])
    expect(graph.paths('Anna Berg', 'Constructor')).toHaveLength(1)
  })
  it('are counted as things, not taken for money or thousands', async () => {
    const { statements } = await read('The company hired 20 constructors.')
    expect(statements.map(({ relation }) => relation.property)).toEqual(['employs'])
    expect(statements[0]!.object!.term.kind).toBe('entity')
  })
})

/** A property by such a name, the verb that evokes it and its past. */
const TAUGHT = [
  ['constructor', 'hug', 'hugged'],
  ['toString', 'tickle', 'tickled'],
  ['valueOf', 'poke', 'poked'],
  ['hasOwnProperty', 'tease', 'teased'],
  ['__proto__', 'flatter', 'flattered'],
] as const

describe('terms of an ontology that every object answers to', () => {
  let folder: string
  let taught: typeof newsgraph
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-terms-'))
    const terms = TAUGHT.map(
      ([name, verb]) =>
        `ng:${name} a owl:ObjectProperty ; rdfs:label "${name}" ; rdfs:domain ng:Agent ; rdfs:range ng:Agent ; lex:verb "${verb}" .`,
    )
    const club =
      'ng:isPrototypeOf a owl:Class ; rdfs:label "club" ; rdfs:subClassOf ng:Organization ; lex:noun "fan club" .'
    await writeFile(join(folder, 'terms.ttl'), ontologyText([...terms, club].join('\n')))
    taught = await loadNewsgraph({ ontology: [join(folder, 'terms.ttl')] })
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(TAUGHT)('are terms like others: %s', async (name, _, past) => {
    const { ontology } = taught
    const reading = await taught.read(articleFromText(`Anna Berg ${past} Lars Holm.`, { id: 'story' }))
    expect(reading.statements.map(({ relation }) => relation.property)).toEqual([name])
    const turtle = toTurtle([reading], { ontology, profile: 'full' })
    expect(turtle).toContain(`ng:${name} `)
    for (const graph of [reading, ...fromRdf(turtle)].map((each) => KnowledgeGraph.from([each], ontology))) {
      expect(graph.relations({ property: name })).toEqual(reading.statements)
      expect(graph.relations({ predicate: name })).toEqual(reading.statements)
      expect(() => graph.relations({ predicate: 'isPrototypeOf' })).toThrow(/isPrototypeOf/)
      expect(graph.entities({ class: 'isPrototypeOf' })).toEqual([])
      expect(() => graph.entities({ class: 'toLocaleString' })).toThrow(/toLocaleString/)
    }
  })
})
