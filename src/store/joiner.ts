import {
  blockingKeys,
  comparison,
  groupsOf,
  identityKey,
  idOf,
  isDecided,
  isKnownKey,
  itemKey,
  LIKELY,
  nodeKey,
  pairOf,
  probabilityOf,
  WINDOW,
  type Comparison,
  type Group,
  type JoinNode,
  type Pair,
} from '../joining/index.ts'
import { naturalOrder } from '../model/index.ts'
import type { Database } from './database.ts'
import { articleKey, entityKey, key, termKey } from './keys.ts'
import { inRow, mayBeOne, memberKey, neighbour, placeOf, type Neighbour } from './neighbour.ts'
import type { Nodes } from './nodes.ts'
import { Recent } from './recent.ts'

/** So many comparisons are kept in memory. */
const PROBABILITIES = 100_000

/** The same for a pair, whichever is named first. */
function pairKey(a: JoinNode, b: JoinNode): string {
  const [one, other] = [nodeKey(a), nodeKey(b)]
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

/** An entity as an article has it: key of the article, id. */
export type Member = readonly [article: string, id: string]

/** An entity of an article, and the one that it was found most alike. */
export interface Alike extends Comparison {
  /** Id of the article. */
  readonly article: string
  readonly label: string
  /** Article and label of the other. */
  readonly to: { readonly article: string; readonly label: string }
}

/** What lies next to an entity under a key, the nearest first. */
interface Window {
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
}

/** All that lie there, each once. */
const besideOf = (windows: readonly Window[]): Neighbour[] => [
  ...new Map(
    windows.flatMap(({ before, after }) => [...before, ...after]).map((each) => [memberKey(each), each]),
  ).values(),
]

/** Why entities of articles are one, and what they were kept apart from, by article. */
export interface Explanation {
  readonly joined: readonly Alike[]
  readonly apart: readonly Alike[]
}

/** Decides which entities of the articles in a store are one, by what lies next to them under their keys. */
export class Joiner {
  readonly #database: Database
  readonly #nodes: Nodes
  /** As they are until the database is written to again. */
  readonly #windowsSeen = new Map<string, Promise<Window[]>>()
  #windowsOf = 0
  /** How likely two are one, by the keys of both, and -1 where they cannot be: the same are compared for each that comes beside them. */
  readonly #probabilities = new Recent<number>(PROBABILITIES, () => 1)

  constructor(database: Database, nodes: Nodes) {
    this.#database = database
    this.#nodes = nodes
  }

  /** Has all compared again: articles were replaced or taken out, or other decisions are taken. */
  forget(): void {
    this.#probabilities.clear()
  }

  /** Entities that may be called otherwise now that an article has come, or will be once it is gone, its own included. */
  async touchedBy(article: string): Promise<Member[]> {
    const touched = new Map<string, Member>()
    const touch = (...found: readonly Neighbour[]): void => {
      for (const each of found) touched.set(memberKey(each), [each.article, each.id])
    }
    for (const node of this.#nodes.in(article)) {
      const own = neighbour(node)
      touch(own, ...(await this.#laterClaimants(node)).map(neighbour))
      const windows = await this.#windows(node)
      // what is known is gone through by none that is like it, so that whoever is unlike it is told here
      const isKnown = node.identity !== undefined
      touch(
        ...besideOf(windows).filter((other) => (isKnown ? this.#areCompared(own, other) : this.#areLikely(own, other))),
      )
      for (const { before, after } of windows) {
        // whom it comes between, or came; what speaks against two keeps groups apart, so that unlikely pairs count
        for (const [at, a] of before.entries()) {
          const b = after[WINDOW - 1 - at]
          if (b !== undefined && this.#areCompared(a, b)) touch(a, b)
        }
      }
    }
    return [...touched.values()]
  }

  /** What the graph calls these entities and all that are one with them. */
  async idsOf(members: readonly Member[]): Promise<Map<string, Map<string, string>>> {
    const ids = new Map<string, Map<string, string>>()
    const call = (node: JoinNode, id: string): void => {
      const article = articleKey(node.article)
      ids.set(article, (ids.get(article) ?? new Map<string, string>()).set(node.id, id))
    }
    for (const [article, id] of members) {
      const node = this.#nodes.node(article, id)
      if (node === undefined || ids.get(article)?.has(id) === true) continue
      const { identity } = node
      const groups = identity === undefined ? await this.#groupsAround(node) : [{ members: [node], identity }]
      for (const group of groups) {
        const name = await this.#nameOf(group)
        for (const member of group.members) call(member, name)
      }
    }
    return ids
  }

  /** Why these are one, and why what lies next to them is not. */
  async explain(members: readonly Member[]): Promise<Explanation> {
    const nodes = members.flatMap(([article, id]) => this.#nodes.node(article, id) ?? [])
    const own = new Set(nodes.map(nodeKey))
    const others = new Map<string, Alike>()
    for (const node of nodes)
      for (const { before, after } of await this.#windows(node))
        for (const other of [...before, ...after].flatMap((each) => this.#at(each))) {
          const name = nodeKey(other)
          if (own.has(name) || !sharesName(node, other)) continue
          const known = others.get(name)
          const found = alike(other, node)
          if (known === undefined || found.probability > known.probability) others.set(name, found)
        }
    const joined = nodes.flatMap((node) => {
      const found = nodes.filter((other) => other.article !== node.article).map((other) => alike(node, other))
      return found.toSorted((a, b) => b.probability - a.probability).slice(0, 1)
    })
    const byArticle = (a: Alike, b: Alike): number => naturalOrder(a.article, b.article)
    return { joined: joined.toSorted(byArticle), apart: [...others.values()].sort(byArticle) }
  }

  #at({ article, id }: Neighbour): JoinNode[] {
    const node = this.#nodes.node(article, id)
    return node === undefined ? [] : [node]
  }

  #areLikely(one: Neighbour, other: Neighbour): boolean {
    return (this.#compared(one, other) ?? 0) >= LIKELY
  }

  #areCompared(one: Neighbour, other: Neighbour): boolean {
    return this.#compared(one, other) !== undefined
  }

  /** How likely what lies side by side is one; undefined where it cannot be, and is not compared. */
  #compared(one: Neighbour, other: Neighbour): number | undefined {
    if (!mayBeOne(one, other)) return undefined
    const [[a], [b]] = [this.#at(one), this.#at(other)]
    return a === undefined || b === undefined ? undefined : this.#probability(a, b)
  }

  #probability(a: JoinNode, b: JoinNode): number | undefined {
    const name = pairKey(a, b)
    const known = this.#probabilities.get(name)
    if (known !== undefined) return known < 0 ? undefined : known
    const probability = probabilityOf(a, b)
    this.#probabilities.set(name, probability ?? -1)
    return probability
  }

  /** Those that come first under a key of an index. */
  async #first(index: 'block' | 'claim', term: string, count = Infinity): Promise<JoinNode[]> {
    return (await this.#database.indexes.firstUnder(index, term, count)).flatMap((row) => this.#at(inRow(row)))
  }

  /** What lies next to an entity under each of its keys. */
  #windows(node: JoinNode): Promise<Window[]> {
    if (this.#windowsOf !== this.#database.writes) this.#windowsSeen.clear()
    this.#windowsOf = this.#database.writes
    const name = nodeKey(node)
    const known = this.#windowsSeen.get(name)
    if (known !== undefined) return known
    const keys = blockingKeys(node).filter((blocking) => !isKnownKey(blocking))
    const found = Promise.all(keys.map((blocking) => this.#window(node, termKey(blocking))))
    this.#windowsSeen.set(name, found)
    return found
  }

  async #window(node: JoinNode, term: string): Promise<Window> {
    const own = key('block', term, ...placeOf(node))
    const { before, after } = await this.#database.indexes.beside('block', term, own, WINDOW)
    return { before: before.map(inRow), after: after.map(inRow) }
  }

  /** Those that had the first claim to its id, or item, if it has that now. */
  async #laterClaimants(node: JoinNode): Promise<JoinNode[]> {
    const [first, second] = await this.#first('claim', entityKey(node.id), 2)
    const isFirst = first !== undefined && nodeKey(first) === nodeKey(node)
    const found: JoinNode[] = []
    if (isFirst && second !== undefined)
      found.push(second, ...(isDecided(second) ? await this.#allKnownAs(second.identity) : []))
    const { identity, wikidata } = node
    if (identity === undefined) return found
    const [eldest, next] = await this.#first('block', termKey(identityKey(identity)), 2)
    const isEldest = eldest !== undefined && nodeKey(eldest) === nodeKey(node)
    if (isEldest && next !== undefined && (next.id !== node.id || isDecided(node)))
      found.push(...(await this.#allKnownAs(identity)))
    if (!isDecided(node) || wikidata === undefined) return found
    const [decided] = await this.#first('block', termKey(itemKey(wikidata)), 1)
    const isDeciding = decided !== undefined && nodeKey(decided) === nodeKey(node)
    return isDeciding ? [...found, ...(await this.#allKnownAs(wikidata))] : found
  }

  /** All that are known to be one, those of the items of Wikidata included that a user says it to be, with what is like them. */
  async #allKnownAs(identity: string | undefined): Promise<JoinNode[]> {
    if (identity === undefined) return []
    const own = await this.#first('block', termKey(identityKey(identity)))
    const items = new Set(own.flatMap((node) => (isDecided(node) ? (node.wikidata ?? []) : [])))
    const linked = await Promise.all([...items].map((item) => this.#first('block', termKey(identityKey(item)))))
    const all = [...own, ...linked.flat()]
    const alikes = await Promise.all(
      all.map(async (node) =>
        besideOf(await this.#windows(node))
          .filter((other) => this.#areLikely(neighbour(node), other))
          .flatMap((other) => this.#at(other)),
      ),
    )
    return [...all, ...alikes.flat()]
  }

  /** The groups of the entities that an entity is joined with through likely pairs. */
  async #groupsAround(start: JoinNode): Promise<Group[]> {
    const found = new Map([[nodeKey(start), start]])
    const pairs = new Map<string, Pair>()
    for (const node of found.values()) {
      const own = neighbour(node)
      const mates = besideOf(await this.#windows(node)).filter((each) => mayBeOne(own, each))
      for (const other of mates.flatMap((each) => this.#at(each))) {
        const probability = this.#probability(node, other)
        if (probability === undefined) continue
        pairs.set(pairKey(node, other), pairOf(node, other, probability))
        if (probability >= LIKELY && other.identity === undefined) found.set(nodeKey(other), other)
      }
    }
    return groupsOf([...found.values()], [...pairs.values()])
  }

  async #nameOf(group: Group): Promise<string> {
    const { members, identity } = group
    const first = identity === undefined ? undefined : await this.#firstKnownAs(identity)
    const [claimant] = await this.#first('claim', entityKey((first ?? members[0])?.id ?? ''), 1)
    return idOf(group, { knownAs: () => first, calledBy: () => claimant })
  }

  async #firstKnownAs(identity: string): Promise<JoinNode | undefined> {
    const [decided] = await this.#first('block', termKey(itemKey(identity)), 1)
    const [first] = await this.#first('block', termKey(identityKey(decided?.identity ?? identity)), 1)
    return first
  }
}

const alike = (node: JoinNode, to: JoinNode): Alike => ({
  article: node.article,
  label: node.label,
  to: { article: to.article, label: to.label },
  ...comparison(node, to),
})

const sharesName = (a: JoinNode, b: JoinNode): boolean =>
  a.label === b.label || a.names.some((name) => b.names.includes(name))
