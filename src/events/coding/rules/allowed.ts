import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'

/** "allowed inspectors to visit the plant": gives way where it could forbid (CAMEO 08). */
export const allowed: CodingRule = {
  name: 'allowed',
  code(token, { context }) {
    const { tree } = context
    if (!['allow', 'permit', 'let'].includes(tree.lemma(token))) return null
    const content = complementOf(tree, token)
    return content === undefined
      ? null
      : { type: 'CONCEDE', rule: 'allowed', head: token, about: [token, content], covers: [content] }
  },
}
