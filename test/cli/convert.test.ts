import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/node/index.ts'
import { openSparql } from '../../src/node/sparql/open.ts'
import { storyReading, storyText } from '../store/stories.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'
import { newsgraphCommand, type RunOptions } from './command-line.ts'

let folder = ''
let out = ''
let many = ''
/** More than are written at a time. */
const COUNT = 120

const at = (name: string): string => join(folder, name)
const read = (name: string): Promise<string> => readFile(at(name), 'utf8')
const convert = (words: readonly string[], options?: RunOptions) => newsgraphCommand(['convert', ...words], options)

async function converted(from: string, name: string, ...words: readonly string[]): Promise<string> {
  const { code, stderr } = await convert([from, at(name), ...words])
  expect([stderr, code]).toEqual(['', 0])
  return at(name)
}

const countIn = async (path: string): Promise<number> => {
  const [row] = await (await openSparql(path)).select('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')
  return Number(row?.get('n')?.value)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-convert-'))
  ;[out, many] = [at('out'), at('many')]
  {
    await using graph = await openGraph(out, { create: true })
    const { article, ...trade } = tradeReading()
    await graph.add({ ...trade, article: { ...article, authors: ['Zoe Lang', 'Ada Berg', 'Moe Øst'] } })
    await graph.add(cableReading())
    await using archive = await openGraph(many, { create: true })
    for (let number = 1; number <= COUNT; number++)
      await archive.add(
        storyReading({ ...article, id: `story-${number}`, source: `${number}.txt`, text: storyText(number) }),
      )
  }
  await converted(out, 'direct.trig', '--profile', 'full', '--base', 'urn:example:news:')
  await converted(out, 'short.ttl', '--profile', 'statements')
  await writeFile(at('text.ttl'), 'No Turtle.')
  await writeFile(at('text.jsonld'), '{"@graph": ')
  await writeFile(at('statements.jsonl'), '{}\n')
  await writeFile(at('file'), '')
})
afterAll(() => rm(folder, { recursive: true }))

describe('newsgraph convert', () => {
  it.each(['ttl', 'nt', 'trig', 'nq', 'ttl.gz', 'nq.gz', 'jsonld'])(
    'writes %s with the profile full, which gives the same bytes when it is read back',
    async (extension) => {
      const first = await converted(out, `full.${extension}`, '--profile', 'full', '--base', 'urn:example:news:')
      await converted(first, 'back.trig')
      expect(await read('back.trig')).toBe(await read('direct.trig'))
      await converted(at('back.trig'), `again.${extension}`)
      expect(await readFile(at(`again.${extension}`))).toEqual(await readFile(first))
    },
  )

  it('writes one document of many articles, with as many triples in every format', async () => {
    const counts: number[] = []
    for (const name of ['ttl', 'nt', 'jsonld', 'trig', 'nq'])
      counts.push(await countIn(await converted(many, `many.${name}`)))
    const [turtle = 0, triples, json, trig, quads] = counts
    expect(turtle).toBeGreaterThan(COUNT * 20)
    expect([triples, json]).toEqual([turtle, turtle])
    expect(quads).toBe(trig)
    const text = await read('many.ttl')
    expect(text.match(/@prefix ng:/g)).toHaveLength(1)
    expect(JSON.parse(await read('many.jsonld'))['@graph'].length).toBeGreaterThan(COUNT)
  })

  it('compresses what is named .gz, and any tool unpacks it', async () => {
    await converted(many, 'many.nq.gz')
    expect(gunzipSync(await readFile(at('many.nq.gz'))).toString()).toBe(await read('many.nq'))
  })

  it('writes triple terms of RDF 1.2', async () => {
    await converted(out, 'terms.ttl', '--profile', 'rdf12')
    expect(await read('terms.ttl')).toContain('<<( ')
  })

  it('writes what is several files into a folder', async () => {
    await converted(out, 'tables', '--format', 'parquet')
    const names = ['arguments', 'articles', 'entities', 'events', 'mentions', 'participants', 'statements'].map(
      (name) => `${name}.parquet`,
    )
    expect((await readdir(at('tables'))).sort()).toEqual(names)
  })

  it('writes one network of many articles, of a folder as of RDF', async () => {
    await converted(many, 'many.gexf')
    const network = await read('many.gexf')
    expect(network.match(/<\/?(?:nodes|edges)>/g)).toEqual(['<nodes>', '</nodes>', '<edges>', '</edges>'])
    expect(network.match(/<edge /g)!.length).toBeGreaterThan(COUNT)
    await converted(await converted(many, 'many-full.nq', '--profile', 'full'), 'back.gexf')
    expect(await read('back.gexf')).toBe(network)
    await converted(many, 'neo4j', '--format', 'neo4j')
    expect((await readdir(at('neo4j'))).sort()).toEqual(['nodes.csv', 'relationships.csv'])
    expect((await readFile(at('neo4j/relationships.csv'), 'utf8')).match(/:START_ID/g)).toHaveLength(1)
  })

  it('describes the dataset, with as many triples as a store counts', async () => {
    const triples = await countIn(await converted(many, 'counted.nt'))
    const source = await openSparql(await converted(many, 'void.ttl'))
    const ask = async (property: string): Promise<number> => {
      const [row] = await source.select(`SELECT (SUM(?n) AS ?sum) { ${property} ?n }`)
      return Number(row?.get('sum')?.value)
    }
    const dataset = '?d a <http://rdfs.org/ns/void#Dataset> ; <http://rdfs.org/ns/void#'
    expect(await ask(`${dataset}triples>`)).toBe(triples)
    expect(await ask(`${dataset}documents>`)).toBe(COUNT)
    expect(await ask(`${dataset}propertyPartition>/<http://rdfs.org/ns/void#triples>`)).toBe(triples)
  })

  it('takes RDF from standard input, and a format that the name does not tell', async () => {
    await converted(out, 'full.nq', '--profile', 'full')
    const { code } = await convert(['-', at('piped'), '--format', 'nt'], { stdin: await read('full.nq') })
    await converted(at('full.nq'), 'named.nt')
    expect([code, await read('piped')]).toEqual([0, await read('named.nt')])
  })

  it('leaves nothing half-written beside its output', async () => {
    expect((await readdir(folder)).filter((name) => /part|pending/.test(name))).toEqual([])
  })

  it.each([
    [['nowhere', 'a.ttl'], 2, /nowhere does not exist; name a graph folder, or a file of RDF/],
    [['out', 'a.xyz'], 2, /a\.xyz tells no format by its name; name it \.ttl/],
    [['out', 'a.gz', '--format', 'parquet'], 2, /parquet is several files/],
    [['statements.jsonl', 'a.ttl'], 2, /holds statements without texts/],
    [['short.ttl', 'a.nq'], 1, /short\.ttl: There is no text of .* profile "full"/],
    [['text.ttl', 'a.nq'], 1, /text\.ttl: This is no Turtle/],
    [['text.jsonld', 'a.nq'], 1, /text\.jsonld: /],
    [['out', 'a.jsonld', '--profile', 'rdf12'], 1, /JSON-LD 1\.1 has no triple terms/],
    [['out', 'file/a.ttl'], 1, /a\.ttl cannot be written: /],
  ])('%j fails with %i', async ([from = '', to = '', ...words], code, message) => {
    const result = await convert([at(from), at(to), ...words])
    expect(result.stderr).toMatch(message)
    expect(result.code).toBe(code)
    expect(await readFile(at(to)).catch(() => 'nothing')).toBe('nothing')
  })
})
