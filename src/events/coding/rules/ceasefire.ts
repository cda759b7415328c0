import type { CodingRule } from '../coding.ts'
import { eventNounProperty, objectsOf } from '../lexical-property.ts'

const CONCLUDING = [
  'sign',
  'reach',
  'agree',
  'conclude',
  'declare',
  'announce',
  'accept',
  'observe',
  'honor',
  'honour',
  'extend',
  'order',
  'call',
  'proclaim',
  'implement',
  'respect',
  'begin',
]

/** "signed a ceasefire agreement", "agreed to a truce": the fighting stops (CAMEO 0871). */
export const ceasefire: CodingRule = {
  name: 'ceasefire',
  code(token, { context }) {
    const { tree } = context
    if (!CONCLUDING.includes(tree.lemma(token))) return null
    const nouns = [
      ...objectsOf(token, context),
      ...tree.all(token, 'obl').filter((at) => ['to', 'on', 'upon'].includes(tree.marker(at) ?? '')),
    ]
    const noun = nouns.find((at) =>
      [at, ...tree.all(at, 'compound')].some((word) => eventNounProperty(word, context)?.name === 'ceasefireWith'),
    )
    return noun === undefined
      ? null
      : {
          type: 'RETREAT',
          rule: 'ceasefire',
          head: token,
          about: [token, noun],
          covers: [noun, ...tree.all(noun, 'compound')],
          symmetric: true,
        }
  },
}
