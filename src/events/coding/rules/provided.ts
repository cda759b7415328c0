import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'

/** Verbs of giving without a word of a price. */
const GIVING = ['provide', 'give', 'deliver', 'furnish', 'distribute', 'grant', 'airlift', 'send']

/** "is providing intelligence to": what is given and not sold is aid (CAMEO 07). */
export const provided: CodingRule = {
  name: 'provided',
  code(token, { context }) {
    const { tree } = context
    if (!GIVING.includes(tree.lemma(token)) || !propertiesOf(token, context).some(({ name }) => name === 'supplies')) return null
    const complement = complementOf(tree, token)
    return { type: 'AID', rule: 'provided', head: token, about: [token], covers: complement === undefined ? [] : [complement] }
  },
}
