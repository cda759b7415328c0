import { naturalOrder, type Entity, type Statement } from '../../model/index.ts'
import { partsOf } from '../query-source.ts'
import type { Told } from './told.ts'

/** How much is told of an entity. */
export interface Telling {
  readonly entity: Omit<Entity, 'mentions'>
  /** Statements that it is a part of: subject, object or in a role. */
  readonly statements: number
  /** Articles that these are from. */
  readonly articles: number
}

const entitiesIn = (statement: Statement): Set<string> =>
  new Set(partsOf(statement).flatMap(({ term }) => (term.kind === 'entity' ? [term.entity] : [])))

/** Entities by how much is told of them, most first; of equals, in how many articles, then by id. */
export function mostToldOf({ statements, entityOf }: Told): Telling[] {
  const found = new Map<string, { statements: number; articles: Set<string> }>()
  for (const statement of statements)
    for (const id of entitiesIn(statement)) {
      const known = found.get(id) ?? { statements: 0, articles: new Set<string>() }
      found.set(id, known)
      known.statements += 1
      known.articles.add(statement.evidence.article)
    }
  return [...found]
    .flatMap(([id, { statements: count, articles }]): Telling[] => {
      const entity = entityOf(id)
      return entity === undefined ? [] : [{ entity, statements: count, articles: articles.size }]
    })
    .sort((a, b) => b.statements - a.statements || b.articles - a.articles || naturalOrder(a.entity.id, b.entity.id))
}
