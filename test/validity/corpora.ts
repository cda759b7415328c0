import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { articleFromText, joinReadings, type Article, type ArticleReading, type Newsgraph } from '../../src/index.ts'
import { anyArticle } from '../fuzz/any-text.ts'
import { hostileReading } from '../rdf/hostile-readings.ts'
import { randomFrom } from '../scale/random.ts'

/** Readings that are written as one graph. */
export interface Corpus {
  readonly name: string
  readonly readings: readonly ArticleReading[]
}

const SAMPLE = new URL('../../data/articles/india-russia.txt', import.meta.url)
const NEWS_ARTICLES = 50

async function read(newsgraph: Newsgraph, articles: Iterable<Article>): Promise<ArticleReading[]> {
  const readings = new Map<string, ArticleReading>()
  for (const article of articles) readings.set(article.id, await newsgraph.read(article))
  return joinReadings([...readings.values()])
}

/** The first articles of ECB+'s development split, which is no part of the repository; null where it is not there. */
export async function news(newsgraph: Newsgraph, file: string): Promise<Corpus | null> {
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, NEWS_ARTICLES)
  const articles = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    return articleFromText(text, { id })
  })
  return { name: 'news', readings: await read(newsgraph, articles) }
}

export const sample = async (newsgraph: Newsgraph): Promise<Corpus> => ({
  name: 'sample',
  readings: await read(newsgraph, [articleFromText(readFileSync(SAMPLE, 'utf8'))]),
})

/** Articles of hostile text, read. The same for the same count. */
export async function hostileTexts(newsgraph: Newsgraph, count: number): Promise<Corpus> {
  const random = randomFrom(7)
  const articles: Article[] = []
  while (articles.length < count) {
    const article = anyArticle(random)
    if (article !== null) articles.push(article)
  }
  return { name: 'hostile texts', readings: await read(newsgraph, articles) }
}

const OWN = new Set(['hostile', 's1', 's2">'])

/** Readings whose every field is hostile, also such as no article leads to. The same for the same count. */
export function hostileReadings(count: number): Corpus {
  const made = fc.sample(hostileReading, { numRuns: count, seed: 7 })
  const readings = made.map((reading, at) => {
    const apart = (_: string, value: unknown): unknown =>
      typeof value === 'string' && OWN.has(value) ? `${at} ${value}` : value
    return JSON.parse(JSON.stringify(reading), apart) as ArticleReading
  })
  return { name: 'hostile readings', readings: joinReadings(readings) }
}
