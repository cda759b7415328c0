import { isNegated } from '../clause.ts'
import type { StanceRule } from '../coding.ts'

/** "did not sign": what has not been done is no event. */
export const negated: StanceRule = {
  name: 'negated',
  change(_, token, { context }) {
    return isNegated(context.tree, token) ? 'none' : null
  },
}
