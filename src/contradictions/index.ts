import {
  inArticleOrder,
  mergeEntities,
  type ArticleReading,
  type Contradiction,
  type Ontology,
} from '../model/index.ts'
import { onceFor } from '../model/once-for.ts'
import type { Clash, Told } from './claims.ts'
import { clashingDenials } from './denials.ts'
import { clashingOrders } from './orders.ts'
import { clashingPlaces } from './places.ts'
import { clashingQuantities } from './quantities.ts'
import { supersededOf } from './superseded.ts'
import { clashingValues } from './values.ts'

/** What goes before tells more exactly how two sentences clash. */
const FINDERS = [clashingValues, clashingQuantities, clashingOrders, clashingDenials, clashingPlaces]

/**
 * Statements that cannot both hold, in one article or between several, by the first of the two. Precision goes first: what
 * may be about different times, places or things is not told. Nothing is compared with everything: only what is said of
 * one entity or event by one relation is.
 */
export function contradictionsIn(readings: readonly ArticleReading[], ontology: Ontology): readonly Contradiction[] {
  const find = findersOf.get(ontology) ?? onceFor((asked) => foundIn(asked, ontology))
  findersOf.set(ontology, find)
  return find(readings)
}

const findersOf = new WeakMap<Ontology, ReturnType<typeof onceFor<readonly Contradiction[]>>>()

function foundIn(readings: readonly ArticleReading[], ontology: Ontology): Contradiction[] {
  const ordered = inArticleOrder(readings)
  const told: Told = {
    statements: ordered.flatMap(({ statements }) =>
      statements.toSorted((a, b) => a.evidence.sentence - b.evidence.sentence),
    ),
    entities: new Map(mergeEntities(ordered).map((entity) => [entity.id, entity])),
    articles: new Map(ordered.map(({ article }) => [article.id, article])),
    ontology,
  }
  const places = new Map(told.statements.map(({ id }, at) => [id, at]))
  const place = (id: string): number => places.get(id) ?? 0
  const sentence = (id: string): string => {
    const evidence = told.statements[place(id)]?.evidence
    return `${evidence?.article} ${evidence?.sentence}`
  }
  const found = new Map<string, Contradiction>()
  for (const clash of FINDERS.flatMap((find): Clash[] => [...find(told)])) {
    const [first, second] = clash.statements.map(({ id }) => id).sort((a, b) => place(a) - place(b)) as [string, string]
    const id = `${first}.${second}`
    const { kind, about } = clash
    const sentences = JSON.stringify([sentence(first), sentence(second)])
    if (!found.has(sentences))
      found.set(sentences, {
        id,
        kind,
        about,
        statements: [first, second],
        superseded: supersededOf(clash, told)?.id ?? null,
      })
  }
  return [...found.values()].sort(
    (a, b) => place(a.statements[0]) - place(b.statements[0]) || place(a.statements[1]) - place(b.statements[1]),
  )
}
