import { dayOf, type Statement } from '../model/index.ts'
import { entityOf, firstOfEach, groupsBy, isClaim, isSame, pairsIn, type Clash, type Told } from './claims.ts'
import { areDifferentPlaces } from './where.ts'

/** Who goes from one place to another is in both on one day. */
const UNDERWAY = ['origin', 'destination']

interface Seen {
  readonly statement: Statement
  readonly about: string
  readonly day: string
  readonly place: string
}

/** Somebody who is told to be in two towns, or in two states, on one day by those who tell of no journey. */
export function* clashingPlaces(told: Told): Generator<Clash> {
  const { entities, by } = told
  const seen = told.statements.flatMap((statement): Seen[] => {
    const { subject, object, place, time, polarity, arguments: roles, relation } = statement
    const about = entityOf(subject)
    const day = dayOf(time)
    const where = place ?? (relation.head >= 0 && isWhere(statement, told) ? entityOf(object) : undefined)
    if (about === undefined || day === null || where === undefined || !isClaim(statement) || polarity === 'negative')
      return []
    const who = entities.get(about)
    if (who?.named !== true || !by.isA(who.class, 'Person')) return []
    return roles.some(({ role }) => UNDERWAY.includes(role)) ? [] : [{ statement, about, day, place: where }]
  })
  for (const [, group] of groupsBy(seen, ({ about, day }) => `${about} ${day}`))
    for (const [a, b] of pairsIn(firstOfEach(group, ({ place }) => place)))
      if (!isSame(a.statement, b.statement) && areDifferentPlaces(a.place, b.place, told))
        yield { kind: 'place', about: a.about, statements: [a.statement, b.statement] }
}

/** "Lindt was in Graz". */
const isWhere = ({ relation }: Statement, { by }: Told): boolean =>
  relation.lemma === 'be in' || relation.property === by.location
