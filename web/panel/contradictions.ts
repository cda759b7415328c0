import type { Contradiction, ContradictionKind, Statement } from '../../src/model/index.ts'
import { directionOf, element, excerpt, foreign } from '../dom.ts'
import { openStatement } from '../navigate.ts'
import type { Viewer } from '../viewer.ts'
import { claimText, headlineById } from '../words.ts'

const KINDS: Readonly<Record<Exclude<ContradictionKind, 'denial'>, string>> = {
  value: 'another value is told',
  quantity: 'another number is told',
  order: 'told in another order',
  place: 'told to be elsewhere on that day',
}

const wordsOf = (kind: ContradictionKind, other: Statement): string =>
  kind !== 'denial' ? KINDS[kind] : other.polarity === 'negative' ? 'denied elsewhere' : 'affirmed elsewhere'

function wordsFor({ kind, superseded }: Contradiction, { id }: Statement, other: Statement): string {
  if (superseded === null) return `Contradicted: ${wordsOf(kind, other)}.`
  return superseded === id ? 'Superseded by what was told later.' : 'Takes the place of what was told before.'
}

/** What cannot hold together with a statement, each with its sentence and a way to it. */
export function contradictionNotes(viewer: Viewer, statement: Statement): HTMLElement[] {
  const { index } = viewer
  return index.contradictionsOf(statement.id).flatMap((pair) => {
    const other = index.statements.get(pair.statements.find((id) => id !== statement.id) ?? '')
    if (other === undefined) return []
    return [
      element(
        'div',
        { class: 'contradiction' },
        element('p', { class: 'disputed' }, wordsFor(pair, statement, other)),
        element(
          'button',
          { type: 'button', class: 'text-link', onclick: () => openStatement(viewer, other.id) },
          excerpt(claimText(index, other)),
        ),
        element('blockquote', { dir: directionOf(other.evidence.text) }, foreign(other.evidence.text)),
        element('small', {}, excerpt(headlineById(index, other.evidence.article))),
      ),
    ]
  })
}
