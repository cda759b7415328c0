import { daysOf, type Statement, type TimeInterval } from '../model/index.ts'
import { entityOf, firstOfEach, groupsBy, isClaim, type Clash, type Told } from './claims.ts'

interface Ordered {
  readonly statement: Statement
  /** Ids of what came first and what came then. */
  readonly first: string
  readonly later: string
}

/** What of two events comes first, as statements say. */
function orderedIn({ statements, by: { following, preceding } }: Told): Ordered[] {
  return statements.flatMap((statement): Ordered[] => {
    const { property = '' } = statement.relation
    const [subject, object] = [entityOf(statement.subject), entityOf(statement.object)]
    if (subject === undefined || object === undefined || !isClaim(statement) || statement.polarity === 'negative')
      return []
    if (following.has(property)) return [{ statement, first: object, later: subject }]
    return preceding.has(property) ? [{ statement, first: subject, later: object }] : []
  })
}

/** Two events each of which is said to come before the other, and an order that the days of both do not allow. */
export function* clashingOrders(told: Told): Generator<Clash> {
  const ordered = orderedIn(told)
  for (const [, group] of groupsBy(ordered, ({ first, later }) => JSON.stringify([first, later].sort()))) {
    const [one, other] = firstOfEach(group, ({ first }) => first)
    if (one !== undefined && other !== undefined)
      yield { kind: 'order', about: one.first, statements: [one.statement, other.statement] }
  }
  const dated = new Map<string, Statement>()
  for (const statement of told.statements) {
    const { event } = statement
    if (event !== undefined && !dated.has(event) && isClaim(statement) && daysOf(statement.time) !== null)
      dated.set(event, statement)
  }
  for (const { statement, first, later } of ordered) {
    const [a, b] = [dated.get(first), dated.get(later)]
    if (a !== undefined && b !== undefined && a !== b && isBefore(b.time, a.time))
      yield { kind: 'order', about: later, statements: [statement, b] }
  }
}

const isBefore = (a: TimeInterval | null, b: TimeInterval | null): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== null && y !== null && x.last < y.first
}
