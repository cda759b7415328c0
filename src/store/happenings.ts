import {
  mayTellOfTheSame,
  pairsBetween,
  isLikely,
  STORY_REACH,
  type EventNode,
  type Renaming,
} from '../joining/index.ts'
import type { Change } from './change.ts'
import { ComparedPairs, type Compared } from './compared.ts'
import type { Database } from './database.ts'
import { groupsAround } from './happening-groups.ts'
import { articleKey } from './keys.ts'
import type { Nodes } from './nodes.ts'
import { Recent } from './recent.ts'
import type { Member } from './renaming.ts'
import { markOf, mayBeMates, shareAny, storyWindow, type Near } from './story-rows.ts'
import { isAmong, partedBy, type Window } from './window.ts'
import { entitiesBeside, happeningsIn, ownIds } from './written-events.ts'

/** Happenings that are kept in memory, about. */
const KEPT = 50_000

interface Told {
  readonly nodes: readonly EventNode[]
  /** Ids that it has for the entities by which these are told from others. */
  readonly beside: ReadonlySet<string>
  /** What its entities are called, and with them the happenings that are entities. */
  readonly ids: Renaming
  /** By what these are called, the ids that the article itself has for them. */
  readonly own: ReadonlyMap<string, readonly string[]>
}

/** Keys of two articles. */
export type ArticlePair = readonly [one: string, other: string]

/** What happenings are compared anew for, by keys of articles. */
export interface Coming {
  readonly added: ReadonlySet<string>
  /** Those by whose entities happenings are told from others, which are called otherwise now. */
  readonly renamed: ReadonlySet<string>
  /** What lay beside articles that are gone. */
  readonly left: readonly ArticlePair[]
}

const NOTHING = { events: [], profile: [] }

/** What is there before or after, but not both times. */
function difference(before: readonly Compared[], after: readonly Compared[]): Compared[] {
  const [had, has] = [before, after].map((pairs) => new Set(pairs.map((pair) => pair.join())))
  return [...before.filter((pair) => !has?.has(pair.join())), ...after.filter((pair) => !had?.has(pair.join()))]
}

/** Where pairs have changed. */
class Changed {
  /** By articles: places of what was or is likely one with something, and of what was or is compared with it. */
  readonly places = new Map<string, { readonly likely: Set<number>; readonly unlikely: Set<number> }>()

  add(one: string, other: string, pairs: readonly Compared[]): void {
    for (const [own, its, probability] of pairs) {
      const kind = isLikely(probability) ? 'likely' : 'unlikely'
      this.#of(one)[kind].add(own)
      this.#of(other)[kind].add(its)
    }
  }

  #of(article: string): { readonly likely: Set<number>; readonly unlikely: Set<number> } {
    const known = this.places.get(article) ?? { likely: new Set(), unlikely: new Set() }
    this.places.set(article, known)
    return known
  }
}

/** Decides which happenings of the articles in a store are one, by the articles that lie next to theirs under rare words. */
export class Happenings {
  readonly #database: Database
  readonly #nodes: Nodes
  readonly #entityIds: (article: string) => Renaming
  readonly #pairs: ComparedPairs
  readonly #told = new Recent<Told>(KEPT, ({ nodes }) => 1 + nodes.length)
  /** As they are until the database is written to again. */
  readonly #windowsSeen = new Map<string, readonly Window<Near>[]>()
  #seenOf = 0

  /** @param entityIds what the graph calls the entities of an article */
  constructor(database: Database, nodes: Nodes, entityIds: (article: string) => Renaming) {
    this.#database = database
    this.#nodes = nodes
    this.#entityIds = entityIds
    this.#pairs = new ComparedPairs(database)
  }

  /** Has an article read again: it was added, replaced or taken out, or its entities are called otherwise. */
  forget(article: string): void {
    this.#told.delete(article)
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

  /** What lies beside an article, to be looked at again when it is gone. */
  leftBy(article: string): ArticlePair[] {
    const gone = [...this.#pairs.of(article).keys()].filter((mate) => mate !== article)
    return [...gone.map((mate): ArticlePair => [mate, article]), ...this.#partedBy(article, new Set([article]))]
  }

  /** Compares what may be one with what is told now. Told are the rows to be written, and what may be called otherwise then. */
  compare({ added, renamed, left }: Coming): { readonly changes: readonly Change[]; readonly touched: Member[] } {
    const seen = new Set<string>()
    const changed = new Changed()
    const isNew = (article: string): boolean => added.has(article) || renamed.has(article)
    const look = (one: string, other: string, areMates: () => boolean): void => {
      const name = one < other ? `${one}\n${other}` : `${other}\n${one}`
      if (seen.has(name)) return
      seen.add(name)
      const before = this.#pairs.between(one, other)
      const after = areMates() ? this.#compared(one, other) : undefined
      if (before === undefined && after === undefined) return
      this.#pairs.set(one, other, after)
      const isOther = isNew(one) || isNew(other)
      changed.add(one, other, isOther ? [...(before ?? []), ...(after ?? [])] : difference(before ?? [], after ?? []))
    }
    const lookBeside = ([one, other]: ArticlePair): void => look(one, other, () => this.#areMates(one, other))
    left.forEach(lookBeside)
    for (const article of added) {
      const mates = new Set([article, ...this.#mates(article)])
      for (const mate of [...mates, ...this.#pairs.of(article).keys()]) look(article, mate, () => mates.has(mate))
      for (const pair of this.#partedBy(article, added))
        if (this.#pairs.between(...pair) !== undefined) lookBeside(pair)
    }
    for (const article of renamed)
      for (const mate of [article, ...this.#pairs.of(article).keys()]) look(article, mate, () => true)
    const touched = [...added, ...renamed].flatMap((article) => this.#members(article))
    for (const [article, { likely, unlikely }] of changed.places) {
      // what is likely one with nothing stays by itself, whatever it is not one with
      const linked = [...this.#pairs.linkedIn(article)].filter((place) => unlikely.has(place))
      if (!isNew(article))
        for (const place of new Set([...likely, ...linked])) touched.push(...this.#members(article, place))
    }
    return { changes: this.#pairs.changes(), touched }
  }

  /** What the graph calls these happenings and all that are one with them. */
  idsOf(members: readonly Member[]): Map<string, Map<string, string>> {
    const ids = new Map<string, Map<string, string>>()
    const told = {
      nodesIn: (article: string) => this.#of(article).nodes,
      comparedWith: (article: string) => this.#pairs.of(article),
    }
    for (const [article, id] of members) {
      const { nodes, ids: names } = this.#of(article)
      const called = names.get(id) ?? id
      const node = nodes.find((each) => each.id === called)
      if (node === undefined || node.isNamed || ids.get(article)?.has(id) === true) continue
      for (const group of groupsAround(node, told))
        for (const member of group.members) {
          const of = articleKey(member.article)
          const known = ids.get(of) ?? new Map<string, string>()
          ids.set(of, known)
          for (const own of this.#of(of).own.get(member.id) ?? []) known.set(own, group.id)
        }
    }
    return ids
  }

  /** By the ids that their article has for them: those of an article, or the one at a place. */
  #members(article: string, place?: number): Member[] {
    const { nodes, own } = this.#of(article)
    const some = place === undefined ? nodes : nodes.slice(place, place + 1)
    return some.flatMap(({ id }) => (own.get(id) ?? []).map((each): Member => [article, each]))
  }

  /** Articles that may tell of the same as one, among those next to it. */
  #mates(article: string): string[] {
    const own = this.#nodes.sketch(article)
    if (own === undefined) return []
    const mark = markOf(own)
    const near = this.#windows(article).flatMap(({ before, after }) => [...before, ...after])
    const others = new Set(near.filter((other) => mayBeMates(mark, other)).map((other) => other.article))
    return [...others].filter((other) => this.#mayTellOfTheSame(article, other))
  }

  /** Whether two articles lie next to each other, and something in one may be one with something in the other. */
  #areMates(one: string, other: string): boolean {
    const [own, its] = [this.#nodes.sketch(one), this.#nodes.sketch(other)]
    if (own === undefined || its === undefined || !mayBeMates(markOf(own), markOf(its))) return false
    const words = new Set(its.story.keys)
    const isBeside = this.#windows(one).some(
      ({ before, after }, at) =>
        words.has(own.story.keys[at] ?? '') &&
        [before, after].some((side) => side.some((each) => each.article === other)),
    )
    return isBeside && this.#mayTellOfTheSame(one, other)
  }

  #mayTellOfTheSame(one: string, other: string): boolean {
    const [own, its] = [this.#nodes.sketch(one), this.#nodes.sketch(other)]
    if (own === undefined || its === undefined) return false
    return shareAny(own.kinds, its.kinds) && mayTellOfTheSame(own.story, its.story)
  }

  /** Articles that may have been compared as long as some are not there, of which one comes between them. */
  #partedBy(article: string, articles: ReadonlySet<string>): ArticlePair[] {
    const sketch = this.#nodes.sketch(article)
    if (sketch === undefined) return []
    return this.#windows(article).flatMap((window, at) => {
      const widened = isAmong(window, articles)
        ? storyWindow(this.#database, sketch.story.keys[at] ?? '', sketch, articles)
        : window
      return [...partedBy(widened, articles, STORY_REACH)].flatMap(({ earlier, later }) =>
        mayBeMates(earlier, later) ? [[earlier.article, later.article] as const] : [],
      )
    })
  }

  /** What is compared of two articles, or of one with itself. */
  #compared(one: string, other: string): Compared[] {
    const found = pairsBetween(this.#of(one).nodes, this.#of(other).nodes)
    return found.map(({ a, b, probability }): Compared => {
      const [own, its] = articleKey(a.article) === one ? [a, b] : [b, a]
      return [own.ordinal, its.ordinal, probability]
    })
  }

  /** Articles that lie next to one under each of its words. */
  #windows(article: string): readonly Window<Near>[] {
    if (this.#seenOf !== this.#database.writes) this.#windowsSeen.clear()
    this.#seenOf = this.#database.writes
    const known = this.#windowsSeen.get(article)
    if (known !== undefined) return known
    const sketch = this.#nodes.sketch(article)
    const found = sketch === undefined ? [] : sketch.story.keys.map((word) => storyWindow(this.#database, word, sketch))
    this.#windowsSeen.set(article, found)
    return found
  }

  #of(article: string): Told {
    const known = this.#told.get(article)
    if (known !== undefined) return known
    const ids = this.#entityIds(article)
    // none of what has no profile, and of what is damaged, which costs no other anything
    const [sketch, written] = [this.#nodes.sketch(article), this.#nodes.told(article)]
    const nodes = sketch && written ? happeningsIn(written, sketch, ids) : []
    const told = written ?? NOTHING
    const found = { nodes, beside: entitiesBeside(told), ids, own: ownIds(told, ids) }
    this.#told.set(article, found)
    return found
  }
}
