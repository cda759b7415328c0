import type { ClauseLink } from '../../model/index.ts'
import type { Act } from './act.ts'
import { operandsOf, type ActReader } from './read-acts.ts'
import { isOfKind } from './rows.ts'
import type { SentenceContext } from './sentence-context.ts'

/** How far a link takes from what a sentence mainly tells; coordination and what somebody says cost least, background most. */
const COSTS: Readonly<Record<ClauseLink, number>> = {
  control: 1,
  complement: 1,
  coordinate: 1,
  aside: 1.5,
  support: 1,
  argument: 2,
  adverbial: 3,
  modifier: 4,
  relative: 5,
}
/** Of a word that is no predicate. */
const OTHER = 2

/** Links by which a clause says what is said, wanted or promised. */
const CONTENT: readonly ClauseLink[] = ['control', 'complement', 'support', 'argument', 'modifier', 'adverbial']

/** What a sentence tells of, the main act first: nearest to the root, then in text order. */
export function mainActs(reader: ActReader, context: SentenceContext): Act[] {
  const acts = context.predicates.flatMap(({ head }) => {
    const act = reader.read(head)
    return act === undefined ? [] : [{ head, act: reader.told(act) }]
  })
  const coded = acts.filter(({ act }) => act.type !== undefined)
  const covered = new Set<number>()
  for (const { head, act } of coded)
    cover(head, act.type === null || isOfKind(act, 'inWords', context), covered, context)
  return coded
    .filter(({ head, act }) => act.type !== null && !covered.has(head))
    .map(({ head, act }) => ({ head, act, cost: costOf(head, context) }))
    .sort((a, b) => a.cost - b.cost || a.head - b.head)
    .map(({ act }) => act)
}

/** Adds the words whose own act is part of another: what it governs; of acts in words, all that is said. */
function cover(head: number, isSaid: boolean, covered: Set<number>, context: SentenceContext): void {
  const said = isSaid
    ? context.predicates.filter(({ governor }) => governor?.head === head && CONTENT.includes(governor.link))
    : []
  for (const at of [...operandsOf(head, context), ...said.map((each) => each.head)]) {
    if (covered.has(at)) continue
    covered.add(at)
    cover(at, isSaid, covered, context)
  }
}

function costOf(head: number, context: SentenceContext): number {
  const { tree, predicateAt } = context
  const above = tree.token(head).head
  if (above < 0) return 0
  const link = predicateAt(head)?.governor?.link
  return (link === undefined ? OTHER : COSTS[link]) + costOf(above, context)
}
