import { hash } from 'node:crypto'
import {
  comparison,
  groupsOf,
  identityKey,
  idOf,
  isDecided,
  itemKey,
  LIKELY,
  nodeKey,
  pairOf,
  type Comparison,
  type Group,
  type JoinNode,
  type Pair,
} from '../joining/index.ts'
import { naturalOrder } from '../model/index.ts'
import type { Database } from './database.ts'
import { articleKey, entityKey, termKey } from './keys.ts'
import { Mates } from './mates.ts'
import { inRow, neighbour, type Neighbour } from './neighbour.ts'
import type { Nodes } from './nodes.ts'
import type { Member } from './renaming.ts'
import { partedBy } from './window.ts'

/** An entity of an article, and the one that it was found most alike. */
export interface Alike extends Comparison {
  /** Id of the article. */
  readonly article: string
  readonly label: string
  /** Article and label of the other. */
  readonly to: { readonly article: string; readonly label: string }
}

/** Why entities of articles are one, and what they were kept apart from, by article. */
export interface Explanation {
  readonly joined: readonly Alike[]
  readonly apart: readonly Alike[]
}

/** By keys of articles and ids of entities in them. */
export interface Called {
  /** What the graph calls them. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Of which part they are, empty of those that are likely one with no other. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Letters that tell a part from others, mostly. */
const PART = 8

/** What tells all that hang together from others, in whatever order they came. */
function partOf(groups: readonly Group[]): string {
  const keys = groups.flatMap(({ members }) => members.map((member) => neighbour(member).key))
  return keys.length < 2 ? '' : hash('sha1', keys.toSorted()[0] ?? '').slice(0, PART)
}

/** Decides which entities of the articles in a store are one, by what lies next to them under their keys. */
export class Joiner {
  readonly #database: Database
  readonly #nodes: Nodes
  readonly #mates: Mates

  constructor(database: Database, nodes: Nodes) {
    this.#database = database
    this.#nodes = nodes
    this.#mates = new Mates(database, nodes)
  }

  /** Has all compared again: articles were replaced or taken out, or other decisions are taken. */
  forget(): void {
    this.#mates.forget()
  }

  /** Entities that may be called otherwise once an article is gone, its own included. */
  touchedBy(article: string): Promise<Member[]> {
    // what speaks against two keeps groups apart, so that unlikely pairs count
    return this.#touched(article, new Set([article]), (a, b) => this.#mates.compared(a, b) !== undefined)
  }

  /**
   * Entities that may be called otherwise now that an article has come, its own included.
   * @param added keys of all articles that came with it, its own included
   */
  touchedByAdded(article: string, added: ReadonlySet<string>): Promise<Member[]> {
    return this.#touched(article, added, (a, b) => this.#mates.werePaired(a, b))
  }

  /** @param arePaired whether it matters of two that articles come between them, or came */
  async #touched(
    article: string,
    articles: ReadonlySet<string>,
    arePaired: (a: Neighbour, b: Neighbour) => boolean,
  ): Promise<Member[]> {
    const touched = new Map<string, Member>()
    const touch = (...found: readonly Neighbour[]): void => {
      for (const each of found) touched.set(each.key, [each.article, each.id])
    }
    for (const node of this.#nodes.in(article)) {
      touch(neighbour(node), ...(await this.#laterClaimants(node)).map(neighbour))
      // what is known is gone through by none that is like it, so that whoever is unlike it is told here
      const isKnown = node.identity !== undefined
      for (const { of, probability } of await this.#mates.of(node)) if (isKnown || probability >= LIKELY) touch(of)
      for (const window of await this.#mates.widened(node, articles))
        for (const [a, b] of partedBy(window, articles)) if (arePaired(a, b)) touch(a, b)
    }
    return [...touched.values()]
  }

  /** What the graph calls these entities and all that are one with them. */
  async idsOf(members: readonly Member[]): Promise<Called> {
    const [ids, parts] = [new Map<string, Map<string, string>>(), new Map<string, Map<string, string>>()]
    const call = (node: JoinNode, id: string, part: string): void => {
      const article = articleKey(node.article)
      ids.set(article, (ids.get(article) ?? new Map<string, string>()).set(node.id, id))
      parts.set(article, (parts.get(article) ?? new Map<string, string>()).set(node.id, part))
    }
    for (const [article, id] of members) {
      const node = this.#nodes.node(article, id)
      if (node === undefined || ids.get(article)?.has(id) === true) continue
      const { identity } = node
      const groups = identity === undefined ? await this.#groupsAround(node) : [{ members: [node], identity }]
      const part = partOf(groups)
      for (const group of groups) {
        const name = await this.#nameOf(group)
        for (const member of group.members) call(member, name, part)
      }
    }
    return { ids, parts }
  }

  /** Why these are one, and why what lies next to them is not. */
  async explain(members: readonly Member[]): Promise<Explanation> {
    const nodes = members.flatMap(([article, id]) => this.#nodes.node(article, id) ?? [])
    const own = new Set(nodes.map(nodeKey))
    const others = new Map<string, Alike>()
    for (const node of nodes)
      for (const { before, after } of (await this.#mates.windows(node)).values())
        for (const other of [...before, ...after].flatMap((each) => this.#mates.at(each) ?? [])) {
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

  /** Those that come first under a key of an index. */
  async #first(index: 'block' | 'claim', term: string, count = Infinity): Promise<JoinNode[]> {
    return (await this.#database.indexes.firstUnder(index, term, count)).flatMap(
      (row) => this.#mates.at(inRow(row)) ?? [],
    )
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
      all.map(async (node) => (await this.#mates.of(node)).filter(({ probability }) => probability >= LIKELY)),
    )
    return [...all, ...alikes.flat().map((mate) => mate.node)]
  }

  /** The groups of the entities that an entity is joined with through likely pairs. */
  async #groupsAround(start: JoinNode): Promise<Group[]> {
    const found = new Map([[neighbour(start).key, start]])
    const pairs: Pair[] = []
    const done = new Set<string>()
    for (const [own, node] of found) {
      done.add(own)
      for (const { of, node: other, probability } of await this.#mates.of(node)) {
        if (done.has(of.key)) continue
        pairs.push(pairOf(node, other, probability))
        if (probability >= LIKELY && !of.isKnown) found.set(of.key, other)
      }
    }
    return groupsOf([...found.values()], pairs)
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
