import type { ViewNode } from '../../src/model/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { focusOn, openArticle } from '../navigate.ts'
import { ranking } from '../scene/ranking.ts'
import { fold } from '../search/fold.ts'
import type { Viewer } from '../viewer.ts'
import { headlineOf } from '../words.ts'

/** Rows made at a time. */
const PAGE = 60

interface Row {
  readonly name: string
  readonly content: readonly Node[]
  readonly open: () => void
}

type Rows = (viewer: Viewer) => Row[]

const entities =
  (belongs: (node: ViewNode) => boolean): Rows =>
  (viewer) =>
    ranking(viewer.index, viewer.visible().statements)
      .filter(({ node }) => belongs(node))
      .map(({ node, articles, statements }) => ({
        name: [node.label, ...node.aliases].join('\n'),
        content: [
          typeIcon(node.type),
          excerpt(node.label),
          element('small', {}, articles > 1 ? countOf(articles, 'article') : String(statements)),
        ],
        open: () => focusOn(viewer, node.id),
      }))

const articles: Rows = (viewer) => {
  const counts = new Map<string, number>()
  for (const { evidence } of viewer.visible().statements)
    counts.set(evidence.article, (counts.get(evidence.article) ?? 0) + 1)
  return viewer.index.view.articles
    .filter(({ id }) => counts.has(id))
    .map((article) => ({
      name: headlineOf(article),
      content: [
        excerpt(headlineOf(article)),
        element('small', {}, article.published?.split('T')[0] ?? String(counts.get(article.id))),
      ],
      open: () => openArticle(viewer, article.id),
    }))
}

const named = (type: ViewNode['type']): Rows => entities((node) => node.named && node.type === type)

const LISTS: readonly { readonly id: string; readonly label: string; readonly rows: Rows }[] = [
  { id: 'people', label: 'People', rows: named('person') },
  { id: 'organizations', label: 'Organizations', rows: named('organization') },
  { id: 'places', label: 'Places', rows: named('place') },
  { id: 'events', label: 'Events', rows: entities(({ type }) => type === 'event') },
  { id: 'articles', label: 'Articles', rows: articles },
]

/** What the articles tell of, most told of first; a list of each kind, to be searched. */
export function createRankings(viewer: Viewer): HTMLElement {
  const choice = element(
    'select',
    { 'aria-label': 'List of', onchange: () => read() },
    ...LISTS.map(({ id, label }) => element('option', { value: id }, label)),
  )
  const wanted = element('input', {
    type: 'search',
    'aria-label': 'Find in the list',
    placeholder: 'Find',
    oninput: () => draw(),
  })
  const list = element('ol', {})
  const more = element('button', { type: 'button', class: 'more', onclick: () => draw(list.childElementCount + PAGE) })
  let rows: Row[] = []

  const draw = (limit = PAGE): void => {
    const text = fold(wanted.value)
    const found = rows.filter(({ name }) => fold(name).includes(text))
    list.replaceChildren(
      ...found
        .slice(0, limit)
        .map(({ content, open }) =>
          element('li', {}, element('button', { type: 'button', onclick: open }, ...content)),
        ),
    )
    more.hidden = found.length <= limit
    more.textContent = `Show more of ${found.length}`
  }
  const read = (): void => {
    rows = LISTS.find(({ id }) => id === choice.value)?.rows(viewer) ?? []
    draw()
  }
  viewer.store.subscribe((state, before) => state.filters !== before.filters && read())
  read()
  const open = matchMedia('(min-width: 761px)').matches
  return element(
    'details',
    { class: 'rankings', open },
    element('summary', {}, 'Who and what'),
    element('div', { class: 'ranking-tools' }, choice, wanted),
    list,
    more,
  )
}
