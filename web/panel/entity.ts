import type { ViewNode } from '../../src/model/index.ts'
import { countOf } from '../count.ts'
import { element, foreign, outsideLink, type Child } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { expand, focusOn } from '../navigate.ts'
import type { Viewer } from '../viewer.ts'
import { TYPE_LABEL } from '../words.ts'
import { leftByFilters, statementLinks } from './links.ts'
import { handActions, sameForm } from './by-hand.ts'
import { pathForm } from './path-form.ts'
import { valueRows } from './values.ts'

const WIKIDATA_ID = /^Q[1-9]\d*$/

function wikidataAddress(id: string | undefined): string | undefined {
  return id !== undefined && WIKIDATA_ID.test(id) ? `https://www.wikidata.org/wiki/${id}` : undefined
}

function knowledgeLinks(node: ViewNode): Child {
  const links: Node[] = []
  const item = wikidataAddress(node.wikidata)
  if (item !== undefined) links.push(outsideLink(`Wikidata ${node.wikidata}`, item))
  if (node.wikipedia !== undefined) {
    const page = encodeURIComponent(node.wikipedia.replace(/\p{Surrogate}/gu, '').replaceAll(' ', '_'))
    links.push(outsideLink('Wikipedia', `https://en.wikipedia.org/wiki/${page}`))
  }
  return links.length === 0 ? null : element('p', { class: 'knowledge' }, ...links.flatMap((link) => [link, ' ']))
}

function actions(viewer: Viewer, node: ViewNode): HTMLElement {
  const { focus, expanded } = viewer.store.state
  const isMiddle = focus?.kind === 'entity' && focus.id === node.id
  const button = (label: string, act: () => void): HTMLElement =>
    element('button', { type: 'button', class: 'action', onclick: act }, label)
  return element(
    'p',
    { class: 'actions' },
    isMiddle ? null : button('Show its neighbours', () => focusOn(viewer, node.id)),
    focus?.kind === 'entity' && !expanded.includes(node.id)
      ? button('Add more around it', () => expand(viewer, node.id))
      : null,
    ...handActions(viewer, node),
  )
}

/** Everything known of an entity, and all that is said of it. */
export function entityView(viewer: Viewer, node: ViewNode): Child[] {
  const { statements, note } = leftByFilters(viewer, viewer.index.statementsOf(node.id))
  const articles = new Set(statements.map(({ evidence }) => evidence.article)).size
  const aliases = node.aliases.filter((alias) => alias !== node.label)
  const kind =
    node.class.toLowerCase() === node.type ? TYPE_LABEL[node.type] : `${TYPE_LABEL[node.type]} · ${node.class}`
  return [
    element('h2', { tabindex: -1 }, typeIcon(node.type), foreign(node.label)),
    element('p', { class: 'kind' }, foreign(kind), node.named ? null : ' · described, not named'),
    aliases.length === 0
      ? null
      : element(
          'p',
          { class: 'aliases' },
          'Also: ',
          ...aliases.flatMap((alias, at) => [at === 0 ? null : ', ', foreign(alias)]),
        ),
    knowledgeLinks(node),
    actions(viewer, node),
    pathForm(viewer, node),
    sameForm(viewer, node),
    ...valueRows(viewer, statements, node.id),
    element(
      'h3',
      {},
      countOf(statements.length, 'statement') + (articles > 1 ? ` in ${countOf(articles, 'article')}` : ''),
    ),
    note,
    statementLinks(viewer, statements, { quoted: true }),
  ]
}
