import type { CodingRule } from '../coding.ts'
import { mayEvoke } from '../lexical-property.ts'
import { meantNoun } from '../quantity-nouns.ts'

const MILITARY = [
  'troop',
  'troops',
  'soldier',
  'force',
  'forces',
  'army',
  'unit',
  'battalion',
  'garrison',
  'guerrilla',
  'rebel',
  'fighter',
]

/** "French troops began leaving the republic": soldiers who leave retreat (CAMEO 0873). */
export const troopsLeft: CodingRule = {
  name: 'troops-left',
  code(token, { context }) {
    const { tree } = context
    if (!mayEvoke(token, ['leaves'], context)) return null
    const [subject] = [token, ...(tree.is(token, 'xcomp') ? [tree.token(token).head] : [])].flatMap((at) =>
      tree.all(at, 'nsubj'),
    )
    const isMilitary = subject !== undefined && MILITARY.includes(tree.lemma(meantNoun(tree, subject)))
    return isMilitary
      ? { type: 'RETREAT', cameo: '0873', rule: 'troops-left', head: token, about: [token], covers: [] }
      : null
  },
}
