import type { CodingRule } from '../coding.ts'
import { governedAct } from '../governed-act.ts'
import { propertiesOf } from '../lexical-property.ts'

/** Properties whose subject does not do what the object names. */
const UNDERGOING = [
  'suffersFrom',
  'faces',
  'survives',
  'fleesFrom',
  'receives',
  'loses',
  'seeks',
  'follows',
  'precedes',
  'causes',
  'prevents',
  'includes',
  'shows',
  'solves',
  'investigates',
  'studies',
  'affects',
  'ends',
  'reforms',
  'aimsAt',
]

/** "launched an invasion of", "held talks with", "engaged in fighting": the noun says what is done, the verb that it is. */
export const carried: CodingRule = {
  name: 'carried',
  code(token, reader) {
    const { context } = reader
    if (!context.tree.isVerb(token)) return null
    if (propertiesOf(token, context).some(({ name }) => UNDERGOING.includes(name))) return null
    const act = governedAct(token, reader, ['in'])
    if (act === null || !['NOUN', 'PROPN'].includes(context.tree.token(act.head).upos)) return null
    const { type, cameo, head, symmetric } = act
    return {
      type,
      ...(cameo === undefined ? {} : { cameo }),
      rule: 'carried',
      head: token,
      about: [head, token],
      covers: [head],
      symmetric: symmetric ?? false,
    }
  },
}
