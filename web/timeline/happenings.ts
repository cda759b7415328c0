import { sourcesOf, type Statement } from '../../src/model/index.ts'
import type { Days } from '../days.ts'
import { groupBy, type GraphIndex } from '../graph-index.ts'
import { claimText, stanceText } from '../words.ts'

/** A statement with the days it is told to be of. */
export interface Dated {
  readonly statement: Statement
  readonly days: Days
}

/** What is told alike, in the same words and the same way. */
const alike = (index: GraphIndex, { statement, days }: Dated): string =>
  JSON.stringify([
    claimText(index, statement),
    stanceText(statement),
    statement.attribution === null ? null : sourcesOf(statement.attribution).map(({ term }) => term),
    days,
  ])

/**
 * What happened on a day, each with all that tells it: in the same words, or as what follows from it. Whoever is born
 * somewhere on that day is told of once, wherever an article tells only the day.
 */
export function happeningsOf(index: GraphIndex, dated: readonly Dated[]): (readonly [Dated, ...Dated[]])[] {
  const byId = new Map(dated.map((each) => [each.statement.id, each]))
  const words = new Map(dated.map((each) => [each, alike(index, each)]))
  const wordsOf = (each: Dated): string => words.get(each) ?? ''
  const origins = new Map<string, string>()
  for (const each of dated) {
    const origin = byId.get(each.statement.inferredFrom ?? '')
    const [own, from] = [wordsOf(each), origin === undefined ? null : wordsOf(origin)]
    if (from !== null && from !== own && !origins.has(own)) origins.set(own, from)
  }
  const keyOf = (each: Dated): string => origins.get(wordsOf(each)) ?? wordsOf(each)
  const isInferred = ({ statement }: Dated): number => Number(statement.inferredFrom !== undefined)
  const inOrder = dated.toSorted((a, b) => isInferred(a) - isInferred(b))
  return [...groupBy(inOrder, (each) => [keyOf(each)]).values()]
}

/** How often a happening is told: what follows from what a sentence tells is no further telling. */
export function timesTold(told: readonly Dated[]): number {
  return new Set(told.map(({ statement: { evidence } }) => JSON.stringify([evidence.article, evidence.sentence]))).size
}
