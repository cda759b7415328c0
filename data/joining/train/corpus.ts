import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { profileOf, rankIn } from '../../../src/joining/index.ts'
import type { ArticleReading, Ontology } from '../../../src/model/index.ts'
import { loadNewsgraph } from '../../../src/node/index.ts'

/** A mention that ECB+ annotates. */
interface Gold {
  readonly doc: string
  readonly kind: string
  /** Code points, end exclusive. */
  readonly start: number
  readonly end: number
  readonly cluster: string
}

/** An article with what it means. */
export interface Told {
  readonly topic: number
  readonly reading: ArticleReading
  readonly ontology: Ontology
  readonly gold: readonly Gold[]
  /** A day that was made up: those of one story lie close together, half of the other stories too. */
  readonly day: number
}

/** Numbers from 0 to 1, always the same. */
export function lots(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

/** Which topics are learned from. */
export const isWanted = (topics: string, topic: number): boolean =>
  topics === 'all' || (topic % 2 === 1) === (topics === 'odd')

/** Articles read before, with what they are compared by as it is today. */
export async function corpus(readings: string, gold: string, topics: string): Promise<Told[]> {
  const newsgraph = await loadNewsgraph()
  const { ontology } = newsgraph
  await newsgraph.close()
  const rankOf = rankIn(readFileSync(join(import.meta.dirname, '../../model/vocabulary.txt'), 'utf8'))
  const byArticle = new Map<string, Gold[]>()
  for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
    const each = JSON.parse(line) as Gold
    byArticle.set(each.doc, [...(byArticle.get(each.doc) ?? []), each])
  }
  const lot = lots(7)
  const days = new Map<string, number>()
  const told: Told[] = []
  for await (const line of createInterface({ input: createReadStream(readings) })) {
    const { topic, story, reading } = JSON.parse(line) as { topic: number; story: string; reading: ArticleReading }
    if (!isWanted(topics, topic)) continue
    // the two stories of a topic are told by the end of their articles' ids
    const name = `${topic} ${story.replace(/^\d+/, '')}`
    days.set(name, days.get(name) ?? 15_000 + Math.floor(lot() < 0.5 ? lot() * 7 : lot() * 1_825))
    told.push({
      topic,
      ontology,
      reading: { ...reading, profile: profileOf({ ...reading, article: reading.article.id }, ontology, rankOf) },
      gold: byArticle.get(reading.article.id) ?? [],
      day: (days.get(name) ?? 0) + Math.floor(lot() * 3),
    })
  }
  return told
}

/** Words that mean something, as ECB+'s scorer takes them. */
interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** The mention that fits an annotated one: the same words, the same end, or most of the words. */
function fitting(gold: Gold, spans: readonly Span[]): Span | undefined {
  let [best, most]: [Span | undefined, number] = [undefined, 0]
  for (const span of spans) {
    const common = Math.min(gold.end, span.end) - Math.max(gold.start, span.start)
    if (common <= 0) continue
    const isSame = gold.start === span.start && gold.end === span.end
    const all = Math.max(gold.end, span.end) - Math.min(gold.start, span.start)
    const fit = isSame ? 3 : gold.end === span.end ? 2 + common / 1e4 : common / all
    if (fit >= 0.5 && fit > most) [best, most] = [span, fit]
  }
  return best
}

/** For each id, the cluster that most of its annotated mentions are of, and how many they are. */
export function labels(
  gold: readonly Gold[],
  kinds: readonly string[],
  spans: readonly Span[],
): Map<string, { cluster: string; count: number }> {
  const votes = new Map<string, Map<string, number>>()
  for (const each of gold) {
    const span = kinds.includes(each.kind) ? fitting(each, spans) : undefined
    if (span === undefined) continue
    const own = votes.get(span.id) ?? new Map<string, number>()
    votes.set(span.id, own.set(each.cluster, (own.get(each.cluster) ?? 0) + 1))
  }
  return new Map(
    [...votes].map(([id, own]) => {
      const [[cluster = ''] = []] = [...own].sort(([, a], [, b]) => b - a)
      return [id, { cluster, count: [...own.values()].reduce((sum, count) => sum + count, 0) }]
    }),
  )
}
