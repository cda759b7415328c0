import { StoreError } from './error.ts'
import type { Posting, PostingKind } from './index-rows.ts'
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

interface Found {
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

async function* underTerm(store: Store, search: TermSearch): AsyncGenerator<Found> {
  for await (const [row, written] of store.database.entries(under('posting', search.kind, search.term)))
    yield { article: lastPart(row), ordinals: ordinalsIn(store, written, search) }
}

const inOrder = (ordinals: Iterable<number>): number[] => [...new Set(ordinals)].sort((a, b) => a - b)

/** What several sources find, each in the order of the articles, in that order. */
async function* merged(sources: readonly AsyncGenerator<Found>[]): AsyncGenerator<Found> {
  const heads = await Promise.all(sources.map((source) => source.next()))
  try {
    for (;;) {
      const articles = heads.flatMap(({ done, value }) => (done === true ? [] : value.article))
      if (articles.length === 0) return
      const article = articles.reduce((a, b) => (b < a ? b : a))
      const ordinals: number[] = []
      for (const [at, source] of sources.entries()) {
        const head = heads[at]
        if (head === undefined || head.done === true || head.value.article !== article) continue
        ordinals.push(...head.value.ordinals)
        heads[at] = await source.next()
      }
      yield { article, ordinals: inOrder(ordinals) }
    }
  } finally {
    await Promise.all(sources.map((source) => source.return(undefined)))
  }
}

/** By time they are not in the order of the articles, so all of them are looked at first. */
async function* withinRanges(store: Store, ranges: readonly TermRange[]): AsyncGenerator<Found> {
  const found = new Map<string, number[]>()
  for (const [from, to] of ranges)
    for await (const [row, written] of store.database.entries(between('posting', ['time'], from, to))) {
      const article = lastPart(row)
      const ordinals = ordinalsIn(store, written, { kind: 'time', term: '' })
      found.set(article, [...(found.get(article) ?? []), ...ordinals])
    }
  for (const [article, ordinals] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield { article, ordinals: inOrder(ordinals) }
}

async function* everywhere(store: Store, only: string | undefined): AsyncGenerator<Found> {
  if (only !== undefined && store.database.get(key('hash', only)) === undefined) return
  const articles = only === undefined ? store.articleKeys() : [only]
  for await (const article of articles) {
    const { statements } = store.head(article)
    yield { article, ordinals: Array.from({ length: statements }, (_, ordinal) => ordinal) }
  }
}

/** The statements of an article that a search finds. */
function foundIn(store: Store, search: Search, article: string): Set<number> {
  const ordinals = new Set<number>()
  for (const each of search) {
    const written = store.database.get(key('posting', each.kind, each.term, article))
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

/** Statements that all searches find, in the order of the articles and their text; some of another time may be among them. */
export async function* search(store: Store, { searches, times, article }: Searches): AsyncGenerator<Found> {
  const [first, ...others] = article === undefined ? searches : [undefined, ...searches]
  const source =
    first !== undefined
      ? merged(first.map((each) => underTerm(store, each)))
      : article === undefined && times !== undefined
        ? withinRanges(store, times)
        : everywhere(store, article)
  for await (const found of source) {
    const further = others.flatMap((each) => (each === undefined ? [] : [foundIn(store, each, found.article)]))
    const ordinals = found.ordinals.filter((ordinal) => further.every((each) => each.has(ordinal)))
    if (ordinals.length > 0) yield { article: found.article, ordinals }
  }
}

/** Whether there is any statement under a term. */
export const finds = async ({ database }: Store, kind: PostingKind, term: string): Promise<boolean> =>
  (await database.firstKeys(under('posting', kind, term), 1)).length > 0
