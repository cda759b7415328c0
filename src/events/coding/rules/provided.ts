import { actorsOf } from '../actors.ts'
import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { eventNounProperty, objectsOf, propertiesOf } from '../lexical-property.ts'
import { meantNoun } from '../quantity-nouns.ts'
import type { SentenceContext } from '../sentence-context.ts'

/** Verbs of giving without a word of a price. */
const GIVING = new Set(
  'provide give deliver furnish distribute grant airlift send supply dispatch ship lend extend'.split(' '),
)
/** Those of them that say by themselves that it is for the other's good. */
const PROVIDING = new Set('provide furnish supply airlift'.split(' '))

/** Classes of what helps, and nouns of what and who helps. */
const HELP = ['Food', 'Medicine', 'Aid', 'Money', 'Currency', 'Weapon']
const HELPERS = new Set(
  `supply supplies equipment blanket tent vaccine clothing loan credit grant doctor nurse medic expert engineer teacher
   technician rescuer firefighter adviser advisor volunteer`.split(/\s+/),
)

/** "is providing intelligence to": what is given and not sold is aid (CAMEO 07). */
export const provided: CodingRule = {
  name: 'provided',
  code(token, { context }) {
    const { tree } = context
    if (!GIVING.has(tree.lemma(token))) return null
    const supplies = propertiesOf(token, context).some(({ name }) => name === 'supplies')
    if (!supplies && !isProvided(token, context) && !isHelp(token, context)) return null
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
    if (HELPERS.has(context.tree.lemma(meant))) return true
    const found = context.mentionAt(meant)?.entity.class
    return (
      eventNounProperty(object, context)?.plover === 'AID' ||
      (found !== undefined && HELP.some((name) => context.ontology.isA(found, name)))
    )
  })

/** "provided intelligence to Macedonia": to whom it is given is said. */
const isProvided = (token: number, context: SentenceContext): boolean => {
  const { tree } = context
  const recipients = [
    ...tree.all(token, 'iobj'),
    ...tree.all(token, 'obl').filter((at) => ['to', 'for'].includes(tree.marker(at) ?? '')),
  ]
  return PROVIDING.has(tree.lemma(token)) && recipients.some((at) => actorsOf(at, context).length > 0)
}
