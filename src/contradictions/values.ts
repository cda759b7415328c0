import { daysApart, daysOf, type Statement, type TimeInterval } from '../model/index.ts'
import {
  entityOf,
  firstOfEach,
  groupsBy,
  isClaim,
  isSame,
  pairsIn,
  publishedOn,
  type Clash,
  type Told,
} from './claims.ts'
import { areDifferentPlaces } from './where.ts'

/** What a statement says of a relation that has one value. */
interface Valued {
  readonly statement: Statement
  readonly about: string
  readonly value: string
}

const written = ({ object, time }: Statement): string => {
  if (object === null) return ''
  const { term } = object
  return term.kind === 'entity'
    ? term.entity
    : term.kind === 'value'
      ? `${term.value} ${term.unit ?? ''}`
      : (time?.value ?? '')
}

/** Two values of a property that has one (`ng:single`): for good where it is of an event, as a birth is, else at one time. */
export function* clashingValues(told: Told): Generator<Clash> {
  const valued = told.statements.flatMap((statement): Valued[] => {
    const about = entityOf(statement.subject)
    const isFunctional = told.by.single(statement.relation.property) !== undefined
    if (!isFunctional || about === undefined || !isClaim(statement) || statement.polarity === 'negative') return []
    return statement.object === null || told.entities.get(about)?.named !== true
      ? []
      : [{ statement, about, value: written(statement) }]
  })
  for (const [, group] of groupsBy(valued, ({ about, statement }) => `${about} ${statement.relation.property}`))
    for (const [a, b] of pairsIn(firstOfEach(group, ({ value }) => value)))
      if (!isSame(a.statement, b.statement) && differ(a.statement, b.statement, told))
        yield { kind: 'value', about: a.about, statements: [a.statement, b.statement] }
}

function differ(a: Statement, b: Statement, told: Told): boolean {
  const [one, other] = [a.object, b.object]
  if (one === null || other === null) return false
  if (told.by.single(a.relation.property)?.forGood !== true && !areOfOneTime(a, b, told)) return false
  if (one.term.kind === 'entity' && other.term.kind === 'entity')
    return areDifferentPlaces(one.term.entity, other.term.entity, told)
  if (one.term.kind !== 'value' || other.term.kind !== 'value' || one.term.type !== other.term.type) return false
  if (one.term.type === 'date') return daysApart(asTime(one.term.value), asTime(other.term.value))
  const [x, y] = [Number(one.term.value), Number(other.term.value)]
  // somebody's birthday may lie between two articles
  return Math.abs(x - y) > 1
}

const asTime = (value: string): TimeInterval => ({ value, start: value, end: value, kind: 'date', certainty: 'stated' })

/** Whether both speak of one time: of the same that they tell, or of that of their articles, published within a month. */
export function areOfOneTime(a: Statement, b: Statement, told: Told): boolean {
  const isTold = ({ time }: Statement): boolean => daysOf(time) !== null && time?.value !== PRESENT
  if (isTold(a) || isTold(b)) return isTold(a) && isTold(b) && a.time?.value === b.time?.value
  if ((a.time?.value ?? PRESENT) !== (b.time?.value ?? PRESENT)) return false
  if (a.evidence.article === b.evidence.article) return true
  const [one, other] = [publishedOn(told, a), publishedOn(told, b)]
  return one !== undefined && other !== undefined && Math.abs(Date.parse(one) - Date.parse(other)) <= MONTH
}

const PRESENT = 'PRESENT_REF'
const MONTH = 31 * 86_400_000
