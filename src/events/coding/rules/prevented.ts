import { namedBy } from '../actors.ts'
import type { CodingRule } from '../coding.ts'
import { governedAct } from '../governed-act.ts'
import { mayEvoke } from '../lexical-property.ts'

const PREVENTING = ['prevents', 'blocks', 'represses', 'bans', 'dissolves', 'endsByForce']

/** "prevented the demonstration", "broke up a rally", "kept activists from leaving": dissent is put down, freedom taken (CAMEO 172, 175). */
export const prevented: CodingRule = {
  name: 'prevented',
  code(token, reader) {
    const { context } = reader
    if (!mayEvoke(token, PREVENTING, context)) return null
    const act = governedAct(token, reader)
    const barred = context.tree.first(token, 'obj')
    const from = context.tree.all(token, 'advcl').find((at) => context.tree.marker(at) === 'from')
    if (barred !== undefined && from !== undefined && namedBy(barred, context).length > 0)
      return { type: 'COERCE', rule: 'prevented', head: token, about: [token], covers: [from] }
    if (act?.type !== 'PROTEST' && act?.type !== 'CONSULT') return null
    return { type: 'COERCE', rule: 'prevented', head: token, about: [act.head, token], covers: [act.head] }
  },
}
