import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockingKeys, nodesOf, reachUnder, type JoinNode } from '../../../src/joining/index.ts'
import { contradiction, reservation } from '../../../src/joining/entities/constraints.ts'
import { EVIDENCE, evidenceOf } from '../../../src/joining/entities/evidence.ts'
import { inTime } from '../../../src/joining/entities/join.ts'
import { corpus, labels, lots, type Told } from './corpus.ts'
import { learn, rounded, told, type Example } from './learn.ts'

/**
 * Learns how likely entities of two articles are one, and writes `src/joining/entities/weights.ts`:
 *
 *     npx tsx data/joining/train/entities.ts READINGS GOLD [odd|even|all]
 */
const UNITS = 8
/** Of pairs that are not both named, those that are not one count more: what is joined wrongly is worse than what is not. */
const CAUTION = 1.5

interface Labelled {
  readonly node: JoinNode
  readonly topic: number
  readonly day: number
  /** What it is one with, and how many mentions say so; undefined where none is annotated. */
  readonly cluster?: string
  readonly count?: number
}

function labelled({ reading, gold, topic, day }: Told): Labelled[] {
  const at = (unit: number): number => [...reading.article.text.slice(0, unit)].length
  const spans = reading.entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ id, start: at(start), end: at(end) })),
  )
  const known = labels(gold, ['participant', 'place'], spans)
  return nodesOf(reading).map((node) => ({ node, topic, day, ...known.get(node.id) }))
}

const evidence = (a: JoinNode, b: JoinNode): number[] => {
  const found = evidenceOf(a, b)
  return EVIDENCE.map((name) => found[name])
}

/** Each pair as if nothing was known of the days, and with the made-up ones. */
function examplesOf(a: Labelled, b: Labelled): Example[] {
  const isOne = a.cluster === b.cluster
  const caution = isOne || (a.node.named && b.node.named) ? 1 : CAUTION
  const weight = 0.5 * Math.min(3, Math.sqrt((a.count ?? 1) * (b.count ?? 1))) * caution
  return [
    { evidence: evidence(a.node, b.node), isOne, weight },
    { evidence: evidence({ ...a.node, day: a.day }, { ...b.node, day: b.day }), isOne, weight },
  ]
}

function pairs(nodes: readonly Labelled[]): (readonly [Labelled, Labelled])[] {
  const blocks = new Map<string, Labelled[]>()
  for (const each of nodes.toSorted((a, b) => inTime(a.node, b.node)))
    for (const key of blockingKeys(each.node)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [each])
      else block.push(each)
    }
  const seen = new Map<Labelled, Set<Labelled>>()
  const found: (readonly [Labelled, Labelled])[] = []
  for (const [key, block] of blocks)
    for (const [place, one] of block.entries())
      for (const other of block.slice(place + 1, place + 1 + reachUnder(key).near)) {
        const met = seen.get(one) ?? new Set()
        if (one.cluster === undefined || other.cluster === undefined || met.has(other)) continue
        seen.set(one, met.add(other))
        if ((contradiction(one.node, other.node) ?? reservation(one.node, other.node)) === undefined)
          found.push([one, other])
      }
  return found
}

/** ECB+ has next to no homonyms: two names of different topics, taken for the same name, the less likely the rarer it is. */
function homonyms(nodes: readonly Labelled[], count: number): Example[] {
  const named = nodes.filter(({ node, cluster }) => cluster !== undefined && node.names.length > 0 && node.named)
  const lot = lots(11)
  const any = (): Labelled => named[Math.floor(lot() * named.length)] as Labelled
  const made: Example[] = []
  while (made.length < count) {
    const [a, b] = [any(), any()]
    if (a.topic === b.topic || a.node.type !== b.node.type) continue
    const isDated = lot() < 0.5
    const one = { ...a.node, wikidata: undefined, ...(isDated ? { day: a.day } : {}) }
    const other = { ...b.node, names: a.node.names, formal: [], wikidata: undefined, ...(isDated ? { day: b.day } : {}) }
    const rare = evidenceOf(one, other)['rare name']
    const weight = a.node.type === 'person' ? 1 - 0.7 * rare : 0.8 - 0.7 * rare
    made.push({ evidence: evidence(one, other), isOne: false, weight })
  }
  return made
}

const [readings = '', gold = '', topics = 'all'] = process.argv.slice(2)
const articles = await corpus(readings, gold, topics)
const nodes = articles.flatMap(labelled)
const found = pairs(nodes)
const isNamed = ([a, b]: readonly [Labelled, Labelled]): boolean => a.node.named && b.node.named
const count = found.filter((pair) => isNamed(pair) && pair[0].cluster === pair[1].cluster).length
const examples = [...found.flatMap(([a, b]) => examplesOf(a, b)), ...homonyms(nodes, count)]
const learned = learn(examples, UNITS)
process.stdout.write(`${told(examples, learned)}\n`)

const row = (at: number): string =>
  [learned.direct, ...learned.hidden].map((weights) => rounded(weights[at] ?? 0)).join(', ')
writeFileSync(
  join(import.meta.dirname, '../../../src/joining/entities/weights.ts'),
  `import type { EvidenceName } from './evidence.ts'

/** Written by \`data/joining/train/entities.ts\`. What each hidden unit weighs. */
export const OUTPUT: readonly number[] = [${learned.output.map(rounded).join(', ')}]
/** What the sum and each hidden unit begin with. */
export const BIAS: readonly number[] = [${row(EVIDENCE.length)}]
/** What each piece of evidence adds to the sum, and to each hidden unit. */
// prettier-ignore
export const WEIGHTS: Readonly<Record<EvidenceName, readonly number[]>> = {
${EVIDENCE.map((name, at) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${row(at)}],`).join('\n')}
}
`,
)
