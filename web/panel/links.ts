import type { Argument, Statement } from '../../src/model/index.ts'
import { element, foreign } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { typeIcon } from '../icons.ts'
import { stanceBadges } from '../line-sample.ts'
import type { Store } from '../store.ts'
import { argumentText, relationText } from '../words.ts'

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
export function claimLine(index: GraphIndex, statement: Statement): HTMLElement {
  return element(
    'span',
    { class: 'claim' },
    foreign(argumentText(index, statement.subject)),
    ' ',
    foreign(relationText(statement), 'claim-relation'),
    ' ',
    statement.object === null ? null : foreign(argumentText(index, statement.object)),
  )
}

/** A list of statements, each a button that opens it. */
export function statementLinks(index: GraphIndex, store: Store, statements: readonly Statement[]): HTMLElement {
  return element(
    'ul',
    { class: 'statement-links' },
    ...statements.map((statement) =>
      element(
        'li',
        {},
        element(
          'button',
          {
            type: 'button',
            'data-statement': statement.id,
            onclick: () => store.update({ selection: { kind: 'statement', id: statement.id } }),
          },
          claimLine(index, statement),
          stanceBadges(statement),
        ),
      ),
    ),
  )
}
