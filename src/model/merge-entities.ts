import type { ArticleReading } from './document.ts'
import type { Entity } from './entity.ts'
import { naturalOrder } from './natural-order.ts'

/** One entity out of all that articles say of it; the order of `parts` decides where they differ. @throws RangeError where there are none. */
export function joinedEntity(parts: readonly Entity[]): Entity {
  const [first] = parts
  if (first === undefined) throw new RangeError('there is nothing to merge')
  // What is linked is known best, and among that what is named.
  const linked = parts.filter(({ wikidata }) => wikidata !== undefined)
  const { wikidata: _, wikipedia: __, ...best } = linked.find(({ named }) => named) ?? linked[0] ?? first
  const links = new Set(parts.flatMap(({ wikidata }) => (wikidata === undefined ? [] : [wikidata])))
  const wikidata = links.size === 1 ? [...links][0] : undefined
  const wikipedia = links.size > 1 ? undefined : parts.find((part) => part.wikipedia !== undefined)?.wikipedia
  const names = new Set(parts.flatMap(({ label, aliases }) => [label, ...aliases]))
  return {
    ...best,
    aliases: [...names].filter((name) => name !== best.label).sort(naturalOrder),
    mentions: parts.flatMap(({ mentions }) => mentions),
    named: parts.some(({ named }) => named),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(wikipedia === undefined ? {} : { wikipedia }),
  }
}

/** The readings in the order of their articles' ids, which is that of every output. */
export const inArticleOrder = (readings: readonly ArticleReading[]): ArticleReading[] =>
  readings.toSorted((a, b) => naturalOrder(a.article.id, b.article.id))

/**
 * The entities of several articles, one per id, ordered by id: names and mentions united. Where articles link one id to
 * different Wikidata items, none is kept. The result does not depend on the order of `readings`.
 */
export function mergeEntities(readings: readonly ArticleReading[]): Entity[] {
  const parts = new Map<string, Entity[]>()
  for (const { entities } of inArticleOrder(readings))
    for (const entity of entities) {
      const known = parts.get(entity.id)
      if (known === undefined) parts.set(entity.id, [entity])
      else known.push(entity)
    }
  return [...parts].sort(([a], [b]) => naturalOrder(a, b)).map(([, same]) => joinedEntity(same))
}
