import type { CodingRule } from '../coding.ts'
import { eventNounProperty } from '../lexical-property.ts'
import { ploverType } from '../coded-event.ts'
import { actNoun } from '../quantity-nouns.ts'

const VERBS = ['engage', 'involve', 'participate', 'join', 'partake', 'embroil']

/** "were engaged in ethnic cleansing", "took part in the talks": the subject does what the noun names. */
export const engaged: CodingRule = {
  name: 'engaged',
  code(token, { context }) {
    const { tree } = context
    if (!VERBS.includes(tree.lemma(token))) return null
    for (const noun of tree.all(token, 'obl', 'obj').filter((at) => tree.is(at, 'obj') || tree.marker(at) === 'in')) {
      const type = ploverType(eventNounProperty(noun, context)?.plover)
      const head = actNoun(tree, noun)
      const subject = tree.first(token, 'nsubj:pass')
      if (type !== undefined)
        return {
          type,
          rule: 'engaged',
          head: token,
          about: [head, token],
          covers: [head],
          ...(subject === undefined ? {} : { source: subject }),
        }
    }
    return null
  },
}
