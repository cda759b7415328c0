import { countOf } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { focusOn, openArticle, openStatement } from '../navigate.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Viewer } from '../viewer.ts'
import { headlineOf, shorten, TYPE_LABEL } from '../words.ts'
import type { Found } from './index.ts'

const SENTENCE_LENGTH = 90

const day = (published: string | undefined): string | null => published?.split('T')[0] ?? null

/** When what tells of it was published: a month, or from when to when. */
function daysOfAll({ articles, statementsOf }: GraphIndex, entity: string): string | null {
  const days = statementsOf(entity).flatMap(({ evidence }) => day(articles.get(evidence.article)?.published) ?? [])
  const [first, last] = [days.reduce((a, b) => (a < b ? a : b), '9999'), days.reduce((a, b) => (a > b ? a : b), '')]
  if (last === '') return null
  const precision = first.slice(0, 4) === last.slice(0, 4) ? 7 : 4
  return [...new Set([first.slice(0, precision), last.slice(0, precision)])].join(' to ')
}

const note = (...parts: (string | null)[]): HTMLElement =>
  element('small', {}, parts.filter((part) => part !== null && part !== '').join(' · '))

/**
 * What a result says of itself.
 *
 * @param headline of an article that tells of it, where another result has the same name.
 */
export function optionContent({ index }: Viewer, found: Found, headline: string | undefined): Node[] {
  switch (found.kind) {
    case 'entity': {
      const { node, statements, alike } = found
      const others = alike > 0 ? `and ${countOf(alike, 'other')} described so` : null
      return [
        typeIcon(node.type),
        excerpt(node.label),
        note(
          TYPE_LABEL[node.type],
          countOf(statements, 'statement'),
          others,
          headline ?? null,
          daysOfAll(index, node.id),
        ),
      ]
    }
    case 'article':
      return [
        excerpt(headlineOf(found.article)),
        note('Article', day(found.article.published), countOf(found.statements, 'statement')),
      ]
    case 'relation':
      return [excerpt(found.name), note('Relation', countOf(found.statements, 'statement'))]
    case 'sentence': {
      const { article, text } = found.statement.evidence
      return [excerpt(shorten(text, SENTENCE_LENGTH)), note('Sentence', day(index.articles.get(article)?.published))]
    }
  }
}

/** Shows what was found. */
export function openFound(viewer: Viewer, found: Found): void {
  const { store } = viewer
  switch (found.kind) {
    case 'entity':
      return focusOn(viewer, found.node.id)
    case 'article':
      return openArticle(viewer, found.article.id)
    case 'relation':
      return store.update({
        filters: { ...store.state.filters, relation: found.relation },
        focus: null,
        selection: null,
      })
    case 'sentence':
      return openStatement(viewer, found.statement.id)
  }
}
