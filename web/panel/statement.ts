import { relationWords, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { element, foreign, type Child } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { lineSample } from '../line-sample.ts'
import { stanceOf } from '../stance.ts'
import type { Store } from '../store.ts'
import { factList } from './facts.ts'
import { argumentLink, statementLinks } from './links.ts'
import { sentenceFigure } from './sentence.ts'

/** The others that join the same two entities, in either direction. */
function besides(index: GraphIndex, statement: Statement): Statement[] {
  const pairs = new Set(index.edgesOf(statement.id).map(({ source, target }) => [source, target].sort().join('\n')))
  const others = index.view.edges
    .filter(({ source, target }) => pairs.has([source, target].sort().join('\n')))
    .map((edge) => edge.statement)
  return [...new Set(others)].filter((id) => id !== statement.id).flatMap((id) => index.statements.get(id) ?? [])
}

/** A statement with the sentence it was read from and all that is known of it. */
export function statementView(index: GraphIndex, store: Store, statement: Statement): Child[] {
  const others = besides(index, statement)
  return [
    element(
      'h2',
      { tabindex: -1, class: 'statement-title' },
      argumentLink(index, store, statement.subject),
      element('span', { class: 'claim-relation' }, lineSample(stanceOf(statement)), foreign(relationWords(statement))),
      statement.object === null ? null : argumentLink(index, store, statement.object),
    ),
    stanceBadges(index, statement),
    sentenceFigure(statement),
    factList(index, store, statement),
    ...(others.length === 0
      ? []
      : [element('h3', {}, 'Also between these two'), statementLinks(index, store, others, { quoted: false })]),
  ]
}
