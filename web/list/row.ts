import { relationWords, timeWords } from '../../src/model/index.ts'
import type { Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { element, excerpt, type Child } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { lineSample } from '../line-sample.ts'
import { stanceOf } from '../stance.ts'
import type { Store } from '../store.ts'
import { argumentText, claimText, stanceText } from '../words.ts'
import { COLUMNS } from './sort.ts'

const cell = (at: number, ...children: Child[]): HTMLElement =>
  element('td', { role: 'cell', 'data-label': COLUMNS[at]?.label ?? '' }, ...children)

/** A statement as a row; its relation is the button that opens it. */
export function statementRow(index: GraphIndex, store: Store, statement: Statement): HTMLElement {
  const open = (): void => store.update({ selection: { kind: 'statement', id: statement.id } })
  const name = `${claimText(index, statement)} (${stanceText(statement)})`
  return element(
    'tr',
    { role: 'row', 'data-statement': statement.id },
    cell(0, excerpt(argumentText(index, statement.subject))),
    cell(
      1,
      element(
        'button',
        { type: 'button', class: 'text-link', 'data-statement': statement.id, 'aria-label': name, onclick: open },
        lineSample(stanceOf(statement)),
        excerpt(relationWords(statement)),
      ),
    ),
    cell(2, statement.object === null ? null : excerpt(argumentText(index, statement.object))),
    cell(3, stanceBadges(index, statement) ?? 'fact'),
    cell(4, statement.time === null ? null : excerpt(timeWords(statement.time))),
    cell(5, statement.confidence.toFixed(2)),
  )
}
