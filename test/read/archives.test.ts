import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/index.ts'
import { readInputs } from '../../src/read/files.ts'
import { PARAGRAPH, storyOf } from './story.ts'
import { zstandard } from '../support/zstandard.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-archives-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function read(...inputs: readonly string[]): Promise<{ articles: Article[]; told: string[] }> {
  const articles: Article[] = []
  const told: string[] = []
  for await (const each of readInputs(inputs)) {
    if ('severity' in each) told.push(`${each.severity} ${each.code}`)
    else articles.push(each)
  }
  return { articles, told }
}

const LINE = `${JSON.stringify({ id: 'a', text: PARAGRAPH })}\n`
const pageOf = (headline: string): string =>
  `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`

describe('compressed inputs', () => {
  it.each([
    ['news.jsonl.gz', gzipSync(LINE)],
    ['two-members.jsonl.gz', Buffer.concat([gzipSync(LINE), gzipSync(LINE.replace('"a"', '"b"'))])],
    ['news.jsonl.zst', zstandard(LINE)],
    ['unnamed', gzipSync(LINE)],
  ])('%s', async (name, bytes) => {
    const { articles, told } = await read(await write(name, bytes))
    expect(told).toEqual([])
    expect(articles[0]).toMatchObject({ id: 'a', text: PARAGRAPH })
    expect(articles).toHaveLength(name.startsWith('two') ? 2 : 1)
  })

  it.each([
    ['cut.jsonl.gz', gzipSync(LINE.repeat(50)).subarray(0, 60)],
    ['cut.jsonl.zst', zstandard(LINE).subarray(0, 40)],
    ['broken.jsonl.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255)],
  ])('that are cut short or broken are told: %s', async (name, bytes) => {
    const good = await write('good.txt', `Good news. ${PARAGRAPH}`)
    const { articles, told } = await read(await write(name, bytes), good)
    expect(told.at(-1)).toBe('error broken-compression')
    expect(articles.at(-1)?.source).toBe(good)
  })

  it('are found in folders, and a bomb costs itself only', async () => {
    await write('a.txt.gz', gzipSync('a'.repeat(50_000_000)))
    await write('b.txt.gz', gzipSync(PARAGRAPH))
    const { articles, told } = await read(folder)
    expect(told).toEqual(['error too-long'])
    expect(articles.map(({ source, format }) => [source, format])).toEqual([[join(folder, 'b.txt.gz'), 'text']])
  })
})

describe('feeds', () => {
  it('RSS gives its items, with what each says of itself', async () => {
    const path = await write(
      'feed.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>The Example Times</title>
      <image><url>https://example.org/logo.png</url><title>Logo</title></image>
      <item><title>Norway &amp; India trade</title><link>https://example.org/2025/trade.html</link>
        <dc:creator>Ana Berg</dc:creator><pubDate>Wed, 13 Aug 2025 12:32:33 GMT</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>${PARAGRAPH}</p><p>It was <b>opened</b> on Monday, he said.</p>]]></content:encoded></item>
      <item><title>Empty</title><description></description></item>
      <item><title>Second report</title><description>${PARAGRAPH} &lt;a href="x"&gt;More&lt;/a&gt;</description></item>
      </channel></rss>`,
    )
    const { articles, told } = await read(path)
    expect(articles[0]).toMatchObject({
      source: `${path}:1`,
      title: 'Norway & India trade',
      url: 'https://example.org/2025/trade.html',
      publisher: 'The Example Times',
      authors: ['Ana Berg'],
      published: '2025-08-13T12:32:33Z',
    })
    expect(articles.map(storyOf)[0]).toEqual([
      'heading: Norway & India trade',
      `paragraph: ${PARAGRAPH}`,
      'paragraph: It was opened on Monday, he said.',
    ])
    expect(articles.at(-1)?.text).toContain(`${PARAGRAPH} More`)
    expect(told).toEqual([])
  })

  it('Atom gives its entries, XHTML among them; the first link that is no other version counts', async () => {
    const path = await write(
      'feed.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily</title><entry><title>Bridge opens</title>
      <link rel="self" href="https://example.org/self"/><link href="https://example.org/bridge"/>
      <author><name>Ana Berg</name></author><author><name>Lars Holm</name></author>
      <published>2025-08-13T10:00:00Z</published><updated>2025-08-14</updated>
      <content type="xhtml"><div><p>${PARAGRAPH}</p><p>Costs rose &lt; 5 percent, she said.</p></div></content></entry></feed>`,
    )
    const { articles } = await read(path)
    expect(articles[0]).toMatchObject({
      authors: ['Ana Berg', 'Lars Holm'],
      published: '2025-08-13T10:00:00Z',
      updated: '2025-08-14',
      publisher: 'Daily',
    })
    expect(articles.map(storyOf)[0]?.slice(1)).toEqual([
      `paragraph: ${PARAGRAPH}`,
      'paragraph: Costs rose < 5 percent, she said.',
    ])
  })

  it('other XML is told', async () =>
    expect((await read(await write('a.xml', '<?xml version="1.0"?><note><p>x</p></note>'))).told).toEqual([
      'error unknown-xml',
    ]))
})

it('a sitemap stands for the pages that are saved below its folder, and for nothing outside', async () => {
  await write('outside.html', pageOf('Secret'))
  await write('site/example.org/2025/bridge/index.html', pageOf('Bridge opens'))
  await write('site/2025/port.html', pageOf('Port closes'))
  const path = await write(
    'site/sitemap.xml',
    `<urlset xmlns:news="n"><url><loc>https://example.org/2025/bridge/</loc>
      <news:news><news:publication_date>2025-08-13</news:publication_date></news:news></url>
    <url><loc>https://example.org/2025/port</loc></url><url><loc>https://example.org/..%2foutside</loc></url>
    <url><loc>https://example.org/not-saved</loc></url></urlset>`,
  )
  const { articles, told } = await read(path)
  expect(articles.map(({ title, url, published }) => [title, url, published])).toEqual([
    ['Bridge opens', 'https://example.org/2025/bridge/', '2025-08-13'],
    ['Port closes', 'https://example.org/2025/port', undefined],
  ])
  expect(told).toEqual(['warning not-saved'])
})

describe('web archives', () => {
  const record = (url: string, body: Uint8Array, headers: Record<string, string>, status = '200 OK'): WARCRecord =>
    WARCRecord.create(
      { url, date: '2025-08-14T00:00:00Z', type: 'response', warcVersion: 'WARC/1.1', statusline: `HTTP/1.1 ${status}`, httpHeaders: headers, warcHeaders: {} },
      (async function* () {
        yield body
      })(),
    ) // prettier-ignore
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const HTML = { 'Content-Type': 'text/html; charset=utf-8' }

  it.each([true, false])('give the articles of their pages, compressed or not: %s', async (gzip) => {
    const records = [
      record('https://example.org/2025/bridge', bytes(pageOf('Bridge opens')), HTML),
      record('https://example.org/logo.png', bytes('\u0089PNG'), { 'Content-Type': 'image/png' }),
      record('https://example.org/', bytes('<html><body><a href="x">Home</a></body></html>'), HTML),
      record('https://example.org/gone', bytes(pageOf('Gone')), HTML, '404 Not Found'),
      record('https://example.org/huge', bytes(`<p>${'a'.repeat(9_000_000)}</p>`), HTML),
      record('https://example.org/2025/port', gzipSync(pageOf('Port closes')), { ...HTML, 'Content-Encoding': 'gzip' }),
    ]
    const parts: Uint8Array[] = []
    for (const each of records) parts.push(await WARCSerializer.serialize(each, { gzip }))
    const { articles, told } = await read(await write(gzip ? 'crawl.warc.gz' : 'crawl.warc', Buffer.concat(parts)))
    expect(articles.map(({ title, url }) => [title, url])).toEqual([
      ['Bridge opens', 'https://example.org/2025/bridge'],
      ['Port closes', 'https://example.org/2025/port'],
    ])
    expect(told).toEqual(['warning no-main-text', 'error too-long'])
  })

  it('that are none, or are cut short, are told', async () => {
    const whole = await WARCSerializer.serialize(
      record('https://example.org/a', bytes(pageOf('Bridge opens')), HTML),
      {},
    )
    const { told } = await read(await write('a.warc', 'no archive'), await write('b.warc', whole.subarray(0, -200)))
    expect(told.map((each) => each.split(' ')[0])).toEqual(['error', 'error'])
  })
})
