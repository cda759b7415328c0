import { relationWords, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { element, foreign, type Child } from '../dom.ts'
import { lineSample } from '../line-sample.ts'
import { openPair } from '../navigate.ts'
import { stanceOf } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { citationButton } from './citation.ts'
import { contradictionNotes } from './contradictions.ts'
import { factList } from './facts.ts'
import { argumentLink, leftByFilters, statementLinks } from './links.ts'
import { statementsBetween } from './pair.ts'
import { sentenceFigure } from './sentence.ts'

/** The two entities that it joins, if it does. */
function endsOf(viewer: Viewer, statement: Statement): [string, string] | null {
  const [edge] = viewer.index.edgesOf(statement.id)
  return edge === undefined ? null : [edge.source, edge.target]
}

function besides(viewer: Viewer, statement: Statement): Child[] {
  const ends = endsOf(viewer, statement)
  if (ends === null) return []
  const { statements } = leftByFilters(viewer, statementsBetween(viewer.index, ...ends))
  const others = statements.filter(({ id }) => id !== statement.id)
  if (others.length === 0) return []
  const compare = element(
    'button',
    { type: 'button', class: 'action', onclick: () => openPair(viewer, ...ends) },
    'Side by side',
  )
  return [
    element('h3', {}, 'Also between these two'),
    element('p', { class: 'actions' }, compare),
    statementLinks(viewer, others, { quoted: false }),
  ]
}

/** A statement with the sentence it was read from and all that is known of it. */
export function statementView(viewer: Viewer, statement: Statement): Child[] {
  return [
    element(
      'h2',
      { tabindex: -1, class: 'statement-title' },
      argumentLink(viewer, statement.subject),
      ' ',
      element('span', { class: 'claim-relation' }, lineSample(stanceOf(statement)), foreign(relationWords(statement))),
      ' ',
      statement.object === null ? null : argumentLink(viewer, statement.object),
    ),
    stanceBadges(viewer.index, statement),
    sentenceFigure(statement),
    ...contradictionNotes(viewer, statement),
    element('p', { class: 'actions' }, citationButton(viewer, statement)),
    factList(viewer, statement),
    ...besides(viewer, statement),
  ]
}
