import type { Reader } from './coding.ts'
import { ploverType, type PloverType } from './coded-event.ts'
import { eventNounProperty, objectsOf } from './lexical-property.ts'
import { actNoun } from './quantity-nouns.ts'

export interface GovernedAct {
  readonly type: PloverType
  readonly head: number
  readonly cameo?: string
  readonly symmetric?: boolean
}

/** The act that a verb governs, as a noun ("halted the strike") or as a clause ("stopped bombing"). */
export function governedAct(token: number, reader: Reader, prepositions: readonly string[] = []): GovernedAct | null {
  const { context } = reader
  const { tree } = context
  const oblique = tree.all(token, 'obl').filter((at) => prepositions.includes(tree.marker(at) ?? ''))
  for (const noun of [...objectsOf(token, context), ...oblique]) {
    const property = eventNounProperty(noun, context)
    const type = ploverType(property?.plover)
    if (type !== undefined) {
      const { cameo, symmetric } = property!
      return { type, head: actNoun(tree, noun), symmetric, ...(cameo === undefined ? {} : { cameo }) }
    }
  }
  const clause = tree.first(token, 'xcomp')
  const act = clause === undefined ? null : reader.read(clause)
  return act && { type: act.type, head: act.head }
}
