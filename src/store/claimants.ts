import { identityKey, isDecided, itemKey, LIKELY, nodeKey, type JoinNode } from '../joining/index.ts'
import type { Database } from './database.ts'
import { entityKey, termKey } from './keys.ts'
import type { Mates } from './mates.ts'
import { inRow, neighbour } from './neighbour.ts'

/** Who comes first of all that their articles call by an id, and of all that are known to be something. */
export class Claimants {
  readonly #database: Database
  readonly #mates: Mates

  constructor(database: Database, mates: Mates) {
    this.#database = database
    this.#mates = mates
  }

  /** Who has the first claim to an id. */
  first(id: string): JoinNode | undefined {
    return this.#first('claim', entityKey(id), 1)[0]
  }

  /** The first that is known to be something, by what a user says that it is, if any does. */
  firstKnownAs(identity: string): JoinNode | undefined {
    const [decided] = this.#first('block', termKey(itemKey(identity)), 1)
    return this.#first('block', termKey(identityKey(decided?.identity ?? identity)), 1)[0]
  }

  /**
   * Those that have, or had, the first claim to an entity's id, or item, without some articles.
   * @param articles keys, that of its own among them
   */
  behind(node: JoinNode, articles: ReadonlySet<string>): JoinNode[] {
    const second = this.#firstBehind('claim', entityKey(node.id), node, articles)
    const found: JoinNode[] = []
    if (second !== undefined) found.push(second, ...(isDecided(second) ? this.#allKnownAs(second.identity) : []))
    const { identity, wikidata } = node
    if (identity === undefined) return found
    const next = this.#firstBehind('block', termKey(identityKey(identity)), node, articles)
    if (next !== undefined && (next.id !== node.id || isDecided(node))) found.push(...this.#allKnownAs(identity))
    if (!isDecided(node) || wikidata === undefined) return found
    const [decided] = this.#first('block', termKey(itemKey(wikidata)), 1)
    const isDeciding = decided !== undefined && nodeKey(decided) === nodeKey(node)
    return isDeciding ? [...found, ...this.#allKnownAs(wikidata)] : found
  }

  /** Those that come first under a key of an index. */
  #first(index: 'block' | 'claim', term: string, count = Infinity): JoinNode[] {
    return this.#database.indexes.firstUnder(index, term, count).flatMap((row) => this.#mates.at(inRow(row)) ?? [])
  }

  /** Who comes first under a key without some articles, if an entity of theirs comes before it; several may have come together. */
  #firstBehind(
    index: 'block' | 'claim',
    term: string,
    node: JoinNode,
    articles: ReadonlySet<string>,
  ): JoinNode | undefined {
    for (let count = 2; ; count *= 2) {
      const rows = this.#database.indexes.firstUnder(index, term, count).map(inRow)
      const at = rows.findIndex(({ article }) => !articles.has(article))
      if (at < 0 && rows.length === count) continue
      const other = rows[at]
      const isAhead = rows.slice(0, Math.max(0, at)).some(({ key }) => key === neighbour(node).key)
      return isAhead && other !== undefined ? this.#mates.at(other) : undefined
    }
  }

  /** All that are known to be one, those of the items of Wikidata included that a user says it to be, with what is like them. */
  #allKnownAs(identity: string | undefined): JoinNode[] {
    if (identity === undefined) return []
    const own = this.#first('block', termKey(identityKey(identity)))
    const items = new Set(own.flatMap((node) => (isDecided(node) ? (node.wikidata ?? []) : [])))
    const linked = [...items].flatMap((item) => this.#first('block', termKey(identityKey(item))))
    const all = [...own, ...linked]
    const alikes = all.flatMap((node) => this.#mates.of(node).filter(({ probability }) => probability >= LIKELY))
    return [...all, ...alikes.flatMap(({ of }) => this.#mates.at(of) ?? [])]
  }
}
