import type { CodingRule } from '../coding.ts'
import { ploverType } from '../coded-event.ts'
import { isPassive } from '../clause.ts'
import { eventNounProperty } from '../lexical-property.ts'
import { actNoun } from '../quantity-nouns.ts'

/** "was put under investigation", "came under attack": it is done to the subject; to the object of "put them under". */
export const undergone: CodingRule = {
  name: 'undergone',
  code(token, { context }) {
    const { tree } = context
    const noun = tree.all(token, 'obl').find((at) => tree.marker(at) === 'under')
    const type = noun === undefined ? undefined : ploverType(eventNounProperty(noun, context)?.plover)
    if (noun === undefined || type === undefined) return null
    const object = tree.first(token, 'obj')
    const target = object ?? tree.first(token, 'nsubj', 'nsubj:pass')
    return {
      type,
      rule: 'undergone',
      head: token,
      about: [actNoun(tree, noun)],
      covers: [noun],
      ...(target === undefined ? {} : { target }),
      ...(object === undefined && !isPassive(tree, token) ? { source: null } : {}),
    }
  },
}
