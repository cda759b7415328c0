import { isDuty } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { isReporting } from './reported.ts'
import { propertiesOf } from '../lexical-property.ts'

/** "declared that China must drop its tariffs": whoever says so demands it of whom it says it. */
export const demandedDuty: CodingRule = {
  name: 'demanded-duty',
  code(token, { context }) {
    const { tree } = context
    if (!isReporting(token, context)) return null
    if (propertiesOf(token, context).some(({ plover }) => plover !== undefined && plover !== 'REQUEST')) return null
    const content = tree.first(token, 'ccomp')
    if (content === undefined || !isDuty(tree, content)) return null
    const target = tree.first(content, 'nsubj', 'nsubj:pass')
    return {
      type: 'REQUEST',
      rule: 'demanded-duty',
      head: token,
      about: [content],
      covers: [content],
      ...(target === undefined ? {} : { target }),
    }
  },
}
