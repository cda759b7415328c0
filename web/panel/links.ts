import { relationWords, type Argument, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { countOf, inDigits } from '../count.ts'
import { element, excerpt, foreign } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { typeIcon } from '../icons.ts'
import { openEntity, openStatement } from '../navigate.ts'
import { NO_FILTERS } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import { argumentText } from '../words.ts'
import { markedSentence } from './sentence.ts'

/** A button that opens an entity. */
export function entityLink(viewer: Viewer, id: string): HTMLElement | null {
  const node = viewer.index.nodes.get(id)
  if (node === undefined) return null
  return element(
    'button',
    { type: 'button', class: 'entity-link', onclick: () => openEntity(viewer, id) },
    typeIcon(node.type),
    foreign(node.label),
  )
}

/** The same, where the argument is an entity; else its words. */
export function argumentLink(viewer: Viewer, argument: Argument): Node {
  const { term } = argument
  const link = term.kind === 'entity' ? entityLink(viewer, term.entity) : null
  return link ?? foreign(argumentText(viewer.index, argument))
}

/** Subject, relation, object as running text; the relation set apart. */
function claimLine(index: GraphIndex, statement: Statement): HTMLElement {
  return element(
    'span',
    { class: 'claim' },
    excerpt(argumentText(index, statement.subject)),
    ' ',
    excerpt(relationWords(statement), 'claim-relation'),
    ' ',
    statement.object === null ? null : excerpt(argumentText(index, statement.object)),
  )
}

/** A button that opens the statement. */
function statementLink(viewer: Viewer, statement: Statement): HTMLElement {
  return element(
    'button',
    { type: 'button', 'data-statement': statement.id, onclick: () => openStatement(viewer, statement.id) },
    claimLine(viewer.index, statement),
    ' ',
    stanceBadges(viewer.index, statement),
  )
}

/** Items made at a time; a hub has hundreds. */
const PAGE = 40

/** A list of statements, each a button that opens it, with the sentence it was read from where `quoted`. */
export function statementLinks(
  viewer: Viewer,
  statements: readonly Statement[],
  { quoted }: { readonly quoted: boolean },
): HTMLElement {
  const list = element('ul', { class: 'statement-links' })
  const more = element('button', { type: 'button', class: 'more rest', onclick: () => add() })
  const add = (): void => {
    const shown = list.childElementCount
    const items = statements
      .slice(shown, shown + PAGE)
      .map((statement) =>
        element('li', {}, statementLink(viewer, statement), quoted ? markedSentence(statement) : null),
      )
    list.append(...items)
    const rest = statements.length - list.childElementCount
    more.hidden = rest === 0
    more.textContent = `Show ${Math.min(PAGE, rest)} more of ${inDigits(rest)}`
    // Whoever went on by keyboard goes on at the first new one.
    if (shown > 0) items[0]?.querySelector('button')?.focus()
  }
  add()
  return element('div', {}, list, more)
}

/** Of some statements those that the filters leave, and a word on the others. */
export function leftByFilters(
  { store, visible }: Viewer,
  all: readonly Statement[],
): { readonly statements: readonly Statement[]; readonly note: HTMLElement | null } {
  const { ids } = visible()
  const statements = all.filter(({ id }) => ids.has(id))
  const hidden = all.length - statements.length
  const show = element(
    'button',
    { type: 'button', class: 'text-link', onclick: () => store.update({ filters: NO_FILTERS }) },
    'show',
  )
  return {
    statements,
    note:
      hidden === 0
        ? null
        : element('p', { class: 'hidden-note' }, `${countOf(hidden, 'statement')} hidden by filters: `, show),
  }
}
