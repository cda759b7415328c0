import type { Tree } from '../model/index.ts'
import type { Draft } from './draft.ts'

/**
 * Whether a statement is the article's own although it stands in what somebody is reported to say: titles and offices
 * before a name are background that the writer supplies ("sources say that Prime Minister Modi …"), unless they are quoted.
 */
export const isPresupposed = (tree: Tree, { rule, stance, predicate }: Draft): boolean =>
  rule === 'office' && stance !== undefined && !isQuoted(tree, predicate)

function isQuoted(tree: Tree, token: number): boolean {
  let open = false
  for (const { text } of tree.sentence.tokens.slice(0, token)) {
    if (text === '“' || text === '``') open = true
    else if (text === '”' || text === "''") open = false
    else if (text === '"') open = !open
  }
  return open
}
