// Measures how fast RDF is written beside n3's own Writer, which is given the same quads, found beforehand:
//   npx tsx test/scale/writing.ts [ARTICLES…] [ROUNDS]
// Told is newsgraph's speed as a part of n3's (processor time, the quickest of some rounds, taking turns): of writing the same
// descriptions, and of finding them in readings, which n3 is spared, and writing.
import { readdirSync } from 'node:fs'
import { Writer, type Quad } from 'n3'
import { joinReadings, quads, rdfPieces, type ArticleReading, type Profile, type RdfFormat } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import type { Section } from '../../src/rdf/description.ts'
import { trig, turtle } from '../../src/rdf/format/turtle.ts'
import { nQuads, nTriples } from '../../src/rdf/format/lines.ts'
import { DEFAULT_BASE } from '../../src/rdf/iri.ts'
import { Names } from '../../src/rdf/names.ts'
import { sectionsOf } from '../../src/rdf/write.ts'
import { readInputs } from '../../src/read/files.ts'

const SYNTAXES = { ttl: turtle, nt: nTriples, trig, nq: nQuads }
const N3_NAMES = { ttl: 'Turtle', nt: 'N-Triples', trig: 'TriG', nq: 'N-Quads' }
const FORMATS = ['ttl', 'nt', 'trig', 'nq'] as const satisfies RdfFormat[]

const MEASURED = ['statements', 'full'] as const satisfies Profile[]

const words = process.argv.slice(2)
const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? 15)
const named = words.filter((word) => !/^\d+$/.test(word))
const CASES = new URL('../cases/', import.meta.url).pathname
const cases = (): string[] =>
  readdirSync(CASES, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [`${CASES}${each.name}/article.txt`] : [])) // prettier-ignore

const newsgraph = await loadNewsgraph()
const { ontology } = newsgraph
const read: ArticleReading[] = []
for await (const article of readInputs(named.length > 0 ? named : cases()))
  if (!('severity' in article)) read.push(await newsgraph.read(article))
const readings = joinReadings(read)

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function byN3(
  found: readonly Quad[],
  format: (typeof FORMATS)[number],
  prefixes: Readonly<Record<string, string>>,
): string {
  let text = ''
  const writer = new Writer({
    format: N3_NAMES[format],
    prefixes: format === 'ttl' || format === 'trig' ? prefixes : {},
  })
  for (const quad of found) writer.addQuad(quad)
  writer.end((_, whole: string) => (text = whole))
  return text
}

/** The same sections again and again, with all that is in them known. */
const known = (sections: Iterable<Section>): Section[] =>
  [...sections].map((section) => ({ ...section, descriptions: [...section.descriptions] }))

for (const profile of MEASURED)
  for (const format of FORMATS) {
    const options = { ontology, profile }
    const names = Names.under(ontology, DEFAULT_BASE)
    const sections = known(sectionsOf(names, readings, options))
    const isUnion = format === 'ttl' || format === 'nt'
    const all = [...quads(readings, options)]
    const found = isUnion ? unionOf(all) : all
    const least = { n3: Infinity, written: Infinity, whole: Infinity }
    for (let round = 0; round < rounds; round++) {
      least.n3 = Math.min(
        least.n3,
        milliseconds(() => byN3(found, format, names.prefixes)),
      )
      least.written = Math.min(
        least.written,
        milliseconds(() => [...SYNTAXES[format](names.prefixes).write(sections)].join('')),
      )
      least.whole = Math.min(
        least.whole,
        milliseconds(() => [...rdfPieces(readings, format, options)].join('')),
      )
    }
    const part = (time: number): string => (least.n3 / time).toFixed(2)
    process.stdout.write(
      `${profile} ${format}: ${found.length} quads, n3 ${least.n3.toFixed(1)} ms; writing ${part(least.written)}, finding and writing ${part(least.whole)}\n`,
    )
  }
await newsgraph.close()

/** Each triple once, whatever its graph. */
function unionOf(all: readonly Quad[]): Quad[] {
  const distinct = new Map(all.map((quad) => [`${quad.subject.id} ${quad.predicate.id} ${quad.object.id}`, quad]))
  return [...distinct.values()]
}
