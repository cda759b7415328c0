import {
  blockingKeys,
  comparison,
  compared,
  type Decisions,
  groupsOf,
  identityKey,
  idOf,
  isDecided,
  isKnownKey,
  itemKey,
  LIKELY,
  nodeKey,
  nodesOf,
  WINDOW,
  type Comparison,
  type Group,
  type JoinNode,
  type Pair,
} from '../joining/index.ts'
import { naturalOrder } from '../model/index.ts'
import type { Database } from './database.ts'
import { StoreError } from './error.ts'
import type { Row } from './index-rows.ts'
import { articleKey, entityKey, key, partsOf, termKey, under, type Range } from './keys.ts'
import type { Heard } from './record-reader.ts'

/** An entity as an article has it: key of the article, id. */
export type Member = readonly [article: string, id: string]

const nodesIn = ({ head: { article, profile }, entities, events }: Heard, decisions: Decisions): JoinNode[] =>
  nodesOf({ article, entities, events, ...(profile === undefined ? {} : { profile }) }, decisions)

const timeKey = ({ day }: JoinNode): string =>
  day === undefined ? '0' : `1${String(day + 10_000_000).padStart(9, '0')}`
const placeOf = (node: JoinNode): [string, string, string] => [
  timeKey(node),
  articleKey(node.article),
  entityKey(node.id),
]
const claimOf = (node: JoinNode): string =>
  key('claim', entityKey(node.id), node.wikidata === undefined ? '1' : '0', ...placeOf(node))

/** What lies under a key of what is known, in the order of time. */
const known = (key: string): Range => under('block', termKey(key))

/** Articles whose entities are kept in memory. */
const KEPT = 2_000

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
  readonly before: readonly JoinNode[]
  readonly after: readonly JoinNode[]
}

/** Why entities of articles are one, and what they were kept apart from, by article. */
export interface Explanation {
  readonly joined: readonly Alike[]
  readonly apart: readonly Alike[]
}

/** Decides which entities of the articles in a store are one, by what lies next to them under their keys. */
export class Joiner {
  readonly #database: Database
  readonly #records: (article: string) => Heard
  readonly #decisions: Decisions
  readonly #nodes = new Map<string, ReadonlyMap<string, JoinNode>>()
  /** As they are until the database is written to again. */
  readonly #windowsSeen = new Map<string, Promise<Window[]>>()
  #windowsOf = 0

  /**
   * @param records what the store holds of an article
   * @param decisions what goes before all evidence
   */
  constructor(database: Database, records: (article: string) => Heard, decisions: Decisions) {
    this.#database = database
    this.#records = records
    this.#decisions = decisions
  }

  /** What an article's entities are found by when others are joined. */
  rowsOf(records: Heard): Row[] {
    return nodesIn(records, this.#decisions).flatMap((node) => [
      [claimOf(node), node.id] as const,
      ...blockingKeys(node).map((each): Row => [key('block', termKey(each), ...placeOf(node)), node.id]),
    ])
  }

  /** Has an article read again: it was added, replaced or taken out. */
  forget(article: string): void {
    this.#nodes.delete(article)
  }

  /** Entities that may be called otherwise now that an article has come, or will be once it is gone, its own included. */
  async touchedBy(article: string): Promise<Member[]> {
    const touched = new Map<string, JoinNode>()
    const touch = (...nodes: readonly JoinNode[]): void => nodes.forEach((node) => touched.set(nodeKey(node), node))
    for (const node of this.#of(article).values()) {
      touch(node, ...(await this.#laterClaimants(node)))
      for (const { before, after } of await this.#windows(node)) {
        touch(...[...before, ...after].filter((other) => isLikely(node, other)))
        // whom it comes between, or came
        for (const [at, a] of before.entries()) {
          const b = after[WINDOW - 1 - at]
          if (b !== undefined && isLikely(a, b)) touch(a, b)
        }
      }
    }
    return [...touched.values()].map((node) => [articleKey(node.article), node.id] as const)
  }

  /** What the graph calls these entities and all that are one with them. */
  async idsOf(members: readonly Member[]): Promise<Map<string, Map<string, string>>> {
    const ids = new Map<string, Map<string, string>>()
    const call = (node: JoinNode, id: string): void => {
      const article = articleKey(node.article)
      ids.set(article, (ids.get(article) ?? new Map<string, string>()).set(node.id, id))
    }
    for (const [article, id] of members) {
      const node = this.#of(article).get(id)
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
    const nodes = members.flatMap(([article, id]) => this.#of(article).get(id) ?? [])
    const own = new Set(nodes.map(nodeKey))
    const others = new Map<string, Alike>()
    for (const node of nodes)
      for (const { before, after } of await this.#windows(node))
        for (const other of [...before, ...after]) {
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

  #of(article: string): ReadonlyMap<string, JoinNode> {
    const known = this.#nodes.get(article)
    if (known !== undefined) return known
    const found = new Map(this.#read(article).map((node) => [node.id, node]))
    if (this.#nodes.size >= KEPT) this.#nodes.delete(this.#nodes.keys().next().value ?? '')
    this.#nodes.set(article, found)
    return found
  }

  /** Those of an article; one whose records are damaged has none, and costs no other anything. */
  #read(article: string): JoinNode[] {
    try {
      return nodesIn(this.#records(article), this.#decisions)
    } catch (error) {
      if (error instanceof StoreError) return []
      throw error
    }
  }

  #at([row, id]: readonly [string, string]): JoinNode[] {
    const article = partsOf(row).at(-2) ?? ''
    const node = this.#of(article).get(id)
    return node === undefined ? [] : [node]
  }

  async #edge(range: Range, limit: number, end: 'first' | 'last' = 'first'): Promise<JoinNode[]> {
    return (await this.#database.edge(range, limit, end)).flatMap((row) => this.#at(row))
  }

  /** What lies next to an entity under each of its keys. */
  #windows(node: JoinNode): Promise<Window[]> {
    if (this.#windowsOf !== this.#database.writes) this.#windowsSeen.clear()
    this.#windowsOf = this.#database.writes
    const known = this.#windowsSeen.get(nodeKey(node))
    if (known !== undefined) return known
    const keys = blockingKeys(node).filter((blocking) => !isKnownKey(blocking))
    const found = Promise.all(keys.map((blocking) => this.#window(node, blocking)))
    this.#windowsSeen.set(nodeKey(node), found)
    return found
  }

  async #window(node: JoinNode, blocking: string): Promise<Window> {
    const range = under('block', termKey(blocking))
    const own = key('block', termKey(blocking), ...placeOf(node))
    // few lie under most keys, so that one look finds all
    const rows = await this.#database.edge(range, 2 * WINDOW, 'first')
    const place = rows.length < 2 * WINDOW ? rows.findIndex(([row]) => row === own) : -1
    const [before, after] =
      place === -1
        ? await Promise.all([
            this.#database.edge({ gte: range.gte, lt: own }, WINDOW, 'last'),
            this.#database.edge({ gte: `${own}\0`, lt: range.lt }, WINDOW, 'first'),
          ])
        : [rows.slice(0, place).reverse().slice(0, WINDOW), rows.slice(place + 1, place + 1 + WINDOW)]
    return { before: before.flatMap((row) => this.#at(row)), after: after.flatMap((row) => this.#at(row)) }
  }

  /** Those that had the first claim to its id, or item, if it has that now. */
  async #laterClaimants(node: JoinNode): Promise<JoinNode[]> {
    const [first, second] = await this.#edge(under('claim', entityKey(node.id)), 2)
    const isFirst = first !== undefined && nodeKey(first) === nodeKey(node)
    const found: JoinNode[] = []
    if (isFirst && second !== undefined)
      found.push(second, ...(isDecided(second) ? await this.#allKnownAs(second.identity) : []))
    const { identity, wikidata } = node
    if (identity === undefined) return found
    const [eldest, next] = await this.#edge(known(identityKey(identity)), 2)
    const isEldest = eldest !== undefined && nodeKey(eldest) === nodeKey(node)
    if (isEldest && next !== undefined && (next.id !== node.id || isDecided(node)))
      found.push(...(await this.#allKnownAs(identity)))
    if (!isDecided(node) || wikidata === undefined) return found
    const [decided] = await this.#edge(known(itemKey(wikidata)), 1)
    const isDeciding = decided !== undefined && nodeKey(decided) === nodeKey(node)
    return isDeciding ? [...found, ...(await this.#allKnownAs(wikidata))] : found
  }

  /** All that are known to be one, those of the items of Wikidata included that a user says it to be, with what is like them. */
  async #allKnownAs(identity: string | undefined): Promise<JoinNode[]> {
    if (identity === undefined) return []
    const own = await this.#edge(known(identityKey(identity)), -1)
    const items = new Set(own.flatMap((node) => (isDecided(node) ? (node.wikidata ?? []) : [])))
    const linked = await Promise.all([...items].map((item) => this.#edge(known(identityKey(item)), -1)))
    const all = [...own, ...linked.flat()]
    const alikes = await Promise.all(
      all.map(async (node) =>
        (await this.#windows(node)).flatMap(({ before, after }) =>
          [...before, ...after].filter((other) => isLikely(node, other)),
        ),
      ),
    )
    return [...all, ...alikes.flat()]
  }

  /** The groups of the entities that an entity is joined with through likely pairs. */
  async #groupsAround(start: JoinNode): Promise<Group[]> {
    const found = new Map([[nodeKey(start), start]])
    const pairs = new Map<string, Pair>()
    for (const node of found.values())
      for (const { before, after } of await this.#windows(node))
        for (const other of [...before, ...after]) {
          const name = [nodeKey(node), nodeKey(other)].sort().join('\n')
          const pair = pairs.get(name) ?? compared(node, other)
          if (pair === undefined) continue
          pairs.set(name, pair)
          if (pair.probability >= LIKELY && other.identity === undefined) found.set(nodeKey(other), other)
        }
    return groupsOf([...found.values()], [...pairs.values()])
  }

  async #nameOf(group: Group): Promise<string> {
    const { members, identity } = group
    const first = identity === undefined ? undefined : await this.#firstKnownAs(identity)
    const [claimant] = await this.#edge(under('claim', entityKey((first ?? members[0])?.id ?? '')), 1)
    return idOf(group, { knownAs: () => first, calledBy: () => claimant })
  }

  async #firstKnownAs(identity: string): Promise<JoinNode | undefined> {
    const [decided] = await this.#edge(known(itemKey(identity)), 1)
    const [first] = await this.#edge(known(identityKey(decided?.identity ?? identity)), 1)
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

const isLikely = (a: JoinNode, b: JoinNode): boolean => (compared(a, b)?.probability ?? 0) >= LIKELY
