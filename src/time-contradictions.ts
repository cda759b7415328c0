import type { Article, Diagnostic, NewsEvent, Statement, TimeInterval } from './model/index.ts'
import { contradictsOrder, contradictsPlan } from './times/index.ts'

const ORDER = { follows: 'after', precedes: 'before', during: 'during' } as const

/** Where the article's dates do not fit what it says: a visit of July that follows a trip of August, a plan for last month. */
export function timeContradictions(
  article: Article,
  statements: readonly Statement[],
  events: readonly NewsEvent[],
): Diagnostic[] {
  const timeOf = new Map<string, TimeInterval>()
  for (const { id, time } of events) if (time !== null) timeOf.set(id, time)
  for (const { id, time } of statements) if (time !== null && time.certainty !== 'implied') timeOf.set(id, time)
  const when = (term: Statement['subject']['term'] | undefined): TimeInterval | undefined =>
    term?.kind === 'entity'
      ? timeOf.get(term.entity)
      : term?.kind === 'statement'
        ? timeOf.get(term.statement)
        : undefined
  const warn = (statement: Statement, code: string, message: string): Diagnostic => ({
    severity: 'warning',
    code,
    message: `${article.id}, sentence ${statement.evidence.sentence + 1}: ${message}`,
    source: article.id,
    sentence: statement.evidence.sentence,
    span: { start: statement.evidence.start, end: statement.evidence.end },
  })
  return statements.flatMap((statement): Diagnostic[] => {
    const order = ORDER[statement.relation.property as keyof typeof ORDER]
    const [event, anchor] = [when(statement.subject.term), when(statement.object?.term)]
    const found: Diagnostic[] = []
    if (order !== undefined && event && anchor && contradictsOrder(order, event, anchor))
      found.push(
        warn(
          statement,
          'contradictory-order',
          `what is dated ${event.value} cannot come ${order} what is dated ${anchor.value}; check the article's dates.`,
        ),
      )
    if (
      statement.modality === 'planned' &&
      statement.time &&
      article.published !== undefined &&
      contradictsPlan(statement.time, article.published)
    )
      found.push(
        warn(
          statement,
          'past-plan',
          `"${statement.relation.text}" lies ahead in the text, but its date ${statement.time.value} lies before the publication (${article.published.slice(0, 10)}).`,
        ),
      )
    return found
  })
}
