import type { Argument, ArticleReading } from '../../src/model/index.ts'
import { entityArgument, tradeReading, tradeStatement } from './readings.ts'

/** What every plain object answers to: names that a table of words or of nodes must not take for its own. */
export const INHERITED = Object.getOwnPropertyNames(Object.prototype).sort()

const to = (entity: string): Argument => entityArgument(entity, 'Russia')

/** Everyone imports from the next and criticizes the one after, twice over; ids, labels and relations are inherited names. */
export function inheritedReading(): ArticleReading {
  const base = tradeReading()
  const [pattern] = base.entities
  const next = (at: number): string => INHERITED[at % INHERITED.length]!
  return {
    ...base,
    article: { ...base.article, id: 'constructor', title: '__proto__' },
    entities: INHERITED.map((id) => ({ ...pattern!, id, label: id, aliases: [`the ${id}`], named: true })),
    statements: INHERITED.flatMap((id, at) => [
      tradeStatement({
        id: `${id}-1`,
        sentence: 0,
        subject: to(id),
        relation: ['imports', 'import', 'imports'],
        object: to(next(at + 1)),
      }),
      tradeStatement({
        id,
        sentence: 1,
        subject: to(id),
        relation: ['has not criticized', id],
        object: to(next(at + 1)),
        roles: [{ ...to(next(at + 2)), role: 'recipient' }],
      }),
    ]).map((statement) => ({ ...statement, evidence: { ...statement.evidence, article: 'constructor' } })),
  }
}
