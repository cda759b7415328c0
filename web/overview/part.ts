import { comparedBy, contradictionsAmong } from '../../src/contradictions/index.ts'
import type { GraphView } from '../../src/model/index.ts'
import {
  articleFile,
  entityFile,
  listFile,
  unpackView,
  type ArticleList,
  type EntityLists,
  type Overview,
  type PageData,
} from '../../src/page/data/index.ts'
import { countOf, inDigits } from '../count.ts'
import { mergeViews } from '../merge-views.ts'
import { loadIfThere, loadJson } from '../read-data.ts'
import { headlineOf } from '../words.ts'

/** Articles that are loaded and shown at a time. */
const PART = 60

/** Some articles of very many, as an address asks for them behind `?`. */
export type Asked = (
  | { readonly kind: 'group' | 'month' | 'entity'; readonly name: string }
  | { readonly kind: 'article'; readonly name: string }
) & { /** How many of its articles to pass over. */ readonly from: number }

const KINDS = ['group', 'month', 'entity', 'article'] as const

/** What is asked for; null for all there is. */
export function askedIn(search: string): Asked | null {
  const words = new URLSearchParams(search)
  const from = Number(words.get('from'))
  for (const kind of KINDS) {
    const name = words.get(kind)
    if (name !== null) return { kind, name, from: Number.isSafeInteger(from) && from > 0 ? from : 0 }
  }
  return null
}

/** The address of it. */
export function addressOf(kind: Asked['kind'], name: string | number, from = 0): string {
  const words = new URLSearchParams({ [kind]: String(name), ...(from > 0 ? { from: String(from) } : {}) })
  return `?${words}`
}

async function listOf(overview: Overview, { kind, name }: Asked): Promise<ArticleList> {
  switch (kind) {
    case 'article':
      return Number(name) < overview.articles ? [Number(name)] : []
    case 'entity':
      return new Map(await loadIfThere<EntityLists>(entityFile(name))).get(name) ?? []
    case 'group':
    case 'month':
      return (/^[\d-]+$/.test(name) ? await loadIfThere<ArticleList>(listFile(kind, name)) : null) ?? []
  }
}

function nameOf(overview: Overview, { kind, name }: Asked, [first, ...others]: readonly GraphView[]): string {
  switch (kind) {
    case 'group':
      return overview.groups[Number(name)]?.names.join(', ') ?? name
    case 'entity':
      return first?.nodes.find(({ id }) => id === name)?.label ?? name
    case 'month':
      return name
    case 'article':
      return first?.articles[0] !== undefined && others.length === 0 ? headlineOf(first.articles[0]) : name
  }
}

/** With the contradictions between its articles, of which each one's own data know nothing. */
function withContradictions(view: GraphView, { comparing }: Overview): GraphView {
  if (comparing === undefined) return view
  const { statements, nodes, articles } = view
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
    new Map(items.map((item) => [item.id, item]))
  const by = comparedBy(comparing)
  const contradictions = contradictionsAmong({ statements, entities: byId(nodes), articles: byId(articles), by })
  return contradictions.length === 0 ? view : { ...view, contradictions }
}

/** Some articles of very many, with where the others of the same question are. */
export interface Part {
  readonly view: GraphView
  /** `1–60 of 1,204 articles`; null where these are all. */
  readonly range: string | null
  /** Addresses of those before and after. */
  readonly before: string | null
  readonly after: string | null
}

/**
 * Loads what is asked for; null where no article is.
 *
 * @param loaded told of each article that has come, and how many are to come.
 * @throws where a file of it cannot be loaded.
 */
export async function loadPart(
  overview: Overview,
  asked: Asked,
  loaded: (count: number, of: number) => void,
): Promise<Part | null> {
  const list = await listOf(overview, asked)
  const wanted = list.slice(asked.from, asked.from + PART)
  if (wanted.length === 0) return null
  let count = 0
  const views = await Promise.all(
    wanted.map(async (article) => {
      const view = unpackView(await loadJson<PageData>(articleFile(article)))
      loaded((count += 1), wanted.length)
      return view
    }),
  )
  const end = asked.from + wanted.length
  const address = (from: number): string => addressOf(asked.kind, asked.name, from)
  return {
    view: withContradictions(mergeViews(nameOf(overview, asked, views), views), overview),
    range:
      wanted.length === list.length
        ? null
        : `${inDigits(asked.from + 1)}–${inDigits(end)} of ${countOf(list.length, 'article')}`,
    before: asked.from === 0 ? null : address(Math.max(0, asked.from - PART)),
    after: end < list.length ? address(end) : null,
  }
}
