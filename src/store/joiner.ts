import { hash } from 'node:crypto'
import {
  comparison,
  groupsOf,
  idOf,
  isToldBefore,
  LIKELY,
  nodeKey,
  pairOf,
  reachUnder,
  type Comparison,
  type Group,
  type JoinNode,
  type Pair,
} from '../joining/index.ts'
import { naturalOrder } from '../model/index.ts'
import { Claimants } from './claimants.ts'
import type { Database } from './database.ts'
import type { Eras } from './eras.ts'
import { articleKey } from './keys.ts'
import { Mates, type Mate } from './mates.ts'
import { neighbour, type Neighbour } from './neighbour.ts'
import type { Nodes } from './nodes.ts'
import type { Member } from './renaming.ts'
import { Waiting } from './waiting.ts'
import { partedBy, type Parted } from './window.ts'

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
  readonly #nodes: Nodes
  readonly #eras: Eras
  readonly #mates: Mates
  readonly #claimants: Claimants

  constructor(database: Database, nodes: Nodes, eras: Eras) {
    this.#nodes = nodes
    this.#eras = eras
    this.#mates = new Mates(database, nodes, eras)
    this.#claimants = new Claimants(database, this.#mates)
  }

  /** Has all compared again: articles were replaced or taken out, or other decisions are taken. */
  forget(): void {
    this.#mates.forget()
  }

  /** Entities that may be called otherwise once an article is gone, its own included. */
  async touchedBy(article: string): Promise<Member[]> {
    // what speaks against two keeps groups apart, so that unlikely pairs count
    const arePaired = ({ earlier, later }: Parted<Neighbour>): boolean =>
      this.#mates.compared(earlier, later) !== undefined
    const matesOf = (node: JoinNode): Mate[] => {
      const era = this.#eras.of(neighbour(node))
      return this.#mates.of(node).filter(({ of }) => this.#eras.beside(era, of) >= 0)
    }
    const touched = this.#touched(article, new Set([article]), arePaired, matesOf)
    if (!this.#eras.beginsWith(article)) return touched
    for await (const [each] of this.#eras.around(article, new Set([article])))
      for (const { id } of this.#nodes.in(each)) touched.push([each, id])
    return touched
  }

  /**
   * Entities that may be called otherwise now that an article has come, its own included; for those of later eras, `idsOf` finds out.
   * @param added keys of all articles that came with it, its own included
   */
  async touchedByAdded(article: string, added: ReadonlySet<string>): Promise<Member[]> {
    const arePaired = (parted: Parted<Neighbour>): boolean => this.#mates.werePaired(parted)
    const touched = this.#touched(article, added, arePaired, (node) => this.#mates.inEra(node))
    if (!this.#eras.beginsWith(article)) return touched
    return [...touched, ...(await this.#partedByEra(article, added))]
  }

  /** What hung together in an era until others began in it with some articles, and lies in several now. */
  async #partedByEra(article: string, added: ReadonlySet<string>): Promise<Member[]> {
    const parts = new Map<string, { readonly members: Member[]; readonly eras: Set<number> }>()
    for await (const [each, era] of this.#eras.around(article, added))
      for (const [id, part] of this.#mates.partsIn(each)) {
        const known = parts.get(part) ?? { members: [], eras: new Set() }
        parts.set(part, known)
        known.members.push([each, id])
        known.eras.add(era)
      }
    return [...parts.values()].flatMap(({ members, eras }) => (eras.size > 1 ? members : []))
  }

  /**
   * @param arePaired whether it matters of two that articles come between them, or came
   * @param matesOf what may be called otherwise because of an entity that is likely one with it
   */
  #touched(
    article: string,
    articles: ReadonlySet<string>,
    arePaired: (parted: Parted<Neighbour>) => boolean,
    matesOf: (node: JoinNode) => Mate[],
  ): Member[] {
    const touched = new Map<string, Member>()
    const touch = (...found: readonly Neighbour[]): void => {
      for (const each of found) touched.set(each.key, [each.article, each.id])
    }
    for (const node of this.#nodes.in(article)) {
      touch(neighbour(node), ...this.#claimants.behind(node, articles).map(neighbour))
      // what is known is gone through by none that is like it, so that whoever is unlike it is told here
      const isKnown = node.identity !== undefined
      for (const { of, probability } of isKnown ? this.#mates.of(node) : matesOf(node))
        if (isKnown || probability >= LIKELY) touch(of)
      for (const [term, window] of this.#mates.widened(node, articles))
        for (const parted of partedBy(window, articles, reachUnder(term)))
          if (arePaired(parted)) touch(parted.earlier, parted.later)
    }
    return [...touched.values()]
  }

  /**
   * What the graph calls these entities, all that are one with them, and all that are called after those, where that is not as it was.
   * @param added keys of articles that it has no names for so far
   */
  idsOf(members: readonly Member[], added: ReadonlySet<string>): Called {
    const [ids, parts] = [new Map<string, Map<string, string>>(), new Map<string, Map<string, string>>()]
    const call = (node: JoinNode, id: string, part: string): void => {
      const article = articleKey(node.article)
      ids.set(article, (ids.get(article) ?? new Map<string, string>()).set(node.id, id))
      parts.set(article, (parts.get(article) ?? new Map<string, string>()).set(node.id, part))
    }
    const called = (of: Neighbour): string => ids.get(of.article)?.get(of.id) ?? this.#mates.calledSoFar(of)
    const waiting = new Waiting()
    const wait = (node: JoinNode | undefined): void => {
      if (node !== undefined) waiting.add(this.#eras.of(neighbour(node)), node)
    }
    for (const [article, id] of members) wait(this.#nodes.node(article, id))
    // what is told of earlier is named first, since others are called after it
    for (const node of waiting.inOrder()) {
      if (ids.get(articleKey(node.article))?.has(node.id) === true) continue
      const groups = this.#groupsAround(node)
      const part = partOf(groups)
      for (const group of groups) {
        const name = this.#nameOf(group, called)
        for (const member of group.members) {
          const isNew = added.has(articleKey(member.article)) || called(neighbour(member)) !== name
          call(member, name, part)
          if (isNew && member.identity === undefined)
            for (const other of this.#mates.calledAfter(member, name)) wait(other)
        }
      }
    }
    return { ids, parts }
  }

  /** Why these are one, and why what lies next to them is not. */
  explain(members: readonly Member[]): Explanation {
    const nodes = members.flatMap(([article, id]) => this.#nodes.node(article, id) ?? [])
    const own = new Set(nodes.map(nodeKey))
    const others = new Map<string, Alike>()
    for (const node of nodes)
      for (const { before, after } of this.#mates.windows(node).values())
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

  /** The groups of the entities of its era that an entity is joined with through likely pairs. */
  #groupsAround(start: JoinNode): readonly Group[] {
    if (start.identity !== undefined) return [{ members: [start], identity: start.identity }]
    const found = new Map([[neighbour(start).key, start]])
    const compared: [node: JoinNode, mate: Mate][] = []
    const done = new Set<string>()
    for (const [own, node] of found) {
      done.add(own)
      for (const mate of this.#mates.inEra(node)) {
        const { of, probability } = mate
        if (done.has(of.key)) continue
        compared.push([node, mate])
        if (probability < LIKELY || of.isKnown || found.has(of.key)) continue
        const other = this.#mates.at(of)
        if (other !== undefined) found.set(of.key, other)
      }
    }
    // nothing is asked of what is likely one with none of them
    const pairs = compared.flatMap(([node, { of, probability }]): Pair[] => {
      const other = found.get(of.key) ?? (of.isKnown ? this.#mates.at(of) : undefined)
      return other === undefined ? [] : [pairOf(node, other, probability)]
    })
    return groupsOf([...found.values()], pairs)
  }

  #nameOf(group: Group, called: (of: Neighbour) => string): string {
    const before = isToldBefore(group) ? this.#mates.lastBefore(group.members) : undefined
    if (before !== undefined) return called(before)
    const { members, identity } = group
    const first = identity === undefined ? undefined : this.#claimants.firstKnownAs(identity)
    const claimant = this.#claimants.first((first ?? members[0])?.id ?? '')
    return idOf(group, { knownAs: () => first, calledBy: () => claimant })
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
