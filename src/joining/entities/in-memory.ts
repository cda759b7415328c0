import { blockingKeys, reachUnder } from './blocking.ts'
import { beginsEra, eraIn } from '../eras.ts'
import { reachedBehind } from '../reach.ts'
import { isLink, lastBefore, type Earlier } from './earlier.ts'
import { byClaim, idOf, type Claims } from './identifiers.ts'
import { byArticle, groupsOf, inTime, pairOf, probabilityOf, type Group, type Pair } from './join.ts'
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
  for (const [key, block] of collected([...places.keys()], blockingKeys))
    for (const [at, a] of block.entries())
      for (const b of reachedBehind(reachUnder(key), block, at)) {
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

/** Of each entity, in which era its article lies. */
function erasOf(nodes: readonly JoinNode[]): (node: JoinNode) => number {
  const beginnings = new Map(nodes.flatMap((node) => (beginsEra(node.article) ? [[node.article, node] as const] : [])))
  const inOrder = [...beginnings.values()].sort(byArticle)
  return (node) => eraIn(inOrder, node, byArticle)
}

/** What is compared, by the era of those that it says something of. */
interface Compared {
  readonly pairs: Pair[]
  readonly earlier: Earlier[]
}

function comparedIn(pairs: readonly Pair[], eraOf: (node: JoinNode) => number): Map<number, Compared> {
  const found = new Map<number, Compared>()
  const of = (era: number): Compared => {
    const known = found.get(era) ?? { pairs: [], earlier: [] }
    found.set(era, known)
    return known
  }
  for (const pair of pairs) {
    const { a, b, probability } = pair
    const [one, other] = [eraOf(a), eraOf(b)]
    if (b.identity !== undefined || one === other) of(one).pairs.push(pair)
    else if (isLink(probability))
      of(Math.max(one, other)).earlier.push(one > other ? { node: a, earlier: b } : { node: b, earlier: a })
  }
  return found
}

interface Called {
  readonly id: string
  readonly group: Group
}

/** Those of which nothing is known, era by era. */
function* joinedUnknown(nodes: readonly JoinNode[], claims: Claims): Generator<Called> {
  const eraOf = erasOf(nodes)
  const compared = comparedIn(pairsOf(nodes), eraOf)
  const unknown = collected(
    nodes.filter(({ identity }) => identity === undefined),
    (node) => [String(eraOf(node))],
  )
  const called = new Map<JoinNode, string>()
  for (const era of [...unknown.keys()].map(Number).sort((a, b) => a - b)) {
    const { pairs, earlier } = compared.get(era) ?? { pairs: [], earlier: [] }
    for (const group of groupsOf(unknown.get(String(era)) ?? [], pairs)) {
      const before = lastBefore(group, earlier)
      const id = (before && called.get(before)) ?? idOf(group, claims)
      for (const member of group.members) called.set(member, id)
      yield { id, group }
    }
  }
}

/** Entities of articles that are one, with their id; the order of `nodes` does not matter. */
export function joinedNodes(nodes: readonly JoinNode[]): readonly Called[] {
  const claims = claimsOf(nodes)
  const known = [...collected(nodes, identities)].map(([identity, members]): Group => ({
    members: members.toSorted(inTime),
    identity,
  }))
  return [...known.map((group) => ({ id: idOf(group, claims), group })), ...joinedUnknown(nodes, claims)]
}
