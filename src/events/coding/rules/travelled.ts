import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'

const TRAVELLING = ['arrivesIn', 'travelsTo']
const GUESTS = [
  'delegation',
  'envoy',
  'minister',
  'president',
  'official',
  'leader',
  'diplomat',
  'mediator',
  'negotiator',
  'secretary',
  'premier',
  'king',
  'ambassador',
]

/** "The foreign secretary arrived in Tehran": officials travel to meet (CAMEO 042). */
export const travelled: CodingRule = {
  name: 'travelled',
  code(token, { context }) {
    const { tree, ontology } = context
    if (!propertiesOf(token, context).some(({ name }) => TRAVELLING.includes(name))) return null
    const subject = tree.first(token, 'nsubj')
    const entity = subject === undefined ? undefined : context.mentionAt(subject)?.entity
    if (subject === undefined || entity === undefined) return null
    const holdsOffice = tree
      .all(subject, 'nmod:desc', 'appos', 'compound')
      .some((at) => ontology.officeNouns.has(tree.lemma(at)))
    if (!holdsOffice && !GUESTS.includes(tree.lemma(subject))) return null
    return { type: 'CONSULT', cameo: '042', rule: 'travelled', head: token, about: [token], covers: [] }
  },
}
