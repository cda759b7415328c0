import type { Statement } from '../../src/model/index.ts'
import { sourceIdsOf, type GraphIndex } from '../graph-index.ts'
import { assemble } from './assemble.ts'
import { pairsOf } from './pairs.ts'
import { ranking } from './ranking.ts'
import { MOST_NODES, type Scene } from './scene.ts'

/** So many things are legible as they are; nothing is folded away. */
const FEW = 24
/** Fewer tell too little of an article. */
const MEAGRE = 16
/** A part of the graph with fewer things is a fragment. */
const LEAST_PART = 4

/** Who is joined to whom, by an edge or by saying something of them. */
function neighboursOf(index: GraphIndex, statements: readonly Statement[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const join = (one: string, other: string): void => {
    if (one === other || !index.nodes.has(one) || !index.nodes.has(other)) return
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to))
  }
  for (const { ids } of pairsOf(index, statements)) join(...ids)
  for (const statement of statements) {
    const { term } = statement.subject
    if (term.kind === 'entity') for (const source of sourceIdsOf(statement)) join(source, term.entity)
  }
  return neighbours
}

/** Says nothing that one would draw: between two things that are only described, in words that the ontology does not know. */
const isVacuous = (index: GraphIndex, { subject, object, relation }: Statement): boolean =>
  relation.property === undefined &&
  [subject, object].every((part) => {
    const node = part?.term.kind === 'entity' ? index.nodes.get(part.term.entity) : undefined
    return node?.named !== true
  })

function partsOf(ids: ReadonlySet<string>, neighbours: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const start of ids) {
    if (seen.has(start)) continue
    const part = [start]
    seen.add(start)
    for (const id of part)
      for (const next of neighbours.get(id) ?? [])
        if (ids.has(next) && !seen.has(next)) {
          seen.add(next)
          part.push(next)
        }
    parts.push(part)
  }
  return parts
}

/** Adds to what is worth a first look the next things in order, each with what it is joined to, until it is no longer meagre. */
function fillUp(
  first: Set<string>,
  ranked: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const id of ranked) {
    if (first.size >= MEAGRE) return
    const near = neighbours.get(id)
    if (near === undefined || first.has(id)) continue
    first.add(id)
    if (![...near].some((other) => first.has(other))) first.add(ranked.find((other) => near.has(other)) ?? id)
  }
}

/** What of an article is worth a first look: named, or described and joined to two things at least; no fragments. */
function telling(index: GraphIndex, statements: readonly Statement[], ranked: readonly string[]): Set<string> {
  const neighbours = neighboursOf(
    index,
    statements.filter((statement) => !isVacuous(index, statement)),
  )
  const kept = new Set(
    [...neighbours].filter(([id, near]) => index.nodes.get(id)?.named === true || near.size > 1).map(([id]) => id),
  )
  const parts = partsOf(kept, neighbours)
  const largest = Math.max(0, ...parts.map((part) => part.length))
  const first = new Set(parts.filter((part) => part.length >= Math.min(largest, LEAST_PART)).flat())
  fillUp(first, ranked, neighbours)
  return first
}

/**
 * All that one article tells, as far as it can be read: what tells little is folded away until asked for.
 *
 * @param unfolded how many of the things folded away to draw.
 */
export function articleScene(
  index: GraphIndex,
  statements: readonly Statement[],
  { unfolded, apart, title }: { readonly unfolded: number; readonly apart: string | null; readonly title: string },
): Scene {
  const neighbours = neighboursOf(index, statements)
  const ranked = ranking(index, statements).map(({ node }) => node.id)
  const joined = ranked.filter((id) => neighbours.has(id))
  // Named ones first, then by how much is told of them.
  const first = joined.length <= FEW ? new Set(joined) : telling(index, statements, ranked)
  const named = (id: string): boolean => index.nodes.get(id)?.named === true
  const inOrder = [
    ...joined.filter((id) => first.has(id) && named(id)),
    ...joined.filter((id) => first.has(id) && !named(id)),
    ...joined.filter((id) => !first.has(id)),
    ...ranked.filter((id) => !neighbours.has(id)),
  ]
  const shown = (first.size === 0 ? ranked.length : Math.min(first.size, MOST_NODES)) + unfolded
  return assemble(index, {
    entities: inOrder.slice(0, shown),
    statements,
    apart,
    title,
    marked: true,
    folded: Math.max(0, inOrder.length - shown),
  })
}
