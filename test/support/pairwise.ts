import type { ArticleReading } from '../../src/index.ts'
import type { GoldArticle, GoldMention } from './gold-corpus.ts'

export interface PairFigures {
  readonly precision: number
  readonly recall: number
  /** Pairs of mentions that were joined wrongly, and that were not joined, as `article: words = article: words`. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/** What a reading calls the entity of a gold mention: the longest mention whose head is among its words; itself where there is none. */
function answerFor(gold: GoldMention, { analysis, entities }: ArticleReading): string {
  const all = entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention })))
  const headed = all.filter(({ sentence, head }) => {
    const token = analysis.sentences[sentence]?.tokens[head]
    return token !== undefined && token.start >= gold.start && token.end <= gold.end
  })
  const isExact = ({ start, end }: { start: number; end: number }): boolean => start === gold.start && end === gold.end
  const [longest] = headed.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return (headed.find(isExact) ?? longest)?.id ?? `nothing at ${gold.article} ${gold.start}`
}

const told = ({ article, text, key }: GoldMention): string => `${article}: ${text} (${key})`

/** Of all pairs of entity mentions in different articles, how many that were joined are one, and how many that are one were joined. */
export function pairwise(corpus: readonly GoldArticle[], joined: readonly ArticleReading[]): PairFigures {
  const readings = new Map(joined.map((reading) => [reading.article.id, reading]))
  const mentions = corpus.flatMap(({ article, mentions: gold }) => {
    const reading = readings.get(article.id)
    const entities = gold.filter(({ kind }) => kind === 'entity')
    return reading === undefined ? [] : entities.map((mention) => ({ mention, answer: answerFor(mention, reading) }))
  })
  const [wrong, missed]: [string[], string[]] = [[], []]
  let right = 0
  for (const [at, a] of mentions.entries())
    for (const b of mentions.slice(at + 1)) {
      if (a.mention.article === b.mention.article) continue
      const pair = `${told(a.mention)} = ${told(b.mention)}`
      if (a.answer !== b.answer) {
        if (a.mention.key === b.mention.key) missed.push(pair)
      } else if (a.mention.key === b.mention.key) right += 1
      else wrong.push(pair)
    }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed }
}
