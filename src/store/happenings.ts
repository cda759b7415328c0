import {
  dayOf,
  happeningGroups,
  isLikelyOne,
  mayShareStory,
  mayTellOfTheSame,
  pairsBetween,
  storyKeys,
  storySignature,
  STORY_REACH,
  type EventNode,
  type EventPair,
  type Renaming,
  type StoryMark,
} from '../joining/index.ts'
import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { articleKey, key, partsOf, termKey } from './keys.ts'
import type { Nodes } from './nodes.ts'
import { onceOf } from './once-of.ts'
import { Recent } from './recent.ts'
import type { Heard } from './record-reader.ts'
import type { Member } from './renaming.ts'
import { idsCalled } from './renaming.ts'
import type { Sketch } from './sketch.ts'
import { dayIn, timeKey } from './time-key.ts'
import { isAmong, partedBy, windowOf, type Placed, type Window } from './window.ts'
import { entitiesBeside, happeningsIn } from './written-events.ts'

/** Happenings that are kept in memory, and articles that theirs were compared with, about. */
const KEPT = 50_000

const storyRow = (word: string, id: string, day: number | undefined): string =>
  key('story', termKey(word), timeKey(day), articleKey(id))

interface Told {
  readonly nodes: readonly EventNode[]
  /** Ids that it has for the entities by which these are told from others. */
  readonly beside: ReadonlySet<string>
  /** What its entities are called, and with them the happenings that are entities. */
  readonly ids: Renaming
  /** By the keys of other articles, the pairs with what they told when that was compared. */
  readonly compared: Map<string, { readonly nodes: readonly EventNode[]; readonly pairs: readonly EventPair[] }>
}

/** An article that lies next to another under a word. */
type Near = StoryMark & Placed

/** The same rows are looked at for each that comes beside them. */
const nearIn = onceOf(([row, signature]: Row): Near => {
  const [, time = '', article = ''] = partsOf(row)
  return { article, day: dayIn(time), signature }
})

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}

/** Pairs by the happenings of one article that are in them. */
type PairsOf = ReadonlyMap<string, readonly EventPair[]>
const NONE: PairsOf = new Map()
const NOTHING = { events: [], profile: [] }

/** Decides which happenings of the articles in a store are one, by the articles that lie next to theirs under rare words. */
export class Happenings {
  readonly #database: Database
  readonly #nodes: Nodes
  readonly #entityIds: (article: string) => Renaming
  readonly #told = new Recent<Told>(KEPT, ({ nodes, compared }) => 1 + nodes.length + compared.size)
  /** As they are until the database is written to again: windows, and articles that may tell of the same. */
  readonly #windowsSeen = new Map<string, readonly Window<Near>[]>()
  readonly #matesSeen = new Map<string, readonly string[]>()
  /** The same, until entities are called otherwise. */
  readonly #pairsSeen = new Map<string, PairsOf>()
  #seenOf = 0

  /** @param entityIds what the graph calls the entities of an article */
  constructor(database: Database, nodes: Nodes, entityIds: (article: string) => Renaming) {
    this.#database = database
    this.#nodes = nodes
    this.#entityIds = entityIds
  }

  /** What an article is found by when the happenings of others are joined. */
  static rowsOf({ head: { article, profile } }: Pick<Heard, 'head'>): Row[] {
    if (profile === undefined) return []
    const words = storyKeys(profile)
    const signature = storySignature(words)
    const day = dayOf(article.published)
    return words.map((word) => [storyRow(word, article.id, day), signature])
  }

  /** Has an article read again: it was added, replaced or taken out, or its entities are called otherwise. */
  forget(article: string): void {
    this.#told.delete(article)
    this.#pairsSeen.clear()
  }

  /** Whether what entities of an article were called, or are called now, tells its happenings from others. */
  concerns(article: string, before: Renaming, after: Renaming): boolean {
    const { beside } = this.#of(article)
    const names = new Set([...beside].flatMap((id) => [before.get(id) ?? id, after.get(id) ?? id]))
    return [...after].some(([id, now]) => {
      const was = before.get(id) ?? id
      return was !== now && (names.has(was) || names.has(now))
    })
  }

  /** An article's happenings, and those of others that are likely one with them. */
  likelyIn(article: string): Member[] {
    const pairs = [...this.#pairsOf(article).values()].flat()
    return this.#members(pairs.filter(isLikelyOne), this.#of(article).nodes)
  }

  /**
   * The same, with those between which some articles come, or came.
   * @param articles keys of all that come or go together, its own included
   */
  touchedBy(article: string, articles: ReadonlySet<string>): Member[] {
    const found = this.likelyIn(article)
    const sketch = this.#nodes.sketch(article)
    for (const [at, window] of this.#windows(article).entries()) {
      const isWide = sketch !== undefined && isAmong(window, articles)
      const widened = isWide ? this.#windowUnder(sketch.story.keys[at] ?? '', sketch, articles) : window
      for (const { earlier, later } of partedBy(widened, articles, STORY_REACH))
        if (mayShareStory(earlier, later))
          found.push(...this.#members(this.#between(earlier.article, later.article).filter(isLikelyOne), []))
    }
    return found
  }

  /** What the graph calls these happenings and all that are one with them. */
  idsOf(members: readonly Member[]): Map<string, Map<string, string>> {
    const ids = new Map<string, Map<string, string>>()
    for (const [article, id] of members) {
      const told = this.#of(article)
      const called = told.ids.get(id) ?? id
      const node = told.nodes.find((each) => each.id === called)
      if (node === undefined || node.isNamed || ids.get(article)?.has(id) === true) continue
      for (const group of this.#groupsAround(node))
        for (const [of, own] of this.#members([], group.members))
          ids.set(of, (ids.get(of) ?? new Map<string, string>()).set(own, group.id))
    }
    return ids
  }

  /** The groups of the happenings that one is joined with through likely pairs. */
  #groupsAround(start: EventNode): ReturnType<typeof happeningGroups> {
    const found = new Map([[start.key, start]])
    const pairs = new Map<string, EventPair>()
    for (const node of found.values())
      for (const pair of this.#pairsOf(articleKey(node.article)).get(node.key) ?? []) {
        const { a, b } = pair
        pairs.set(`${a.key}\n${b.key}`, pair)
        const other = a.key === node.key ? b : a
        if (isLikelyOne(pair) && !other.isNamed) found.set(other.key, other)
      }
    return happeningGroups([...found.values()], [...pairs.values()])
  }

  /** All pairs that an article's happenings are in. */
  #pairsOf(article: string): PairsOf {
    this.#forgetSeen()
    const known = this.#pairsSeen.get(article)
    if (known !== undefined) return known
    const found = this.#of(article).nodes.length === 0 ? NONE : this.#allPairsOf(article)
    this.#pairsSeen.set(article, found)
    return found
  }

  #allPairsOf(article: string): PairsOf {
    const mates = this.#mates(article)
    const pairs = new Map<string, EventPair[]>(this.#of(article).nodes.map(({ key }) => [key, []]))
    for (const mate of [article, ...mates])
      for (const pair of this.#pairs(article, mate)) for (const end of [pair.a, pair.b]) pairs.get(end.key)?.push(pair)
    return pairs
  }

  /** Articles that may tell of the same as one, among those next to it. */
  #mates(article: string): readonly string[] {
    this.#forgetSeen()
    const known = this.#matesSeen.get(article)
    if (known !== undefined) return known
    const own = this.#nodes.sketch(article)
    const found = own === undefined ? [] : this.#matesOf(article, own)
    this.#matesSeen.set(article, found)
    return found
  }

  #matesOf(article: string, own: Sketch): string[] {
    const mark = { day: own.day, signature: storySignature(own.story.keys) }
    const near = this.#windows(article).flatMap(({ before, after }) => [...before, ...after])
    const others = new Set(near.filter((other) => mayShareStory(mark, other)).map((other) => other.article))
    return [...others].filter((other) => this.#isMate(own, other))
  }

  /** Whether something in another article may be one with something in this one. */
  #isMate({ story, kinds }: Sketch, article: string): boolean {
    const other = this.#nodes.sketch(article)
    return other !== undefined && shareAny(kinds, other.kinds) && mayTellOfTheSame(story, other.story)
  }

  #between(one: string, other: string): readonly EventPair[] {
    const own = this.#nodes.sketch(one)
    return own !== undefined && this.#isMate(own, other) ? this.#pairs(one, other) : []
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

  /** By the ids that their articles have for them. */
  #members(pairs: readonly EventPair[], nodes: readonly EventNode[]): Member[] {
    const all = new Map([...nodes, ...pairs.flatMap(({ a, b }) => [a, b])].map((node) => [node.key, node]))
    return [...all.values()].flatMap(({ article, id }) => {
      const own = articleKey(article)
      return idsCalled(this.#of(own).ids, id).map((each): Member => [own, each])
    })
  }

  /** Articles that lie next to one under each of its words. */
  #windows(article: string): readonly Window<Near>[] {
    this.#forgetSeen()
    const known = this.#windowsSeen.get(article)
    if (known !== undefined) return known
    const sketch = this.#nodes.sketch(article)
    const found = sketch === undefined ? [] : sketch.story.keys.map((word) => this.#windowUnder(word, sketch))
    this.#windowsSeen.set(article, found)
    return found
  }

  #windowUnder(word: string, { id, day }: Sketch, without?: ReadonlySet<string>): Window<Near> {
    const beside = this.#database.indexes.beside('story', termKey(word), storyRow(word, id, day))
    return windowOf(beside, day, { read: nearIn, reach: STORY_REACH }, without)
  }

  #forgetSeen(): void {
    if (this.#seenOf === this.#database.writes) return
    this.#seenOf = this.#database.writes
    this.#windowsSeen.clear()
    this.#matesSeen.clear()
    this.#pairsSeen.clear()
  }

  #of(article: string): Told {
    const known = this.#told.get(article)
    if (known !== undefined) return known
    const ids = this.#entityIds(article)
    // none of what has no profile, and of what is damaged, which costs no other anything
    const [sketch, written] = [this.#nodes.sketch(article), this.#nodes.told(article)]
    const nodes = sketch && written ? happeningsIn(written, sketch, ids) : []
    const found = { nodes, beside: entitiesBeside(written ?? NOTHING), ids, compared: new Map() }
    this.#told.set(article, found)
    return found
  }
}
