import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { eventNounProperty, objectsOf, propertiesOf } from '../lexical-property.ts'
import { meantNoun } from '../quantity-nouns.ts'
import type { SentenceContext } from '../sentence-context.ts'

/** Verbs of giving without a word of a price. */
const GIVING = [
  'provide',
  'give',
  'deliver',
  'furnish',
  'distribute',
  'grant',
  'airlift',
  'send',
  'supply',
  'dispatch',
  'ship',
  'lend',
  'extend',
]

const HELP = ['Food', 'Medicine', 'Aid', 'Money', 'Currency', 'Weapon']
const HELPERS = [
  'supply',
  'supplies',
  'equipment',
  'blanket',
  'tent',
  'vaccine',
  'clothing',
  'loan',
  'credit',
  'grant',
  'doctor',
  'nurse',
  'medic',
  'expert',
  'engineer',
  'teacher',
  'technician',
  'rescuer',
  'firefighter',
  'adviser',
  'advisor',
  'volunteer',
]

/** "is providing intelligence to": what is given and not sold is aid (CAMEO 07). */
export const provided: CodingRule = {
  name: 'provided',
  code(token, { context }) {
    const { tree } = context
    if (!GIVING.includes(tree.lemma(token))) return null
    if (!propertiesOf(token, context).some(({ name }) => name === 'supplies') && !isHelp(token, context)) return null
    const complement = complementOf(tree, token)
    return {
      type: 'AID',
      rule: 'provided',
      head: token,
      about: [token],
      covers: complement === undefined ? [] : [complement],
    }
  },
}

/** Whether what is given is of help to whom it is given: food, medicine, money, weapons, aid. */
const isHelp = (token: number, context: SentenceContext): boolean =>
  objectsOf(token, context).some((object) => {
    const meant = meantNoun(context.tree, object)
    if (HELPERS.includes(context.tree.lemma(meant))) return true
    const found = context.mentionAt(meant)?.entity.class
    return (
      eventNounProperty(object, context)?.plover === 'AID' ||
      (found !== undefined && HELP.some((name) => context.ontology.isA(found, name)))
    )
  })
