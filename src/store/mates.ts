import {
  blockingKeys,
  isKnownKey,
  isLink,
  probabilityOf,
  reachUnder,
  type JoinNode,
  type Renaming,
} from '../joining/index.ts'
import type { Database } from './database.ts'
import type { Eras } from './eras.ts'
import { key, termKey } from './keys.ts'
import { inPlace, inRow, mayBeOne, neighbour, placeOf, type Neighbour } from './neighbour.ts'
import type { Nodes } from './nodes.ts'
import { onceOf } from './once-of.ts'
import { Recent } from './recent.ts'
import { joinedIds, type JoinedIds } from './renaming.ts'
import { besideOf, isAmong, windowOf, type Parted, type Window } from './window.ts'

/** So many comparisons are kept in memory. */
const PROBABILITIES = 100_000

/** What an entity was compared with, and how likely they are one. */
export interface Mate {
  readonly of: Neighbour
  readonly probability: number
}

/** Under which others that may be one with an entity lie. */
const termsOf = onceOf((node: JoinNode): readonly string[] =>
  blockingKeys(node).flatMap((blocking) => (isKnownKey(blocking) ? [] : termKey(blocking))),
)

/** What the entities of the articles in a store are compared with: what lies next to them under their keys. */
export class Mates {
  readonly #database: Database
  readonly #nodes: Nodes
  readonly #eras: Eras
  /** As they are until the database is written to again. */
  readonly #windows = new Map<string, ReadonlyMap<string, Window<Neighbour>>>()
  readonly #besides = new Map<string, readonly Neighbour[]>()
  readonly #ids = new Map<string, JoinedIds>()
  #seenOf = 0
  /** How likely two are one, by the keys of both in order, and -1 where they cannot be: the same are compared for each that comes beside them. */
  readonly #probabilities = new Recent<Map<string, number>>(PROBABILITIES, ({ size }) => 1 + size)

  constructor(database: Database, nodes: Nodes, eras: Eras) {
    this.#database = database
    this.#nodes = nodes
    this.#eras = eras
  }

  /** Has all compared again: articles were replaced or taken out, or other decisions are taken. */
  forget(): void {
    this.#probabilities.clear()
  }

  /** What an entity is compared with. */
  of(node: JoinNode): Mate[] {
    return this.#among(neighbour(node), this.#beside(node))
  }

  /** What of that is known, or lies in its era. */
  inEra(node: JoinNode): Mate[] {
    const own = neighbour(node)
    const era = this.#eras.of(own)
    const beside = this.#beside(node)
    return this.#among(
      own,
      beside.filter((of) => of.isKnown || this.#eras.beside(era, of) === 0),
    )
  }

  /** What was told of last of all that is likely one with any of some entities of an era, and lies in earlier ones. */
  lastBefore(nodes: readonly JoinNode[]): Neighbour | undefined {
    const found: [own: Neighbour, of: Neighbour][] = []
    for (const node of nodes) {
      const own = neighbour(node)
      const era = this.#eras.of(own)
      for (const of of this.#beside(node))
        if (!of.isKnown && this.#eras.beside(era, of) < 0 && mayBeOne(own, of)) found.push([own, of])
    }
    found.sort(([, a], [, b]) => inPlace(b, a))
    return found.find(([own, of]) => isLink(this.compared(own, of) ?? 0))?.[1]
  }

  /** Those of later eras that are likely one with an entity and are called otherwise. */
  calledAfter(node: JoinNode, name: string): JoinNode[] {
    const own = neighbour(node)
    const era = this.#eras.of(own)
    const others = this.#beside(node).filter(
      (of) => !of.isKnown && this.#eras.beside(era, of) > 0 && mayBeOne(own, of) && this.calledSoFar(of) !== name,
    )
    return this.#among(own, others).flatMap(({ of, probability }) => (isLink(probability) ? (this.at(of) ?? []) : []))
  }

  /** What lies next to an entity, by its keys. */
  windows(node: JoinNode): ReadonlyMap<string, Window<Neighbour>> {
    this.#forgetSeen()
    const name = neighbour(node).key
    const known = this.#windows.get(name)
    if (known !== undefined) return known
    const found = new Map(termsOf(node).map((term) => [term, this.#window(node, term)]))
    this.#windows.set(name, found)
    return found
  }

  /** The same with as much of what is not of some articles as there is without these. */
  widened(node: JoinNode, articles: ReadonlySet<string>): Map<string, Window<Neighbour>> {
    const wide = new Map(this.windows(node))
    for (const [term, window] of wide) if (isAmong(window, articles)) wide.set(term, this.#window(node, term, articles))
    return wide
  }

  /** How likely what lies side by side is one; undefined where it cannot be, and is not compared. */
  compared(one: Neighbour, other: Neighbour): number | undefined {
    if (!mayBeOne(one, other)) return undefined
    const [first, second] = one.key < other.key ? [one.key, other.key] : [other.key, one.key]
    const known = this.#probabilities.get(first)?.get(second)
    if (known !== undefined) return known < 0 ? undefined : known
    const [a, b] = [this.at(one), this.at(other)]
    if (a === undefined || b === undefined) return undefined
    const probability = probabilityOf(a, b)
    this.#keep(first, second, probability ?? -1)
    return probability
  }

  /**
   * Whether two that are side by side no more had to do with each other when they were joined last: they hung together through likely
   * pairs, or it is known of one what it is, or the later may have been told by the earlier what it is called, since it is likely one
   * with none of what lies between.
   */
  werePaired({ earlier, later, between }: Parted<Neighbour>): boolean {
    if (!mayBeOne(earlier, later)) return false
    if (earlier.isKnown || later.isKnown) return this.compared(earlier, later) !== undefined
    const era = this.#eras.of(later)
    if (this.#eras.beside(era, earlier) !== 0) {
      const isToldByOther = (each: Neighbour): boolean =>
        !each.isKnown && this.#eras.beside(era, each) < 0 && isLink(this.compared(later, each) ?? 0)
      return this.calledSoFar(earlier) === this.calledSoFar(later) && !between().some(isToldByOther)
    }
    const part = this.#joinedIn(earlier.article).parts.get(earlier.id)
    return part !== undefined && part === this.#joinedIn(later.article).parts.get(later.id)
  }

  /** By the entities of an article that were likely one with others of their era when they were joined last, what hung together with each. */
  partsIn(article: string): Renaming {
    return this.#joinedIn(article).parts
  }

  /** What the graph called an entity when it was joined last. */
  calledSoFar(of: Neighbour): string {
    return this.#joinedIn(of.article).entities.get(of.id) ?? of.id
  }

  /** Undefined of what is damaged. */
  at({ article, id }: Neighbour): JoinNode | undefined {
    return this.#nodes.node(article, id)
  }

  #beside(node: JoinNode): readonly Neighbour[] {
    this.#forgetSeen()
    const { key: name } = neighbour(node)
    const known = this.#besides.get(name)
    if (known !== undefined) return known
    const found = [...besideOf(this.windows(node).values())]
    this.#besides.set(name, found)
    return found
  }

  #among(own: Neighbour, beside: Iterable<Neighbour>): Mate[] {
    const mates: Mate[] = []
    for (const of of beside) {
      const probability = this.compared(own, of)
      if (probability !== undefined) mates.push({ of, probability })
    }
    return mates
  }

  #window(node: JoinNode, term: string, without?: ReadonlySet<string>): Window<Neighbour> {
    const beside = this.#database.indexes.beside('block', term, key('block', term, ...placeOf(node)))
    return windowOf(beside, node.day, { read: inRow, reach: reachUnder(term) }, without)
  }

  #joinedIn(article: string): JoinedIds {
    this.#forgetSeen()
    const known = this.#ids.get(article) ?? joinedIds(this.#database, article)
    this.#ids.set(article, known)
    return known
  }

  #keep(first: string, second: string, probability: number): void {
    const known = this.#probabilities.get(first)
    if (known === undefined) return this.#probabilities.set(first, new Map([[second, probability]]))
    known.set(second, probability)
    this.#probabilities.grow(1)
  }

  #forgetSeen(): void {
    if (this.#seenOf === this.#database.writes) return
    this.#seenOf = this.#database.writes
    this.#windows.clear()
    this.#besides.clear()
    this.#ids.clear()
  }
}
