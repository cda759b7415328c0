import { StoreError } from './error.ts'
import { isEnd, postingKey, type Posting, type PostingKind, type Row } from './index-rows.ts'
import { between, key, lastPart, under } from './keys.ts'
import type { TermRange } from './months.ts'
import type { Store } from './store.ts'

/** Statements that are found under a term. */
interface TermSearch {
  readonly kind: PostingKind
  readonly term: string
  /** Which of them count, by their property; all, if left out. */
  readonly accepts?: (property: string | undefined) => boolean
}

/** Statements that any of these finds. */
export type Search = readonly TermSearch[]

/** Statements by their numbers in an article. */
export interface Found {
  readonly article: string
  readonly ordinals: readonly number[]
}

function ordinalsIn({ database }: Store, written: string, { accepts }: TermSearch): number[] {
  try {
    const postings = JSON.parse(written) as Posting[]
    return postings.filter(([, property]) => accepts?.(property) ?? true).map(([ordinal]) => ordinal)
  } catch (cause) {
    const message = `${database.folder}: the index of its statements is damaged; build it again in another folder.`
    throw new StoreError('corrupt', message, { cause })
  }
}

/** Some at a time, in the order of the articles. */
type Lots = AsyncGenerator<readonly Found[]>

async function* underTerm(store: Store, search: TermSearch): Lots {
  const { kind, term } = search
  const found = ([row, written]: Row): Found => ({
    article: lastPart(row),
    ordinals: ordinalsIn(store, written, search),
  })
  if (isEnd(kind)) yield store.database.indexes.firstUnder(kind, term).map(found)
  else for await (const rows of store.database.someEntries(under('posting', kind, term))) yield rows.map(found)
}

const inOrder = (ordinals: Iterable<number>): number[] => [...new Set(ordinals)].sort((a, b) => a - b)

/** What a source finds, of which the first is at hand until there is no more. */
class Source {
  readonly #lots: Lots
  #lot: readonly Found[] = []
  #at = 0

  constructor(lots: Lots) {
    this.#lots = lots
  }

  get first(): Found | undefined {
    return this.#lot[this.#at]
  }

  /** Goes on to the next; false where that has to be waited for. */
  next(): boolean {
    this.#at += 1
    return this.#at < this.#lot.length
  }

  async read(): Promise<void> {
    const { done, value } = await this.#lots.next()
    this.#lot = done === true ? [] : value
    this.#at = 0
  }

  async end(): Promise<void> {
    await this.#lots.return(undefined)
  }
}

/** What several sources find, each in the order of the articles, in that order. */
async function* merged(lots: readonly Lots[]): Lots {
  const sources = lots.map((each) => new Source(each))
  try {
    let empty = sources
    while (empty.length > 0) {
      await Promise.all(empty.map((each) => each.read()))
      empty = []
      const lot: Found[] = []
      while (empty.length === 0) {
        const article = firstOf(sources)
        if (article === undefined) break
        const own = sources.filter(({ first }) => first?.article === article)
        lot.push({ article, ordinals: inOrder(own.flatMap(({ first }) => first?.ordinals ?? [])) })
        empty = own.filter((each) => !each.next())
      }
      yield lot
    }
  } finally {
    await Promise.all(sources.map((each) => each.end()))
  }
}

function firstOf(sources: readonly Source[]): string | undefined {
  let least: string | undefined
  for (const { first } of sources)
    if (first !== undefined && (least === undefined || first.article < least)) least = first.article
  return least
}

/** By time they are not in the order of the articles, so all of them are looked at first. */
async function* withinRanges(store: Store, ranges: readonly TermRange[]): Lots {
  const found = new Map<string, number[]>()
  for (const [from, to] of ranges)
    for await (const [row, written] of store.database.entries(between('posting', ['time'], from, to))) {
      const article = lastPart(row)
      const ordinals = ordinalsIn(store, written, { kind: 'time', term: '' })
      found.set(article, [...(found.get(article) ?? []), ...ordinals])
    }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  yield sorted.map(([article, ordinals]) => ({ article, ordinals: inOrder(ordinals) }))
}

async function* everywhere(store: Store, only: string | undefined): Lots {
  if (only !== undefined && store.database.get(key('hash', only)) === undefined) return
  const articles = only === undefined ? store.articleKeys() : [only]
  for await (const article of articles) {
    const { statements } = store.head(article)
    yield [{ article, ordinals: Array.from({ length: statements }, (_, ordinal) => ordinal) }]
  }
}

/** The statements of an article that a search finds. */
function foundIn(store: Store, search: Search, article: string): Set<number> {
  const ordinals = new Set<number>()
  for (const each of search) {
    const { kind, term } = each
    const row = postingKey(kind, term, article)
    const written = isEnd(kind) ? store.database.indexes.at(kind, term, row) : store.database.get(row)
    if (written !== undefined) for (const ordinal of ordinalsIn(store, written, each)) ordinals.add(ordinal)
  }
  return ordinals
}

export interface Searches {
  /** Each must find a statement; those that find fewest come first. */
  readonly searches: readonly Search[]
  /** Terms of time; used where there is no search. */
  readonly times?: readonly TermRange[]
  /** Key of the article. */
  readonly article?: string
}

/** Statements that all searches find, some at a time, in the order of the articles and their text; some of another time may be among them. */
export async function* search(store: Store, { searches, times, article }: Searches): Lots {
  const [first, ...others] = article === undefined ? searches : [undefined, ...searches]
  const source =
    first !== undefined
      ? merged(first.map((each) => underTerm(store, each)))
      : article === undefined && times !== undefined
        ? withinRanges(store, times)
        : everywhere(store, article)
  for await (const lot of source)
    yield lot.flatMap((found) => {
      const further = others.flatMap((each) => (each === undefined ? [] : [foundIn(store, each, found.article)]))
      const ordinals = found.ordinals.filter((ordinal) => further.every((each) => each.has(ordinal)))
      return ordinals.length > 0 ? [{ article: found.article, ordinals }] : []
    })
}

/** Whether there is any statement under a term. */
export const finds = async ({ database }: Store, kind: PostingKind, term: string): Promise<boolean> =>
  isEnd(kind)
    ? database.indexes.firstUnder(kind, term, 1).length > 0
    : (await database.firstKeys(under('posting', kind, term), 1)).length > 0
