import { isActor } from '../actors.ts'
import { isFuture, isNegated, isPassive } from '../clause.ts'
import type { CodingRule } from '../coding.ts'

/** "said it would not suspend its programme", "will never leave": whoever says what he will not do refuses it (CAMEO 12). */
export const refusedInWords: CodingRule = {
  name: 'refused-in-words',
  code(token, { context }) {
    const { tree } = context
    if (!tree.isVerb(token) || isPassive(tree, token) || !isFuture(tree, token) || !isNegated(tree, token)) return null
    const subject = tree.first(token, 'nsubj')
    const found = subject === undefined ? undefined : context.mentionAt(subject)
    if (found === undefined || !isActor(found.entity, context)) return null
    return { type: 'REJECT', rule: 'refused-in-words', head: token, about: [token], covers: [] }
  },
}
