import { blockingKeys } from './blocking.ts'
import { byClaim, idOf, type Claims } from './identifiers.ts'
import { groupsOf, inTime, pairOf, probabilityOf, WINDOW, type Group, type Pair } from './join.ts'
import { isDecided, type JoinNode } from './node.ts'

function collected(nodes: readonly JoinNode[], keysOf: (node: JoinNode) => readonly string[]): Map<string, JoinNode[]> {
  const found = new Map<string, JoinNode[]>()
  for (const node of nodes)
    for (const key of keysOf(node)) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [node])
      else known.push(node)
    }
  return found
}

/** All entities that lie close to each other under some key, compared, each pair once. */
function pairsOf(nodes: readonly JoinNode[]): Pair[] {
  const places = new Map(nodes.toSorted(inTime).map((node, place) => [node, place]))
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const block of collected([...places.keys()], blockingKeys).values())
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1, at + 1 + WINDOW)) {
        const pair = (places.get(a) ?? 0) * nodes.length + (places.get(b) ?? 0)
        if (seen.has(pair)) continue
        seen.add(pair)
        const probability = probabilityOf(a, b)
        if (probability !== undefined) pairs.push(pairOf(a, b, probability))
      }
  return pairs
}

const identities = ({ identity }: JoinNode): string[] => (identity === undefined ? [] : [identity])

/** Who claims ids among some entities. */
function claimsOf(nodes: readonly JoinNode[]): Claims {
  const inOrder = nodes.toSorted(byClaim)
  const byId = collected(inOrder, ({ id }) => [id])
  const inTimeOrder = nodes.toSorted(inTime)
  const known = collected(inTimeOrder, identities)
  const decided = collected(inTimeOrder.filter(isDecided), ({ wikidata }) => (wikidata === undefined ? [] : [wikidata]))
  return {
    knownAs: (identity) => known.get(decided.get(identity)?.[0]?.identity ?? identity)?.[0],
    calledBy: (id) => byId.get(id)?.[0],
  }
}

/** Entities of articles that are one, with their id; the order of `nodes` does not matter. */
export function joinedNodes(nodes: readonly JoinNode[]): { readonly id: string; readonly group: Group }[] {
  const known = [...collected(nodes, identities)].map(([identity, members]): Group => ({
    members: members.toSorted(inTime),
    identity,
  }))
  const unknown = nodes.filter(({ identity }) => identity === undefined)
  const claims = claimsOf(nodes)
  return [...known, ...groupsOf(unknown, pairsOf(nodes))].map((group) => ({ id: idOf(group, claims), group }))
}
