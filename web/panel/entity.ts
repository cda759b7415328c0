import { relationWords, type Statement, type ViewNode } from '../../src/model/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt, foreign, outsideLink, type Child } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { lineSample } from '../line-sample.ts'
import { expand, focusOn, openStatement } from '../navigate.ts'
import { stanceOf } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { argumentText, TYPE_LABEL } from '../words.ts'
import { leftByFilters, statementLinks } from './links.ts'
import { handActions, sameForm } from './by-hand.ts'
import { pathForm } from './path-form.ts'

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

/** What is said of it that joins it to nothing: an age, a number, what it did without anything. */
const isValue = (statement: Statement, id: string): boolean =>
  statement.subject.term.kind === 'entity' &&
  statement.subject.term.entity === id &&
  statement.object?.term.kind === 'value'

function valueRows(viewer: Viewer, statements: readonly Statement[]): Child {
  if (statements.length === 0) return null
  const rows = statements.flatMap((statement) => [
    element('dt', {}, lineSample(stanceOf(statement)), ' ', excerpt(relationWords(statement))),
    element(
      'dd',
      {},
      element(
        'button',
        { type: 'button', class: 'text-link', onclick: () => openStatement(viewer, statement.id) },
        statement.object === null ? null : excerpt(argumentText(viewer.index, statement.object)),
      ),
    ),
  ])
  return element('dl', { class: 'facts values' }, ...rows)
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
  const values = statements.filter((statement) => isValue(statement, node.id))
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
    valueRows(viewer, values),
    element(
      'h3',
      {},
      countOf(statements.length, 'statement') + (articles > 1 ? ` in ${countOf(articles, 'article')}` : ''),
    ),
    note,
    statementLinks(viewer, statements, { quoted: true }),
  ]
}
