import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'

/** "denied having attacked": a mere statement (CAMEO 016), and what is denied is no event either. */
export const denied: CodingRule = {
  name: 'denied',
  code(token, { context }) {
    return propertiesOf(token, context).some(({ name }) => name === 'denies') ? 'none' : null
  },
}
