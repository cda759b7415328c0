import { describe, expect, test } from 'vitest'
import { articleFromHtml, articleFromText, articlesFromJsonLines } from '../../src/read/index.ts'
import { PARAGRAPH } from './story.ts'

/** The id of one JSON line. */
function idOf(fields: Readonly<Record<string, string>>, source = 'news.jsonl'): string {
  const [article] = articlesFromJsonLines(JSON.stringify({ text: PARAGRAPH, ...fields }), { source })
  return article !== undefined && 'id' in article ? article.id : 'none'
}

describe('an article without an id', () => {
  test('is named by what it tells, whatever the file', () => {
    const ids = ['news.txt', 'old/news.txt', 'b.txt'].map((source) => articleFromText(PARAGRAPH, { source }).id)
    expect(new Set(ids).size).toBe(1)
    expect(articleFromText(`${PARAGRAPH} And more.`, { source: 'news.txt' }).id).not.toBe(ids[0])
    expect(idOf({}, 'a.jsonl')).toBe(ids[0])
  })

  test('is told apart by headline and date too', () => {
    const all = [
      idOf({}),
      idOf({ title: 'Oil' }),
      idOf({ date: '2025-08-13' }),
      idOf({ title: 'Oil', date: '2025-08-13' }),
    ]
    expect(new Set(all).size).toBe(4)
    expect(all[1]).toMatch(/^oil-[0-9a-z]{13}$/)
    expect(all[2]).toMatch(/^2025-08-13-[0-9a-z]{13}$/)
  })

  test('is the same however its lines are broken and whatever stands around its story', () => {
    const wrapped = PARAGRAPH.replace(' that it ', ' that\r\nit ')
    expect(articleFromText(wrapped).id).toBe(articleFromText(PARAGRAPH).id)
    const page = (more: string): string => `<html><body><article><p>${PARAGRAPH}</p></article>${more}</body></html>`
    expect(articleFromHtml(page('<footer>7 comments</footer>')).id).toBe(articleFromHtml(page('')).id)
  })
})

describe('an article with a web address', () => {
  const url = 'https://www.example.org/world/oil-deal-2025.html'

  test('is named by it, so that a later version is the same article', () => {
    expect(idOf({ url })).toMatch(/^oil-deal-2025-[0-9a-z]{13}$/)
    expect(idOf({ url, title: 'Oil', text: `${PARAGRAPH} And more.`, date: '2025-08-14' })).toBe(idOf({ url }))
  })

  test.each([
    'http://example.org/world/oil-deal-2025.html',
    'https://example.org/world/oil-deal-2025.html#comments',
    'https://example.org/world/oil-deal-2025.html/?utm_source=mail&fbclid=x1',
  ])('is the same under %s', (other) => {
    expect(idOf({ url: other })).toBe(idOf({ url }))
  })

  test.each([
    'https://example.org/world/oil-deal-2026.html',
    `${url}?page=2`,
    'https://example.net/world/oil-deal-2025.html',
  ])('is another under %s', (other) => {
    expect(idOf({ url: other })).not.toBe(idOf({ url }))
  })

  test('that is only a front page is named by what it tells', () => {
    expect(idOf({ url: 'https://example.org/' })).toBe(idOf({}))
  })

  test('keeps the id that it is given', () => {
    expect(idOf({ url, id: 'mine.1' })).toBe('mine.1')
  })
})
