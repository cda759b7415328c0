import {
  eventKey,
  eventNodesOf,
  happeningGroups,
  isLikelyOne,
  mayTellOfTheSame,
  pairsBetween,
  renamedEntities,
  renamedEvents,
  storyKeys,
  STORY_WINDOW,
  storySketch,
  type EventNode,
  type EventPair,
  type Renaming,
  type StorySketch,
} from '../joining/index.ts'
import type { Database } from './database.ts'
import { StoreError } from './error.ts'
import type { Row } from './index-rows.ts'
import type { Member } from './joiner.ts'
import { articleKey, key, lastPart, termKey, under } from './keys.ts'
import type { Heard, RecordReader } from './record-reader.ts'
import type { Head } from './record.ts'

/** What an article is compared with others by. */
interface Told {
  readonly head: Head
  readonly story: StorySketch
  readonly nodes: readonly EventNode[]
}

/** Articles whose happenings are kept in memory. */
const KEPT = 2_000

const wordsOf = ({ profile }: Head): string[] => (profile === undefined ? [] : storyKeys(profile))
const storyRow = (word: string, { article }: Head): string =>
  key('story', termKey(word), article.published ?? '', articleKey(article.id))

/** Decides which happenings of the articles in a store are one, by the articles that lie next to theirs under rare words. */
export class Happenings {
  readonly #database: Database
  readonly #reader: RecordReader
  readonly #entityIds: (article: string) => Renaming
  readonly #told = new Map<string, Told | undefined>()

  /** @param entityIds what the graph calls the entities of an article */
  constructor(database: Database, reader: RecordReader, entityIds: (article: string) => Renaming) {
    this.#database = database
    this.#reader = reader
    this.#entityIds = entityIds
  }

  /** What an article is found by when the happenings of others are joined. */
  static rowsOf({ head }: Pick<Heard, 'head'>): Row[] {
    return wordsOf(head).map((word) => [storyRow(word, head), ''])
  }

  /** Has an article read again: it was added, replaced or taken out, or its entities are called otherwise. */
  forget(article: string): void {
    this.#told.delete(article)
  }

  /** An article's happenings, and those of others that are likely one with them. */
  async likelyIn(article: string): Promise<Member[]> {
    const own = this.#of(article)
    if (own === undefined) return []
    const likely = await this.#pairsOf(article)
    return this.#members(likely.filter(isLikelyOne), own.nodes)
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
    const pairsOf = new Map<string, EventPair[]>()
    for (const [article, id] of members) {
      const node = this.#of(article)?.nodes.find((each) => each.id === id)
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
    pairsOf: Map<string, EventPair[]>,
  ): Promise<ReturnType<typeof happeningGroups>> {
    const found = new Map([[eventKey(start), start]])
    const pairs = new Map<string, EventPair>()
    for (const node of found.values()) {
      const article = articleKey(node.article)
      const known = pairsOf.get(article) ?? (await this.#pairsOf(article))
      pairsOf.set(article, known)
      const own = eventKey(node)
      for (const pair of known) {
        const [a, b] = [eventKey(pair.a), eventKey(pair.b)]
        if (a !== own && b !== own) continue
        pairs.set(`${a}\n${b}`, pair)
        const other = a === own ? pair.b : pair.a
        if (isLikelyOne(pair) && !other.isNamed) found.set(eventKey(other), other)
      }
    }
    return happeningGroups([...found.values()], [...pairs.values()])
  }

  /** All pairs that an article's happenings are in. */
  async #pairsOf(article: string): Promise<EventPair[]> {
    const own = this.#of(article)?.nodes ?? []
    const others = new Set((await this.#windows(article)).flatMap(({ before, after }) => [...before, ...after]))
    return [...pairsBetween(own, own), ...[...others].flatMap((other) => this.#between(article, other))]
  }

  #between(one: string, other: string): EventPair[] {
    const [a, b] = [this.#of(one), this.#of(other)]
    return a && b && mayTellOfTheSame(a.story, b.story) ? pairsBetween(a.nodes, b.nodes) : []
  }

  #members(pairs: readonly EventPair[], nodes: readonly EventNode[]): Member[] {
    const all = new Map([...nodes, ...pairs.flatMap(({ a, b }) => [a, b])].map((node) => [eventKey(node), node]))
    return [...all.values()].map(({ article, id }) => [articleKey(article), id])
  }

  /** Articles that lie next to one under each of its words, the nearest first. */
  async #windows(article: string): Promise<{ before: string[]; after: string[] }[]> {
    const own = this.#of(article)
    if (own === undefined) return []
    return Promise.all(
      wordsOf(own.head).map(async (word) => {
        const { gte, lt } = under('story', termKey(word))
        const row = storyRow(word, own.head)
        const [before, after] = await Promise.all([
          this.#database.edge({ gte, lt: row }, STORY_WINDOW, 'last'),
          this.#database.edge({ gte: `${row}\0`, lt }, STORY_WINDOW, 'first'),
        ])
        const articles = (rows: readonly (readonly [string, string])[]): string[] =>
          rows.map(([each]) => lastPart(each))
        return { before: articles(before), after: articles(after) }
      }),
    )
  }

  #of(article: string): Told | undefined {
    if (this.#told.has(article)) return this.#told.get(article)
    const found = this.#read(article)
    if (this.#told.size >= KEPT) this.#told.delete(this.#told.keys().next().value ?? '')
    this.#told.set(article, found)
    return found
  }

  /** Undefined of what has no profile, and of what is damaged, which costs no other anything. */
  #read(article: string): Told | undefined {
    try {
      const { head, entities, events } = this.#reader.heard(article)
      const { profile } = head
      if (profile === undefined) return undefined
      const ids = this.#entityIds(article)
      const told = { entities: renamedEntities(entities, ids), events: renamedEvents(events, ids), profile }
      return { head, story: storySketch(profile), nodes: eventNodesOf({ article: head.article, ...told }) }
    } catch (error) {
      if (error instanceof StoreError) return undefined
      throw error
    }
  }
}
