import type { CodingRule } from '../coding.ts'
import { objectsOf } from '../lexical-property.ts'

const ORDERING = ['order', 'tell', 'command', 'instruct', 'ask']
const LEAVING = ['leave', 'depart', 'quit']
const OFFICIAL = [
  'diplomat',
  'ambassador',
  'envoy',
  'attache',
  'consul',
  'mission',
  'delegation',
  'agency',
  'peacekeeper',
  'inspector',
  'observer',
  'monitor',
  'representative',
  'embassy',
]

/** "ordered the ambassador to leave": expels him, of a mission a break of relations (CAMEO 166), of others by force (174). */
export const orderedOut: CodingRule = {
  name: 'ordered-out',
  code(token, { context }) {
    const { tree } = context
    const content = tree.first(token, 'xcomp')
    const object = objectsOf(token, context)[0]
    if (
      content === undefined ||
      object === undefined ||
      !ORDERING.includes(tree.lemma(token)) ||
      !LEAVING.includes(tree.lemma(content))
    )
      return null
    const found = context.mentionAt(object)?.entity.class ?? ''
    const isOfficial = OFFICIAL.includes(tree.lemma(object)) || context.ontology.isA(found, 'Organization')
    return {
      type: isOfficial ? 'SANCTION' : 'COERCE',
      rule: 'ordered-out',
      head: token,
      about: [token],
      covers: [content],
    }
  },
}
