import type { ArticleReading, Contradiction, Evidence, Statement } from '../model/index.ts'

/** What cannot both hold, and where the statements stand that contradictions speak of. */
export interface Contradictions {
  readonly found: readonly Contradiction[]
  /** By the ids of the statements; what is not there is no statement. */
  readonly evidence: ReadonlyMap<string, Evidence>
}

/** Gives what is to be written with some readings. */
export type FindContradictions = (readings: readonly ArticleReading[]) => Contradictions

/** What was found in some readings, with the evidence that they have for it. */
export function withEvidence(
  found: readonly Contradiction[],
  readings: readonly { readonly statements: readonly Pick<Statement, 'id' | 'evidence'>[] }[],
): Contradictions {
  const wanted = new Set(found.flatMap(({ about, statements }) => [about, ...statements]))
  const evidence = new Map<string, Evidence>()
  if (wanted.size > 0)
    for (const { statements } of readings)
      for (const each of statements) if (wanted.has(each.id)) evidence.set(each.id, each.evidence)
  return { found, evidence }
}

/** Gives what was found in all articles of a graph some at a time: each contradiction with the article of its first statement. */
export function sharedOut({ found, evidence }: Contradictions): FindContradictions {
  const byArticle = new Map<string, Contradiction[]>()
  for (const each of found) {
    const article = evidence.get(each.statements[0])?.article ?? ''
    byArticle.set(article, [...(byArticle.get(article) ?? []), each])
  }
  return (readings) => ({ found: readings.flatMap(({ article }) => byArticle.get(article.id) ?? []), evidence })
}
