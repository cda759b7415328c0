import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsgraph as loadByWasm } from '../../src/browser/index.ts'
import {
  articleFromText,
  KnowledgeGraph,
  toTurtle,
  type ArticleReading,
  type Newsgraph,
  type Statement,
} from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { useBrowser, type Visit } from '../support/browser.ts'
import { serveSite, type Site } from './site.ts'

const IMPORTS = { subject: 'India', predicate: 'imports' } as const

const { visit } = useBrowser()
let site: Site
let visited: Visit
/** The sample article as read in Chromium, and what was made of it there. */
let inChromium: { reading: ArticleReading; turtle: string; imports: string[]; neighbours: string[] }
/** The same in Node, by the kernels of onnxruntime-web, which are those of the browser, and by those of onnxruntime-node. */
let byWasm: { newsgraph: Newsgraph; reading: ArticleReading }
let byNode: { newsgraph: Newsgraph; reading: ArticleReading }

beforeAll(async () => {
  const text = await readFile('data/articles/india-russia.txt', 'utf8')
  site = await serveSite()
  visited = await visit(`${site.origin}/page.html`)
  inChromium = await visited.page.evaluate(async (text) => {
    const { articleFromText, KnowledgeGraph, loadNewsgraph, toTurtle } = window.api
    const newsgraph = await loadNewsgraph({ base: '/newsgraph', wasm: '/wasm' })
    const reading = await newsgraph.read(articleFromText(text, { id: 'sample' }))
    const graph = KnowledgeGraph.from([reading], newsgraph.ontology)
    return {
      reading,
      turtle: toTurtle([reading], { ontology: newsgraph.ontology }),
      imports: graph.relations({ subject: 'India', predicate: 'imports' }).map(({ id }) => id),
      neighbours: graph.neighbours('India').map(({ entity }) => entity.label),
    }
  }, text)
  const readBy = async (newsgraph: Newsgraph): Promise<typeof byWasm> => ({
    newsgraph,
    reading: await newsgraph.read(articleFromText(text, { id: 'sample' })),
  })
  byWasm = await readBy(await loadByWasm({ base: `${site.origin}/newsgraph/`, wasm: `${site.origin}/wasm` }))
  byNode = await readBy(await loadNewsgraph())
})
afterAll(() => site?.close())

/** What a statement says, without the numbers that say how sure that is and where exactly its phrases begin. */
function said({ evidence, subject, relation, object, polarity, modality, attribution, time }: Statement): string {
  const by = attribution && [attribution.verb, attribution.source?.term]
  const says = [subject.term, relation.lemma, relation.property, object?.term]
  return JSON.stringify([evidence.sentence, says, polarity, modality, by, time?.start, time?.end])
}

describe('an article read in a page', () => {
  it('is read as in Node by the same kernels, to the last digit', () => {
    // a reading loses what is `undefined` on its way out of the page
    expect(inChromium.reading).toEqual(JSON.parse(JSON.stringify(byWasm.reading)))
  })

  it('becomes the same graph and the same Turtle', () => {
    const { newsgraph, reading } = byWasm
    const graph = KnowledgeGraph.from([reading], newsgraph.ontology)
    expect(inChromium.imports).toEqual(graph.relations(IMPORTS).map(({ id }) => id))
    expect(inChromium.imports).not.toEqual([])
    expect(inChromium.neighbours).toEqual(graph.neighbours('India').map(({ entity }) => entity.label))
    expect(inChromium.neighbours).toContain('Russia')
    expect(inChromium.turtle).toBe(toTurtle([reading], { ontology: newsgraph.ontology }))
  })

  // The 8-bit kernels of onnxruntime-web and onnxruntime-node round differently, so that a close call between two
  // trees may go the other way, as it may on another processor.
  it('says what onnxruntime-node reads, but for close calls', () => {
    const labels = (reading: ArticleReading): string[] =>
      reading.entities.map(({ id, type, label }) => `${id} ${type} ${label}`).sort()
    const [there, here] = [inChromium.reading, byNode.reading]
    expect(shareOf(there.statements.map(said), here.statements.map(said))).toBeGreaterThanOrEqual(0.95)
    expect(shareOf(labels(there), labels(here))).toBeGreaterThanOrEqual(0.95)
    const known = new Map(here.statements.map((statement) => [said(statement), statement.confidence]))
    const same = there.statements.filter((statement) => known.has(said(statement)))
    const differences = same
      .map((statement) => Math.abs(statement.confidence - known.get(said(statement))!))
      .sort((a, b) => a - b)
    expect(differences[Math.floor(differences.length * 0.9)]).toBeLessThan(0.05)
  })

  it('needs nothing from elsewhere and breaks no rule of a strict policy', () => {
    const { requests, problems } = visited.log
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([])
    expect(requests).toContain(`${site.origin}/wasm/ort-wasm-simd-threaded.wasm`)
    expect(problems).toEqual([])
  })
})

/** How much of two lists is in both: the smaller share. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [ones, others] = [new Set(one), new Set(other)]
  const both = [...ones].filter((item) => others.has(item)).length
  return both / Math.max(ones.size, others.size)
}
