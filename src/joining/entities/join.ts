import { naturalOrder } from '../../model/index.ts'
import { blockingKeys } from './blocking.ts'
import { clustersOf, type Edge } from './cluster.ts'
import { contradiction } from './constraints.ts'
import type { JoinNode } from './node.ts'
import { likelihoodOf } from './score.ts'

/** What is compared under a key: each with so many that lie next to it in time. */
export const WINDOW = 24

/** By day, article and id, which is the order in which entities lie under a key; undated articles come first. */
export const inTime = (a: JoinNode, b: JoinNode): number =>
  (a.day ?? -1e9) - (b.day ?? -1e9) || naturalOrder(a.article, b.article) || naturalOrder(a.id, b.id)

class Sets {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, at) => at)
  }

  find(at: number): number {
    let root = at
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root
    while (this.#parent[at] !== root) [this.#parent[at], at] = [root, this.#parent[at] ?? root]
    return root
  }

  join(a: number, b: number): void {
    this.#parent[this.find(b)] = this.find(a)
  }

  all(): number[][] {
    const groups = new Map<number, number[]>()
    for (const at of this.#parent.keys()) {
      const root = this.find(at)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [at])
      else group.push(at)
    }
    return [...groups.values()]
  }
}

function blocksOf(nodes: readonly JoinNode[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [at, node] of nodes.entries())
    for (const key of blockingKeys(node)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [at])
      else block.push(at)
    }
  return blocks
}

/** Pairs that share a key and lie close to each other under it, each once. */
export function* comparedPairs(nodes: readonly JoinNode[]): Generator<readonly [number, number]> {
  const seen = new Set<number>()
  for (const [key, block] of blocksOf(nodes)) {
    if (key.startsWith('q:')) continue
    for (const [place, a] of block.entries())
      for (const b of block.slice(place + 1, place + 1 + WINDOW)) {
        const pair = a * nodes.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
  }
}

/** Entities of articles that are one, as groups; the order of `given` does not matter. */
export function joinedNodes(given: readonly JoinNode[]): JoinNode[][] {
  const nodes = given.toSorted(inTime)
  const at = (index: number): JoinNode => nodes[index] as JoinNode
  const linked = new Sets(nodes.length)
  const byLink = new Map<string, number>()
  for (const [index, { wikidata }] of nodes.entries()) {
    if (wikidata === undefined) continue
    const first = byLink.get(wikidata)
    if (first === undefined) byLink.set(wikidata, index)
    else linked.join(first, index)
  }
  const seeds = linked.all()
  const edges: Edge[] = []
  for (const [a, b] of comparedPairs(nodes)) {
    if (
      at(a).article === at(b).article ||
      linked.find(a) === linked.find(b) ||
      contradiction(at(a), at(b)) !== undefined
    )
      continue
    edges.push({ a, b, probability: likelihoodOf(at(a), at(b)) })
  }
  const apart = (a: number, b: number): boolean => contradiction(at(a), at(b)) !== undefined
  return clustersOf(seeds, edges, apart).map((group) => group.map(at))
}
