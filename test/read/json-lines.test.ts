import { describe, expect, it } from 'vitest'
import { articlesFromJsonLines } from '../../src/read/index.ts'
import { PARAGRAPH, storyOf } from './story.ts'

const read = (...lines: readonly unknown[]) => [
  ...articlesFromJsonLines(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), {
    source: 'news.jsonl',
  }),
]

describe('JSON Lines', () => {
  it('give an article a line, with the facts of its fields', () => {
    const text = `MOSCOW (Reuters) - ${PARAGRAPH}\r\n\r\nIndia \u0000said nothing.`
    const [article, ...others] = read(
      {
        id: 'k/1',
        title: 'Kwatra',
        date: '2025-08-13',
        updated: '15 Aug 2025',
        url: 'https://example.org',
        publisher: 'X',
        authors: ['Jane Doe'],
        text,
      },
      '',
    )
    expect(others).toEqual([])
    expect(article).toMatchObject({
      id: 'k-1-43pq6r1wt0tym',
      source: 'news.jsonl:1',
      format: 'jsonl',
      title: 'Kwatra',
      published: '2025-08-13',
      updated: '2025-08-15',
      url: 'https://example.org/',
      publisher: 'X',
      authors: ['Jane Doe'],
      text,
    })
    if (!article || 'severity' in article) throw new Error('no article')
    expect(storyOf(article)).toEqual([
      'dateline: MOSCOW',
      `paragraph: ${PARAGRAPH}`,
      'paragraph: India \u0000said nothing.',
    ])
  })
  it('name file and line of what is no article, and go on', () => {
    const results = read(
      { text: PARAGRAPH },
      '{"text": "cut off',
      '["text"]',
      { title: 'no text' },
      { text: '  ' },
      {
        text: 'El presidente de la república dijo que la economía del país va a crecer en el próximo año, según los datos que se publicaron ayer en la capital.',
      },
      { text: PARAGRAPH, title: 'Norway sells oil', date: 'soon' },
    )
    expect(
      results.map((result) => ('severity' in result ? `${result.code} ${result.source}` : `read ${result.source}`)),
    ).toEqual([
      'read news.jsonl:1',
      'invalid-json news.jsonl:2',
      'invalid-record news.jsonl:3',
      'invalid-record news.jsonl:4',
      'empty news.jsonl:5',
      'not-english news.jsonl:6',
      'invalid-date news.jsonl:7',
      'read news.jsonl:7',
    ])
    const messages = results.flatMap((result) => ('severity' in result ? [[result.message, result.source]] : []))
    expect(messages.every(([message, source]) => message?.startsWith(`${source}: `))).toBe(true)
  })
  it.each([
    ['2025-08-13T10:00+14:00', '2025-08-13T10:00:00+14:00'],
    ['0001-01-01', '0001-01-01'],
    ['0000-01-01', undefined],
    ['2025-08-13T10:00+14:30', undefined],
    ['2025-08-13T10:00-05:75', undefined],
    ['2025-08-13T24:00', undefined],
    ['2025-02-31', undefined],
  ])('tell of the date %s, which no RDF could hold unless it is possible', (date, published) => {
    const results = read({ text: PARAGRAPH, date })
    const codes = results.map((result) => ('severity' in result ? result.code : result.published))
    expect(codes).toEqual(published === undefined ? ['invalid-date', undefined] : [published])
  })
  it('keep the ids that they give, so far as they are plain; others are told apart', () => {
    const ids = read(...['a', 'a-2', 'ä', 7, '</script>', '<script>'].map((id) => ({ id, text: PARAGRAPH })))
    expect(ids.map((result) => ('id' in result ? result.id.replace(/-[0-9a-z]{13}$/, '-…') : result.code))).toEqual([
      'a',
      'a-2',
      'a-…',
      '7',
      'script-…',
      'script-…',
    ])
    expect(new Set(ids.map((result) => 'id' in result && result.id)).size).toBe(6)
  })
  it('that are given twice are reported, and the second article is named by what it tells', () => {
    const second = { id: 'a', title: 'Norway sells oil', text: PARAGRAPH }
    const results = read({ id: 'a', text: PARAGRAPH }, second, { id: 'a', text: PARAGRAPH }, second)
    expect(results.map((result) => ('severity' in result ? `${result.severity} ${result.code}` : result.id))).toEqual([
      'a',
      'warning repeated-id',
      'norway-sells-oil-kbrrc73bwss2r',
      'info same-article',
      'info same-article',
    ])
  })
  it('take names that every object answers to as any other text', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
    const lines = names.map((name) => {
      const field = (key: string, value: unknown): string => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
      const own = ['id', 'title', 'publisher'].map((key) => field(key, name))
      return `{${[...own, field(name, { title: 'other' }), field('authors', [name]), field('text', PARAGRAPH)].join(', ')}}`
    })
    const articles = read(...lines, { text: PARAGRAPH })
    expect(articles.slice(0, -1)).toMatchObject(
      names.map((name) => ({ title: name, publisher: name, authors: [name], text: PARAGRAPH })),
    )
    expect(articles.map((article) => 'id' in article && article.id)).toEqual([
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'article-5h892fzg57yqe',
    ])
    expect(articles.at(-1)).not.toHaveProperty('title')
  })
})
