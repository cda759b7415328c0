import type { Article, Diagnostic, NewsEvent, Ontology, Statement, TimeInterval } from './model/index.ts'
import { contradictsOrder, contradictsPlan } from './times/index.ts'

/** Where the article's dates do not fit what it says: a visit of July that follows a trip of August, a plan for last month. */
export function timeContradictions(
  article: Article,
  statements: readonly Statement[],
  events: readonly NewsEvent[],
  ontology: Ontology,
): Diagnostic[] {
  const orders = new Map<string | undefined, 'after' | 'before'>([
    ...ontology.propertiesFor('following').map((property) => [property, 'after'] as const),
    ...ontology.propertiesFor('preceding').map((property) => [property, 'before'] as const),
  ])
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
    const order = orders.get(statement.relation.property)
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
