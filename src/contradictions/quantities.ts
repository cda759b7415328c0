import { daysApart, type Argument, type Statement } from '../model/index.ts'
import {
  entityOf,
  firstOfEach,
  groupsBy,
  identityOf,
  isClaim,
  isSame,
  pairsIn,
  type Clash,
  type Told,
} from './claims.ts'
import type { ComparedBy } from './compared-by.ts'
import { areOfOneTime } from './values.ts'

/** A number that a statement gives for something. */
interface Counted {
  readonly statement: Statement
  readonly about: string
  /** What is counted, and where it is not that of an event, by which relation. */
  readonly measure: string
  readonly amount: number
}

/** Number and what is counted: "12 people", "5.2 percent"; nothing where words stand before the number ("at least 12"). */
const COUNT = /^(?:the )?(\d[\d,]*(?:\.\d+)?|\p{L}+) (\p{L}[\p{L}-]*)(?: (?:of|in|at|on|for) .*)?$/u

function countIn(text: string, { cardinals }: ComparedBy): { amount: number; noun: string } | null {
  const [, number = '', noun = ''] = COUNT.exec(text.trim().toLowerCase()) ?? []
  const amount = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : cardinals.get(number)
  return amount === undefined || noun === '' ? null : { amount, noun }
}

function countOf(part: Argument, by: ComparedBy): { amount: number; noun: string } | null {
  const { term, phrase } = part
  if (term.kind === 'value' && (term.type === 'money' || term.type === 'percentage' || term.type === 'quantity')) {
    const isExact = /^\D{0,2}\d/.test(phrase.text)
    return isExact && term.unit !== undefined ? { amount: Number(term.value), noun: term.unit } : null
  }
  return countIn(phrase.text, by)
}

/** Numbers in a statement: of its event, or of a named subject's state. */
function countsIn(statement: Statement, { entities, by }: Told): Counted[] {
  const { subject, object, arguments: roles, event, relation } = statement
  if (event !== undefined)
    return [subject, ...(object === null ? [] : [object]), ...roles.filter(({ role }) => role === 'quantity')].flatMap(
      (part) => {
        const count = countOf(part, by)
        return count === null ? [] : [{ statement, about: event, measure: count.noun, amount: count.amount }]
      },
    )
  const about = entityOf(subject)
  if (about === undefined || object === null || !entities.has(about)) return []
  const count = countOf(object, by)
  const measure = `${relation.property ?? relation.lemma} ${count?.noun}`
  return count === null ? [] : [{ statement, about, measure, amount: count.amount }]
}

/** Two numbers of the same for one event, or for one thing at one time. */
export function* clashingQuantities(told: Told): Generator<Clash> {
  const claims = told.statements.filter(
    (each) => isClaim(each) && each.polarity === 'positive' && each.inferredFrom === undefined,
  )
  const counted = claims.flatMap((statement) => countsIn(statement, told))
  for (const [, group] of groupsBy(counted, ({ about, measure }) => JSON.stringify([identityOf(about, told), measure])))
    for (const [a, b] of pairsIn(firstOfEach(group, ({ amount }) => String(amount))))
      if (!isSame(a.statement, b.statement) && areOfTheSame(a.statement, b.statement, told))
        yield { kind: 'quantity', about: a.about, statements: [a.statement, b.statement] }
}

/** Whether two numbers are of one event in one place, or of one time. */
function areOfTheSame(a: Statement, b: Statement, told: Told): boolean {
  if (a.event === undefined) return areOfOneTime(a, b, told)
  return !daysApart(a.time, b.time) && (a.place === null || b.place === null || a.place === b.place)
}
