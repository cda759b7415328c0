import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articleFromHtml,
  articleFromMarkdown,
  articlesFromJsonLines,
  articleFromText,
  NewsgraphError,
  ReadError,
  type Article,
  type Diagnostic,
  type Newsgraph,
} from '../src/index.ts'
import { loadNewsgraph } from '../src/node/index.ts'

let newsgraph: Newsgraph
beforeAll(async () => {
  newsgraph = await loadNewsgraph()
})
afterAll(() => newsgraph[Symbol.asyncDispose]())

const article = articleFromText('Norway sells oil to India. India buys gas from Qatar.')
const note: Diagnostic = { severity: 'warning', code: 'not-utf8', message: 'b.txt: it is not UTF-8.', source: 'b.txt' }
const broken = { ...article, source: 'broken.txt', story: [null] } as unknown as Article

async function codes(articles: Iterable<Article | Diagnostic>, signal?: AbortSignal): Promise<string[]> {
  const found: string[] = []
  for await (const each of newsgraph.readAll(articles, signal ? { signal } : {}))
    found.push('severity' in each ? `${each.source}: ${each.code}` : `${each.statements.length} statements`)
  return found
}

describe('many articles', () => {
  it('are read one after the other; what cannot be read costs itself only', async () =>
    expect(await codes([article, note, broken, article])).toEqual([
      '2 statements',
      'b.txt: not-utf8',
      'broken.txt: unreadable',
      '2 statements',
    ]))

  it('end where the signal says so, between two sentences', async () => {
    const controller = new AbortController()
    const articles = function* (): Generator<Article> {
      yield article
      controller.abort(new Error('enough'))
      yield article
    }
    await expect(codes(articles(), controller.signal)).rejects.toThrow('enough')
    await expect(newsgraph.read(article, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no')
  })
})

describe('what is no article', () => {
  it.each(['India buys oil.', null, undefined, 7, {}, Buffer.from('x')])(
    '%s is told by a typed error',
    async (given) => {
      const reading = newsgraph.read(given as unknown as Article)
      await expect(reading).rejects.toThrow(NewsgraphError)
      await expect(reading).rejects.toMatchObject({ code: 'no-article' })
    },
  )

  it.each([articleFromText, articleFromHtml, articleFromMarkdown, (text: string) => [...articlesFromJsonLines(text)]])(
    'a Buffer is told by a typed error: %s',
    (make) => expect(() => make(Buffer.from('India buys oil.') as unknown as string)).toThrow(/not a string|no string/),
  )

  it.each(['yesterday', '2025-13-01', '13 August 2025', ''])('"%s" is no date of publication', (published) =>
    expect(() => articleFromText('India buys oil.', { published })).toThrow(ReadError),
  )

  it.each(['2025', '2025-08', '2025-08-13', '2025-08-13T10:30:00+05:30'])('"%s" is one', (published) =>
    expect(articleFromText('India buys oil.', { published }).published).toBe(published),
  )
})
