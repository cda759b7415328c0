import type { ViewNode } from '../../src/model/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { focusOn, openArticle } from '../navigate.ts'
import { ranking } from '../scene/ranking.ts'
import { tellApart } from '../same-names.ts'
import type { Viewer } from '../viewer.ts'
import { headlineOf } from '../words.ts'
import { createRankedLists, type Row } from './ranked-lists.ts'

function entityRows(viewer: Viewer, belongs: (node: ViewNode) => boolean): Row[] {
  const ranked = ranking(viewer.index, viewer.visible().statements).filter(({ node }) => belongs(node))
  const apart = tellApart(
    viewer.index,
    ranked.map(({ node }) => node),
  )
  return ranked.map(({ node, articles }) => {
    const headline = apart.get(node.id)
    return {
      name: [node.label, ...node.aliases].join('\n'),
      content: () => [
        typeIcon(node.type),
        headline === undefined
          ? excerpt(node.label)
          : element('span', { class: 'twin' }, excerpt(node.label), excerpt(headline, 'apart')),
        element('small', {}, countOf(articles, 'article')),
      ],
      open: () => focusOn(viewer, node.id),
    }
  })
}

function articleRows(viewer: Viewer): Row[] {
  const counts = new Map<string, number>()
  for (const { evidence } of viewer.visible().statements)
    counts.set(evidence.article, (counts.get(evidence.article) ?? 0) + 1)
  return viewer.index.view.articles
    .filter(({ id }) => counts.has(id))
    .map((article) => ({
      name: headlineOf(article),
      content: () => [
        excerpt(headlineOf(article)),
        element('small', {}, article.published?.split('T')[0] ?? countOf(counts.get(article.id) ?? 0, 'statement')),
      ],
      open: () => openArticle(viewer, article.id),
    }))
}

/** What the articles tell of, most told of first; a list of each kind. */
export function createRankings(viewer: Viewer): HTMLElement {
  const named = (type: ViewNode['type']) => (): Row[] => entityRows(viewer, (node) => node.named && node.type === type)
  const { root, read } = createRankedLists([
    { id: 'people', label: 'People', rows: named('person') },
    { id: 'organizations', label: 'Organizations', rows: named('organization') },
    { id: 'places', label: 'Places', rows: named('place') },
    { id: 'events', label: 'Events', rows: () => entityRows(viewer, ({ type }) => type === 'event') },
    { id: 'articles', label: 'Articles', rows: () => articleRows(viewer) },
  ])
  viewer.store.subscribe((state, before) => state.filters !== before.filters && read())
  return root
}
