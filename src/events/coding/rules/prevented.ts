import type { CodingRule } from '../coding.ts'
import { governedAct } from '../governed-act.ts'
import { mayEvoke } from '../lexical-property.ts'

const PREVENTING = ['prevents', 'blocks', 'represses', 'bans', 'dissolves', 'endsByForce']

/** "prevented the demonstration", "broke up a rally": political dissent is put down (CAMEO 172, 175). */
export const prevented: CodingRule = {
  name: 'prevented',
  code(token, reader) {
    const { context } = reader
    if (!mayEvoke(token, PREVENTING, context)) return null
    const act = governedAct(token, reader)
    if (act?.type !== 'PROTEST' && act?.type !== 'CONSULT') return null
    return { type: 'COERCE', rule: 'prevented', head: token, about: [act.head, token], covers: [act.head] }
  },
}
