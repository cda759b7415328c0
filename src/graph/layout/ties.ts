import type { Argument, Statement } from '../../model/index.ts'
import type { Tie } from './types.ts'

/** Against one statement that joins two nodes. */
const WEAK = 0.3

const entityOf = (argument: Argument | null | undefined): string | null =>
  argument?.term.kind === 'entity' ? argument.term.entity : null

/**
 * What belongs together without an edge: who says something and what it is said of, a place and who does something
 * there. Such nodes are drawn near each other.
 */
export function tiesOf(statements: readonly Statement[]): Tie[] {
  return statements.flatMap(({ subject, object, attribution, place }) => {
    const subjectId = entityOf(subject)
    const source = entityOf(attribution?.source)
    const told = subjectId ?? entityOf(object)
    const pairs = [[source, told] as const, [place, subjectId] as const]
    return pairs.flatMap(([one, other]) =>
      one === null || other === null || one === other ? [] : [{ source: one, target: other, count: WEAK }],
    )
  })
}
