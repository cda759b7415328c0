// Writes the sample, fifty news articles and hostile ones in all formats, and has every parser of RDF that is here count
// what it finds: the same in all of them, without a complaint. npx tsx test/validity/main.ts [HOSTILE] [NEWS.jsonl]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFactory, Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { quads, rdfPieces, type Ontology, type Profile } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { hostileReadings, hostileTexts, news, sample, type Corpus } from './corpora.ts'
import { TOOLS, type Format, type Tool } from './tools.ts'

const WRITTEN: readonly (readonly [Format, Profile])[] = [
  ['ttl', 'full'],
  ['nt', 'statements'],
  ['trig', 'statements'],
  ['nq', 'full'],
  ['ttl', 'rdf12'],
]
const SHAPES = new URL('../../ontology/shapes.ttl', import.meta.url)

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** @throws Error where two tools differ, or one complains. */
function checkSyntax(tools: readonly Tool[], { name, readings }: Corpus, ontology: Ontology, folder: string): void {
  const files = WRITTEN.map(([format, profile]) => {
    const path = join(folder, `${name.replace(' ', '-')}-${profile}.${format}`)
    writeFileSync(path, [...rdfPieces(readings, format, { ontology, profile })].join(''))
    return { path, profile }
  })
  const counts = new Map<string, number[]>(files.map(({ path }) => [path, []]))
  for (const tool of tools) {
    const readable = files.filter(({ profile }) => tool.rdf12 || profile !== 'rdf12').map(({ path }) => path)
    const found = tool.count(readable)
    for (const [at, path] of readable.entries()) counts.get(path)?.push(found[at] ?? NaN)
  }
  for (const [path, found] of counts)
    if (new Set(found).size !== 1) throw new Error(`${path}: the parsers find ${found.join(', ')}`)
  say(
    `${name}: ${readings.length} articles, ${[...counts].map(([path, [count]]) => `${path.slice(path.lastIndexOf('-') + 1)} ${count}`).join(', ')}`,
  )
}

/** @throws Error with the first faults that the shapes find. */
async function checkShapes(shapes: Store, { name, readings }: Corpus, ontology: Ontology): Promise<void> {
  const faults: string[] = []
  for (const reading of readings) {
    const triples = [...quads([reading], { ontology })].map(({ subject, predicate, object }) =>
      DataFactory.quad(subject, predicate, object),
    )
    const { results } = await new SHACLValidator(shapes).validate(new Store(triples))
    for (const { path, focusNode } of results) faults.push(`${path?.value} of ${focusNode?.value}`)
  }
  if (faults.length > 0)
    throw new Error(`${name}: ${faults.length} faults by the shapes, ${faults.slice(0, 5).join('; ')}`)
  say(`${name}: the shapes hold`)
}

const [hostile = '2000', file = '../shared/benchmarks/ecbplus/dev/docs.jsonl'] = process.argv.slice(2)
const newsgraph = await loadNewsgraph()
const shapes = new Store(new Parser().parse(readFileSync(SHAPES, 'utf8')))
const tools = TOOLS.filter(({ missing }) => missing === null)
for (const { name, missing } of TOOLS) if (missing !== null) say(`${name} is not here, skipped: ${missing}`)
say(`Parsers: ${tools.map(({ name }) => name).join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-validity-'))
try {
  const count = Number(hostile)
  const corpora: readonly (() => Corpus | null | Promise<Corpus | null>)[] = [
    () => sample(newsgraph),
    () => news(newsgraph, file),
    () => hostileTexts(newsgraph, count),
  ]
  // not even the shapes hold of them: no article leads to an interval that ends before it begins
  checkSyntax(tools, hostileReadings(count), newsgraph.ontology, folder)
  for (const made of corpora) {
    const corpus = await made()
    if (corpus === null) {
      say(`${file} is not here: news articles skipped`)
      continue
    }
    checkSyntax(tools, corpus, newsgraph.ontology, folder)
    await checkShapes(shapes, corpus, newsgraph.ontology)
  }
} finally {
  rmSync(folder, { recursive: true })
  await newsgraph.close()
}
