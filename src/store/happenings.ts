import {
  eventKey,
  happeningGroups,
  isLikelyOne,
  mayTellOfTheSame,
  pairsBetween,
  storyKeys,
  STORY_WINDOW,
  type EventNode,
  type EventPair,
  type Renaming,
} from '../joining/index.ts'
import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import type { Member } from './joiner.ts'
import { articleKey, key, lastPart, termKey } from './keys.ts'
import type { Nodes } from './nodes.ts'
import { Recent } from './recent.ts'
import type { Heard } from './record-reader.ts'
import type { Sketch } from './sketch.ts'
import { happeningsIn } from './told.ts'

/** Happenings that are kept in memory, and articles that theirs were compared with, about. */
const KEPT = 150_000

const storyRow = (word: string, { id, published }: { id: string; published?: string | undefined }): string =>
  key('story', termKey(word), published ?? '', articleKey(id))

interface Told {
  readonly nodes: readonly EventNode[]
  /** By the keys of other articles, the pairs with what they told when that was compared. */
  readonly compared: Map<string, { readonly nodes: readonly EventNode[]; readonly pairs: readonly EventPair[] }>
}

/** Keys of articles that lie next to one under a word, the nearest first. */
interface Window {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Pairs by each of the two that are in them. */
function byEither(pairs: readonly EventPair[]): Map<string, EventPair[]> {
  const found = new Map<string, EventPair[]>()
  for (const pair of pairs)
    for (const own of [eventKey(pair.a), eventKey(pair.b)]) {
      const known = found.get(own)
      if (known === undefined) found.set(own, [pair])
      else known.push(pair)
    }
  return found
}

/** Decides which happenings of the articles in a store are one, by the articles that lie next to theirs under rare words. */
export class Happenings {
  readonly #database: Database
  readonly #nodes: Nodes
  readonly #entityIds: (article: string) => Renaming
  readonly #told = new Recent<Told>(KEPT, ({ nodes, compared }) => 1 + nodes.length + compared.size)
  /** As they are until the database is written to again: windows, and articles that may tell of the same. */
  readonly #windowsSeen = new Map<string, Promise<Window[]>>()
  readonly #matesSeen = new Map<string, Promise<string[]>>()
  #seenOf = 0

  /** @param entityIds what the graph calls the entities of an article */
  constructor(database: Database, nodes: Nodes, entityIds: (article: string) => Renaming) {
    this.#database = database
    this.#nodes = nodes
    this.#entityIds = entityIds
  }

  /** What an article is found by when the happenings of others are joined. */
  static rowsOf({ head: { article, profile } }: Pick<Heard, 'head'>): Row[] {
    return profile === undefined ? [] : storyKeys(profile).map((word) => [storyRow(word, article), ''])
  }

  /** Has an article read again: it was added, replaced or taken out, or its entities are called otherwise. */
  forget(article: string): void {
    this.#told.delete(article)
  }

  /** An article's happenings, and those of others that are likely one with them. */
  async likelyIn(article: string): Promise<Member[]> {
    const likely = await this.#pairsOf(article)
    return this.#members(likely.filter(isLikelyOne), this.#of(article).nodes)
  }

  /** The same, with those between which the article comes, or came. */
  async touchedBy(article: string): Promise<Member[]> {
    const found = await this.likelyIn(article)
    for (const { before, after } of await this.#windows(article))
      for (const [at, one] of before.entries()) {
        const other = after[STORY_WINDOW - 1 - at]
        if (other !== undefined) found.push(...this.#members(this.#between(one, other).filter(isLikelyOne), []))
      }
    return found
  }

  /** What the graph calls these happenings and all that are one with them. */
  async idsOf(members: readonly Member[]): Promise<Map<string, Map<string, string>>> {
    const ids = new Map<string, Map<string, string>>()
    const pairsOf = new Map<string, ReadonlyMap<string, readonly EventPair[]>>()
    for (const [article, id] of members) {
      const node = this.#of(article).nodes.find((each) => each.id === id)
      if (node === undefined || node.isNamed || ids.get(article)?.has(id) === true) continue
      for (const group of await this.#groupsAround(node, pairsOf))
        for (const member of group.members) {
          const own = articleKey(member.article)
          ids.set(own, (ids.get(own) ?? new Map<string, string>()).set(member.id, group.id))
        }
    }
    return ids
  }

  /** The groups of the happenings that one is joined with through likely pairs. */
  async #groupsAround(
    start: EventNode,
    pairsOf: Map<string, ReadonlyMap<string, readonly EventPair[]>>,
  ): Promise<ReturnType<typeof happeningGroups>> {
    const found = new Map([[eventKey(start), start]])
    const pairs = new Map<string, EventPair>()
    for (const node of found.values()) {
      const article = articleKey(node.article)
      const known = pairsOf.get(article) ?? byEither(await this.#pairsOf(article))
      pairsOf.set(article, known)
      const own = eventKey(node)
      for (const pair of known.get(own) ?? []) {
        const [a, b] = [eventKey(pair.a), eventKey(pair.b)]
        pairs.set(`${a}\n${b}`, pair)
        const other = a === own ? pair.b : pair.a
        if (isLikelyOne(pair) && !other.isNamed) found.set(eventKey(other), other)
      }
    }
    return happeningGroups([...found.values()], [...pairs.values()])
  }

  /** All pairs that an article's happenings are in. */
  async #pairsOf(article: string): Promise<EventPair[]> {
    if (this.#of(article).nodes.length === 0) return []
    return [article, ...(await this.#mates(article))].flatMap((mate) => this.#pairs(article, mate))
  }

  /** Articles that may tell of the same as one, among those next to it. */
  #mates(article: string): Promise<string[]> {
    this.#forgetSeen()
    const known = this.#matesSeen.get(article)
    if (known !== undefined) return known
    const found = this.#windows(article).then((windows) => {
      const others = new Set(windows.flatMap(({ before, after }) => [...before, ...after]))
      return [...others].filter((other) => this.#mayTellOfTheSame(article, other))
    })
    this.#matesSeen.set(article, found)
    return found
  }

  #mayTellOfTheSame(one: string, other: string): boolean {
    const [a, b] = [this.#nodes.sketch(one), this.#nodes.sketch(other)]
    return a !== undefined && b !== undefined && mayTellOfTheSame(a.story, b.story)
  }

  #between(one: string, other: string): readonly EventPair[] {
    return this.#mayTellOfTheSame(one, other) ? this.#pairs(one, other) : []
  }

  /** What is compared of two articles, or of one with itself. */
  #pairs(one: string, other: string): readonly EventPair[] {
    const [a, b] = [this.#of(one), this.#of(other)]
    const known = a.compared.get(other)
    if (known?.nodes === b.nodes) return known.pairs
    const pairs = pairsBetween(a.nodes, b.nodes)
    a.compared.set(other, { nodes: b.nodes, pairs })
    b.compared.set(one, { nodes: a.nodes, pairs })
    this.#told.grow(2)
    return pairs
  }

  #members(pairs: readonly EventPair[], nodes: readonly EventNode[]): Member[] {
    const all = new Map([...nodes, ...pairs.flatMap(({ a, b }) => [a, b])].map((node) => [eventKey(node), node]))
    return [...all.values()].map(({ article, id }) => [articleKey(article), id])
  }

  /** Articles that lie next to one under each of its words. */
  #windows(article: string): Promise<Window[]> {
    this.#forgetSeen()
    const known = this.#windowsSeen.get(article)
    if (known !== undefined) return known
    const sketch = this.#nodes.sketch(article)
    const found = sketch === undefined ? Promise.resolve([]) : this.#windowsAround(sketch)
    this.#windowsSeen.set(article, found)
    return found
  }

  #windowsAround(sketch: Sketch): Promise<Window[]> {
    const articles = (rows: readonly Row[]): string[] => rows.map(([row]) => lastPart(row))
    const windows = sketch.story.keys.map(async (word): Promise<Window> => {
      const own = storyRow(word, sketch)
      const { before, after } = await this.#database.indexes.beside('story', termKey(word), own, STORY_WINDOW)
      return { before: articles(before), after: articles(after) }
    })
    return Promise.all(windows)
  }

  #forgetSeen(): void {
    if (this.#seenOf === this.#database.writes) return
    this.#seenOf = this.#database.writes
    this.#windowsSeen.clear()
    this.#matesSeen.clear()
  }

  #of(article: string): Told {
    const known = this.#told.get(article)
    if (known !== undefined) return known
    const found = { nodes: this.#read(article), compared: new Map() }
    this.#told.set(article, found)
    return found
  }

  /** None of what has no profile, and of what is damaged, which costs no other anything. */
  #read(article: string): readonly EventNode[] {
    const [sketch, written] = [this.#nodes.sketch(article), this.#nodes.told(article)]
    return sketch && written ? happeningsIn(written, sketch, this.#entityIds(article)) : []
  }
}
