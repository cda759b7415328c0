import type { PloverType } from '../coded-event.ts'
import type { CodingRule } from '../coding.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { mayEvoke, propertiesOf } from '../lexical-property.ts'
import { governedAct } from '../governed-act.ts'

/** Properties by which something is ended or made less. */
const ENDING = [
  'ends',
  'suspends',
  'decreases',
  'cancels',
  'repeals',
  'eases',
  'delays',
  'withdraws',
  'cuts',
  'liftsSanctionsOn',
  'weakens',
  'dissolves',
  'restricts',
  'bans',
]
/** Acts that come to an end where they are forbidden: "banned imports". */
const FORBIDDEN: readonly PloverType[] = ['AID', 'COOPERATE', 'CONSULT']

/** What ending an act is: no more help is a sanction (CAMEO 16), no more sanctions a concession (08). */
const ENDED: Partial<Record<PloverType, PloverType>> = {
  AID: 'SANCTION', COOPERATE: 'SANCTION', SUPPORT: 'SANCTION', CONSULT: 'SANCTION',
  SANCTION: 'CONCEDE', COERCE: 'CONCEDE', PROTEST: 'CONCEDE', THREATEN: 'CONCEDE',
  ASSAULT: 'RETREAT', MOBILIZE: 'RETREAT',
} // prettier-ignore

/** "halted aid", "lifted the curfew", "called off a strike", "ceased fighting". */
export const reversed: CodingRule = {
  name: 'reversed',
  code(token, reader) {
    const { context } = reader
    if (!mayEvoke(token, ENDING, context)) return null
    const act = governedAct(token, reader)
    const type = act === null ? undefined : ENDED[act.type]
    if (act === null || type === undefined) return null
    if (forbids(token, context) && !FORBIDDEN.includes(act.type)) return null
    return { type, rule: 'reversed', head: token, about: [act.head, token], covers: [act.head] }
  },
}

const forbids = (token: number, context: SentenceContext): boolean =>
  propertiesOf(token, context).some(({ name }) => name === 'bans' || name === 'restricts')
