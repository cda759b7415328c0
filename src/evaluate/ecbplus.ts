import { relativePronouns } from '../entities/index.ts'
import type { ArticleReading, Span, Words } from '../model/index.ts'
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

/**
 * Every mention of an entity, as far as its noun, as ECB+ marks it, relative pronouns among them, and every word that tells
 * of a happening, by the id that the graph of all articles gives them. "An actress" of "she is an actress" is her, and
 * nothing that happens.
 */
export function ecbMentions(doc: string, reading: ArticleReading, language: Words): EcbMention[] {
  const at = codePointOffsets(reading.article.text)
  const mention = (start: number, end: number, cluster: string): EcbMention => ({
    doc,
    start: at(start),
    end: at(end),
    cluster,
  })
  const tokenAt = (sentence: number, token: number): Span | undefined =>
    reading.analysis.sentences[sentence]?.tokens[token]
  const eventOf = new Map((reading.events ?? []).flatMap(({ id, statements }) => statements.map((told) => [told, id])))
  const things = new Map(
    reading.entities.flatMap(({ id, type, mentions }) =>
      type === 'event' ? [] : mentions.map(({ sentence, head }) => [`${sentence}:${head}`, id]),
    ),
  )
  return [
    ...(reading.profile?.events ?? []).flatMap(({ event, at: words }) =>
      words.map(([start, end]) => mention(start, end, event)),
    ),
    ...reading.entities.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, sentence, head, form }) =>
        mention(start, (form === 'nominal' && tokenAt(sentence, head)?.end) || end, id),
      ),
    ),
    ...relativePronouns(reading.analysis, language).flatMap(([pronoun, noun]) => {
      const id = things.get(noun)
      const token = tokenAt(...(pronoun.split(':').map(Number) as [number, number]))
      return id === undefined || token === undefined ? [] : [mention(token.start, token.end, id)]
    }),
    ...allOf(reading).flatMap(({ id, relation, evidence }) => {
      const token = tokenAt(evidence.sentence, relation.head)
      const isThing = things.has(`${evidence.sentence}:${relation.head}`)
      return token && !isThing ? [mention(token.start, token.end, eventOf.get(id) ?? id)] : []
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
