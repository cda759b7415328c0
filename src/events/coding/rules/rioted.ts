import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'

const UNARMED = [
  'student',
  'youth',
  'supporter',
  'worker',
  'farmer',
  'activist',
  'resident',
  'villager',
  'crowd',
  'mob',
  'miner',
  'prisoner',
  'settler',
  'fan',
]

/** "protesters clashed with police": a violent protest (CAMEO 145), not war. */
export const rioted: CodingRule = {
  name: 'rioted',
  code(token, { context }) {
    const { tree, ontology } = context
    const subject = tree.first(token, 'nsubj')
    if (subject === undefined || !propertiesOf(token, context).some(({ plover }) => plover === 'ASSAULT')) return null
    const isDissenter = ontology
      .framesOf(tree.lemma(subject), 'noun')
      .some(
        ({ property, slots }) =>
          property === 'protests' && slots.some(({ role, sources }) => role === 'subject' && sources[0] === 'self'),
      )
    const clashes =
      UNARMED.includes(tree.lemma(subject)) && propertiesOf(token, context).some(({ name }) => name === 'clashesWith')
    return isDissenter || clashes ? { type: 'PROTEST', rule: 'rioted', head: token, about: [token], covers: [] } : null
  },
}
