import { describe, expect, it } from 'vitest'
import { goldCorpus } from '../support/gold-corpus.ts'

describe('the corpus of short articles', () => {
  const corpus = goldCorpus()

  it('holds at least sixty articles, each with an id and a day of its own', () => {
    expect(new Set(corpus.map(({ article }) => article.id)).size).toBe(corpus.length)
    expect(corpus.length).toBeGreaterThanOrEqual(60)
    for (const { article } of corpus) expect(article.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('marks words where they stand', () => {
    for (const { article, mentions } of corpus) {
      expect(mentions.length).toBeGreaterThan(0)
      for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text)
    }
  })

  it('names an entity and an event never by one key', () => {
    const keysOf = (kind: string): Set<string> =>
      new Set(
        corpus.flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === kind ? mention.key : []))),
      )
    expect([...keysOf('entity')].filter((key) => keysOf('event').has(key))).toEqual([])
  })
})
