import type { ViewNode } from '../src/model/index.ts'

/** Lower-case, without accents. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .trim()

/** The lower the better; null where `name` does not contain `wanted` at all. */
function rank(name: string, wanted: string): number | null {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  const at = name.indexOf(wanted)
  if (at === -1) return null
  return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 3 : 2
}

export interface Hit {
  readonly node: ViewNode
  /** The alias that matched, where the label did not. */
  readonly alias?: string
}

/** Finds entities by label and alias: whole names first, then beginnings, then words, then any part. */
export function createSearch(nodes: readonly ViewNode[]): (query: string, limit: number) => Hit[] {
  const names = nodes.flatMap((node) => [
    { hit: { node } as Hit, name: fold(node.label), penalty: 0 },
    ...node.aliases.map((alias) => ({ hit: { node, alias }, name: fold(alias), penalty: 0.5 })),
  ])
  return (query, limit) => {
    const wanted = fold(query)
    if (wanted === '') return []
    const best = new Map<string, { hit: Hit; score: number }>()
    for (const { hit, name, penalty } of names) {
      const found = rank(name, wanted)
      if (found === null) continue
      const score = found + penalty
      const known = best.get(hit.node.id)
      if (known === undefined || score < known.score) best.set(hit.node.id, { hit, score })
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          a.score - b.score || b.hit.node.degree - a.hit.node.degree || (a.hit.node.id < b.hit.node.id ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ hit }) => hit)
  }
}
