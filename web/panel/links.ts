import { relationWords, type Argument, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { element, excerpt, foreign } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { typeIcon } from '../icons.ts'
import type { Store } from '../store.ts'
import { argumentText } from '../words.ts'
import { markedSentence } from './sentence.ts'

/** A button that opens the entity, where the argument is one; else its words. */
export function argumentLink(index: GraphIndex, store: Store, argument: Argument): Node {
  const { term } = argument
  const node = term.kind === 'entity' ? index.nodes.get(term.entity) : undefined
  if (node === undefined) return foreign(argumentText(index, argument))
  return element(
    'button',
    {
      type: 'button',
      class: 'entity-link',
      onclick: () => store.update({ selection: { kind: 'entity', id: node.id } }),
    },
    typeIcon(node.type),
    foreign(node.label),
  )
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
function statementLink(index: GraphIndex, store: Store, statement: Statement): HTMLElement {
  const open = (): void => store.update({ selection: { kind: 'statement', id: statement.id } })
  return element(
    'button',
    { type: 'button', 'data-statement': statement.id, onclick: open },
    claimLine(index, statement),
    stanceBadges(index, statement),
  )
}

/** Items made at a time; a hub has hundreds. */
const PAGE = 40

/** A list of statements, each a button that opens it, with the sentence it was read from where `quoted`. */
export function statementLinks(
  index: GraphIndex,
  store: Store,
  statements: readonly Statement[],
  { quoted }: { readonly quoted: boolean },
): HTMLElement {
  const list = element('ul', { class: 'statement-links' })
  const more = element('button', { type: 'button', class: 'more', onclick: () => add() })
  const add = (): void => {
    const shown = list.childElementCount
    const items = statements
      .slice(shown, shown + PAGE)
      .map((statement) =>
        element('li', {}, statementLink(index, store, statement), quoted ? markedSentence(statement) : null),
      )
    list.append(...items)
    const rest = statements.length - list.childElementCount
    more.hidden = rest === 0
    more.textContent = `Show ${Math.min(PAGE, rest)} more of ${rest}`
    // Whoever went on by keyboard goes on at the first new one.
    if (shown > 0) items[0]?.querySelector('button')?.focus()
  }
  add()
  return element('div', {}, list, more)
}
