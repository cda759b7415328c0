import { timeWords, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { countOf } from '../count.ts'
import { daysOf } from '../days.ts'
import { directionOf, element, excerpt, foreign, type Child } from '../dom.ts'
import { groupBy, relationKey, relationName, type GraphIndex } from '../graph-index.ts'
import { lineSample } from '../line-sample.ts'
import { openStatement } from '../navigate.ts'
import { isDisputed } from '../scene/pairs.ts'
import { shortestWays } from '../scene/path.ts'
import { isDenied, stanceOf } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { claimText, headlineById } from '../words.ts'
import { contradictionNotes } from './contradictions.ts'
import { entityLink, leftByFilters } from './links.ts'

/** All that joins two entities, in either direction, in the order of the texts. */
export function statementsBetween(index: GraphIndex, one: string, other: string): Statement[] {
  const between = ({ id }: Statement): boolean =>
    index
      .edgesOf(id)
      .some(({ source, target }) => (source === one && target === other) || (source === other && target === one))
  return index.statementsOf(one).filter(between)
}

/** One claim with its sentence, its article and its day. */
function claimRow(viewer: Viewer, statement: Statement): HTMLElement {
  const { index } = viewer
  const article = index.articles.get(statement.evidence.article)
  const when = statement.time === null ? '' : timeWords(statement.time)
  return element(
    'li',
    { class: isDenied(statement) ? 'against' : 'for' },
    element(
      'button',
      { type: 'button', 'data-statement': statement.id, onclick: () => openStatement(viewer, statement.id) },
      lineSample(stanceOf(statement)),
      ' ',
      excerpt(claimText(index, statement), 'claim'),
      ' ',
      stanceBadges(index, statement),
    ),
    element('blockquote', { dir: directionOf(statement.evidence.text) }, foreign(statement.evidence.text)),
    element(
      'small',
      {},
      [article?.published?.split('T')[0], when === '' ? null : `of ${when}`].filter(Boolean).join(', '),
      ' ',
      excerpt(headlineById(index, statement.evidence.article)),
    ),
    ...contradictionNotes(viewer, statement),
  )
}

/** What is said of one relation: how often, in how many articles, and whether some deny it. */
function relationGroup(viewer: Viewer, statements: readonly [Statement, ...Statement[]]): HTMLElement {
  const day = (statement: Statement): string => daysOf(viewer.index, statement)?.start ?? '9999'
  const inOrder = statements.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
  const articles = new Set(statements.map(({ evidence }) => evidence.article)).size
  const denied = statements.filter(isDenied).length
  const counts = [
    denied < statements.length ? `${statements.length - denied} affirm` : null,
    denied > 0 ? `${denied} deny` : null,
    countOf(articles, 'article'),
  ]
  return element(
    'section',
    { class: 'relation-group' },
    element(
      'h3',
      {},
      foreign(relationName(statements[0])),
      ' ',
      element('small', {}, counts.filter(Boolean).join(' · ')),
    ),
    isDisputed(statements) ? element('p', { class: 'disputed' }, 'Disputed: what one says, another denies.') : null,
    element('ul', { class: 'statement-links' }, ...inOrder.map((statement) => claimRow(viewer, statement))),
  )
}

function wayList(viewer: Viewer, one: string, other: string): Child[] {
  const ways = shortestWays(viewer.index, viewer.visible(), one, other)
  if (ways.length === 0) return [element('p', {}, 'Nothing joins the two within five steps.')]
  return ways.map((way) =>
    element(
      'ol',
      { class: 'way' },
      ...way.slice(1).map((to, at) => {
        const from = way[at] ?? one
        const { statements } = leftByFilters(viewer, statementsBetween(viewer.index, from, to))
        const [first] = statements
        return element(
          'li',
          {},
          element('p', {}, entityLink(viewer, from), ' – ', entityLink(viewer, to)),
          first === undefined ? null : element('ul', { class: 'statement-links' }, claimRow(viewer, first)),
        )
      }),
    ),
  )
}

/** Two entities: all that is said of both, by relation and day; or the ways between them, where nothing joins them at once. */
export function pairView(viewer: Viewer, [one, other]: readonly [string, string]): Child[] {
  const { statements, note } = leftByFilters(viewer, statementsBetween(viewer.index, one, other))
  const groups = [...groupBy(statements, (statement) => [relationKey(statement)]).values()].sort(
    (a, b) => b.length - a.length,
  )
  return [
    element(
      'h2',
      { tabindex: -1, class: 'statement-title' },
      entityLink(viewer, one),
      ' ',
      element('span', { class: 'claim-relation' }, 'and'),
      ' ',
      entityLink(viewer, other),
    ),
    note,
    ...groups.map((group) => relationGroup(viewer, group)),
    ...(statements.length === 0 ? wayList(viewer, one, other) : []),
  ]
}
