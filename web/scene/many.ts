import type { Statement } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { assemble } from './assemble.ts'
import { pairsOf, type Pair } from './pairs.ts'
import { ranking } from './ranking.ts'
import type { Scene } from './scene.ts'

/** Among so many of the first are those looked for that are joined to each other. */
const CANDIDATES = 400
/** More lines than these are no longer told apart. */
const MOST_LINES = 70

/** Says only where a place lies, which is no news. */
const isGeography = (index: GraphIndex, { ids, edges }: Pair): boolean =>
  ids.every((id) => index.nodes.get(id)?.type === 'place') &&
  edges.every(({ statement }) => statement.relation.property === 'locatedIn')

/** Of many articles: what most of them tell of, and what is told between these. */
export function manyScene(
  index: GraphIndex,
  statements: readonly Statement[],
  {
    apart,
    title,
    pinned,
    most,
  }: {
    readonly apart: string | null
    readonly title: string
    readonly pinned: readonly string[]
    readonly most: number
  },
): Scene {
  const candidates = ranking(index, statements)
    .filter(({ node }) => node.named && node.type !== 'time')
    .slice(0, CANDIDATES)
  const places = new Map(candidates.map(({ node }, rank) => [node.id, rank]))
  const pairs = pairsOf(index, statements, places).filter((pair) => !isGeography(index, pair))
  // Weighty pairs first, so that each entity comes with someone to whom it is joined.
  const weight = new Map(candidates.map(({ node, articles, statements: told }) => [node.id, articles + told / 1000]))
  const ordered = pairs
    .map((pair) => ({ ...pair, together: Math.min(...pair.ids.map((id) => weight.get(id) ?? 0)) }))
    .sort((a, b) => b.together - a.together || b.edges.length - a.edges.length || (a.key < b.key ? -1 : 1))
  const chosen = new Set(pinned.filter((id) => index.nodes.has(id)))
  for (const { ids } of ordered) {
    if (chosen.size + ids.filter((id) => !chosen.has(id)).length > most) continue
    ids.forEach((id) => chosen.add(id))
  }
  const drawn = new Set(
    ordered
      .filter(({ ids }) => ids.every((id) => chosen.has(id)))
      .slice(0, MOST_LINES)
      .map(({ key }) => key),
  )
  return assemble(index, {
    entities: [...chosen].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    statements,
    apart,
    title,
    wanted: ({ key }) => drawn.has(key),
  })
}
