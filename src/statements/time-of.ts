import type { Statement, TimeExpression } from '../model/index.ts'
import type { Draft } from './draft.ts'
import type { Tree } from './tree.ts'

/** The interval of a statement: that of its own time argument, else of the clause that it stands in. */
export function timeOf(tree: Tree, draft: Draft, times: readonly TimeExpression[]): Statement['time'] {
  const own = times.filter((time) => time.sentence === tree.sentence.index)
  const within = (tokens: readonly number[]): TimeExpression | undefined => own.find((time) => tokens.some((token) => token >= time.first && token <= time.last))
  for (const argument of draft.arguments) {
    if (argument.role !== 'time') continue
    const found = within(argument.tokens)
    if (found) return interval(tree, found)
  }
  for (let at = draft.predicate, steps = 0; at >= 0 && steps < 4; at = tree.token(at).head, steps++) {
    const found = tree.all(at, 'obl', 'nmod', 'advmod', 'nummod').map((child) => within([child])).find(Boolean)
    if (found) return interval(tree, found)
    if (!tree.is(at, 'xcomp', 'conj', 'acl:relcl', 'advcl')) break
  }
  return null
}

function interval(tree: Tree, time: TimeExpression): Statement['time'] {
  const tokens = Array.from({ length: time.last - time.first + 1 }, (_, i) => time.first + i)
  return { ...time.interval, phrase: tree.phrase(tokens) }
}
