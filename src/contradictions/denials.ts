import { daysApart, type Statement, type Term } from '../model/index.ts'
import { entityOf, groupsBy, identityOf, isClaim, isSame, type Clash, type Told } from './claims.ts'

/** A statement under one of the names of what it tells: by its property, or by its verb. */
interface Deed {
  readonly statement: Statement
  readonly key: string
}

/** What is told, by whom and to whom: the same for what one statement tells and another denies. */
function deedsOf(statement: Statement, told: Told): Deed[] {
  const { subject, object, relation, inferredFrom } = statement
  const [who, whom] = [entityOf(subject), entityOf(object)]
  if (who === undefined || inferredFrom !== undefined || (object !== null && whom === undefined)) return []
  const names = [`words ${relation.lemma}`, ...(relation.property === undefined ? [] : [relation.property])]
  const parts = [who, whom].map((id) => (id === undefined ? '' : identityOf(id, told)))
  return names.map((name) => ({ statement, key: JSON.stringify([name, ...parts]) }))
}

/** One statement's telling what another says not to be so, of one time where both have one; the first of either. */
export function* clashingDenials(told: Told): Generator<Clash> {
  const deeds = told.statements.filter(isClaim).flatMap((each) => deedsOf(each, told))
  for (const [, same] of groupsBy(deeds, ({ key }) => key)) {
    const group = same.map(({ statement }) => statement)
    const denials = group.filter(({ polarity }) => polarity === 'negative')
    for (const denial of denials) {
      const telling = group.find((each) => each.polarity === 'positive' && mayBeOne(each, denial))
      if (telling === undefined) continue
      const about = telling.event ?? denial.event ?? entityOf(telling.subject) ?? ''
      const statements = [telling, denial] as const
      yield { kind: 'denial', about, statements }
      break
    }
  }
}

/** Whether a denial is of what is told: not in one sentence ("not in May but in June"), not at another time or place. */
const mayBeOne = (telling: Statement, denial: Statement): boolean =>
  !isSame(telling, denial) &&
  !daysApart(telling.time, denial.time) &&
  (telling.place === null || denial.place === null || telling.place === denial.place) &&
  (telling.object !== null || telling.event === denial.event) &&
  isPlain(denial, telling)

/**
 * What is said not to be so in a way or for a reason ("did not resign over the scandal") may still be so, unless the other tells it of
 * the same: "paid a bribe to Ibarra", "did not pay a bribe to Ibarra".
 */
const isPlain = ({ arguments: roles }: Statement, telling: Statement): boolean =>
  roles.every(
    (part) =>
      ['time', 'place'].includes(part.role) ||
      telling.arguments.some((other) => other.role === part.role && areOne(part.term, other.term)),
  )

const areOne = (a: Term, b: Term): boolean => a.kind === 'entity' && b.kind === 'entity' && a.entity === b.entity
