import {
  inArticleOrder,
  mergeEntities,
  type ArticleReading,
  type Contradiction,
  type Ontology,
  type Statement,
} from '../model/index.ts'
import { onceFor } from '../model/once-for.ts'
import { isClaim, type Clash, type Told } from './claims.ts'
import { comparedBy, comparingWords } from './compared-by.ts'
import { clashingDenials } from './denials.ts'
import { clashingOrders } from './orders.ts'
import { clashingPlaces } from './places.ts'
import { clashingQuantities } from './quantities.ts'
import { supersededOf } from './superseded.ts'
import { clashingValues } from './values.ts'

export { comparedBy, comparingWords, isClaim, type Told }

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
  return contradictionsAmong({
    statements: ordered.flatMap(({ statements }) => statements),
    entities: new Map(mergeEntities(ordered).map((entity) => [entity.id, entity])),
    articles: new Map(ordered.map(({ article }) => [article.id, article])),
    by: comparedBy(comparingWords(ontology)),
  })
}

/** The same of statements that are at hand with what they speak of, those of the first article first; only claims count. */
export function contradictionsAmong(all: Told): Contradiction[] {
  const told = { ...all, statements: inTextOrder(all.statements) }
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

/** By article, in the order in which they come, and by sentence. */
function inTextOrder(statements: readonly Statement[]): Statement[] {
  const places = new Map([...new Set(statements.map(({ evidence }) => evidence.article))].map((id, at) => [id, at]))
  const place = ({ evidence }: Statement): number => places.get(evidence.article) ?? 0
  return statements.toSorted((a, b) => place(a) - place(b) || a.evidence.sentence - b.evidence.sentence)
}
