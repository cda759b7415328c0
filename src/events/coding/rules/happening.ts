import { ploverType } from '../coded-event.ts'
import type { CodingRule } from '../coding.ts'
import { eventNounProperty } from '../lexical-property.ts'
import { actNoun } from '../quantity-nouns.ts'

/** Verbs that only say that their subject happens. */
const HAPPENING = [
  'break',
  'erupt',
  'begin',
  'start',
  'flare',
  'take',
  'continue',
  'occur',
  'resume',
  'happen',
  'open',
  'rage',
  'hold',
  'ensue',
]

/** "Fighting broke out between", "talks between them resumed": the subject names what is done, its words by whom. */
export const happening: CodingRule = {
  name: 'happening',
  code(token, { context }) {
    const { tree } = context
    const subject = tree.first(token, 'nsubj', 'nsubj:pass')
    if (subject === undefined || !HAPPENING.includes(tree.lemma(token))) return null
    const type = ploverType(eventNounProperty(subject, context)?.plover)
    const head = actNoun(tree, subject)
    return type === undefined
      ? null
      : { type, rule: 'happening', head, about: [head, token], covers: [subject, head, token] }
  },
}
