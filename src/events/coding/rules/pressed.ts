import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'

/** "pressured the workers to call off their strike": a demand (CAMEO 10), other than pressure by deeds (17). */
export const pressed: CodingRule = {
  name: 'pressed',
  code(token, { context }) {
    const { tree } = context
    const content = complementOf(tree, token) ?? tree.all(token, 'advcl').find((clause) => tree.marker(clause) === 'to')
    if (content === undefined || !propertiesOf(token, context).some(({ name }) => name === 'pressures')) return null
    return { type: 'REQUEST', rule: 'pressed', head: token, about: [token, content], covers: [content] }
  },
}
