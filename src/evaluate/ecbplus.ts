import type { ArticleReading } from '../model/index.ts'
import { codePointOffsets } from './code-points.ts'
import { allOf } from './sentence-readings.ts'
import { articleBenchmark } from './whole-articles.ts'

export interface EcbMention {
  readonly doc: string
  /** Code points, end exclusive. */
  readonly start: number
  readonly end: number
  /** What the graph of all articles calls it. */
  readonly cluster: string
}

/** Every word that tells of a happening or of anything else, and every mention of an entity, by the id that the graph of all articles gives them. */
export function ecbMentions(doc: string, reading: ArticleReading): EcbMention[] {
  const at = codePointOffsets(reading.article.text)
  const mention = (start: number, end: number, cluster: string): EcbMention => ({
    doc,
    start: at(start),
    end: at(end),
    cluster,
  })
  const eventOf = new Map((reading.events ?? []).flatMap(({ id, statements }) => statements.map((told) => [told, id])))
  return [
    ...(reading.profile?.events ?? []).flatMap(({ event, at: words }) =>
      words.map(([start, end]) => mention(start, end, event)),
    ),
    ...reading.entities.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => mention(start, end, id))),
    ...allOf(reading).flatMap(({ id, relation, evidence }) => {
      const token = reading.analysis.sentences[evidence.sentence]?.tokens[relation.head]
      return token ? [mention(token.start, token.end, eventOf.get(id) ?? id)] : []
    }),
  ]
}

/** ECB+ (Cybulska and Vossen 2014): coreference of events and entities across articles, read as one corpus. */
export const ecbplus = articleBenchmark({
  name: 'ecbplus',
  measures: 'coreference across articles',
  gold: 'gold.jsonl',
  together: true,
  answers: ecbMentions,
})
