import type { CodingRule } from '../coding.ts'
import { eventNounProperty, objectsOf, propertiesOf } from '../lexical-property.ts'

/** What is asked for and can be denied. */
const FAVOURS = [
  'request',
  'entry',
  'access',
  'visa',
  'permission',
  'admission',
  'asylum',
  'permit',
  'appeal',
  'passage',
  'accreditation',
  'clearance',
]

/** "denied having attacked": a mere statement (CAMEO 016), and what is denied is no event either; "denied a request" refuses it. */
export const denied: CodingRule = {
  name: 'denied',
  code(token, { context }) {
    if (!propertiesOf(token, context).some(({ name }) => name === 'denies')) return null
    const { tree } = context
    const favour = objectsOf(token, context).find(
      (at) => FAVOURS.includes(tree.lemma(at)) || eventNounProperty(at, context)?.plover === 'REQUEST',
    )
    return favour === undefined
      ? 'none'
      : { type: 'REJECT', rule: 'denied', head: token, about: [token, favour], covers: [favour] }
  },
}
