import { dayOf } from '../../model/day.ts'
import type { Article, Entity, Statement } from '../../model/index.ts'
import type { LabelOf } from '../bound.ts'

/** What questions are answered from: statements by article and place in it, and what they speak of. */
export interface Told {
  readonly statements: readonly Statement[]
  entityOf(id: string): Omit<Entity, 'mentions'> | undefined
  articleOf(id: string): Article | undefined
}

export const labelIn =
  ({ entityOf }: Told): LabelOf =>
  (id) =>
    entityOf(id)?.label

/** The day on which the article of a statement was published, `YYYY-MM-DD`; the first that it may mean. */
export function publishedOf({ articleOf }: Told, { evidence }: Statement): string | undefined {
  const published = articleOf(evidence.article)?.published
  return published === undefined ? undefined : (dayOf(published, 'first') ?? undefined)
}
