import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article, Diagnostic } from '../../src/model/index.ts'
import { fileError } from '../../src/read/file-error-node.ts'
import { readInputs } from '../../src/read/files.ts'
import { PARAGRAPH, storyOf } from './story.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-read-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A story of its own for each name. */
const storyIn = (name: string): string => `${PARAGRAPH} The ministry confirmed this in report ${name}.`

const write = async (name: string, content: string | Uint8Array = `${storyIn(name)}\n`): Promise<string> => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function read(
  inputs: readonly string[],
  stdin?: AsyncIterable<Uint8Array | string>,
): Promise<(Article | Diagnostic)[]> {
  const results: (Article | Diagnostic)[] = []
  for await (const result of readInputs(inputs, stdin ? { stdin } : {})) results.push(result)
  return results
}

const summary = (results: readonly (Article | Diagnostic)[]): string[] =>
  results.map((result) =>
    'severity' in result ? `${result.severity} ${result.code}` : `${result.format} ${basename(result.source)}`,
  )

describe('inputs', () => {
  it('are read in the order named, by their extensions; one named twice is read once', async () => {
    const text = await write('b/report.txt')
    const markdown = await write('a/report.md', `# Oil\n\n${PARAGRAPH}`)
    const html = await write('Straße & Öl.HTML', `<p>${storyIn('Öl')}</p>`)
    const lines = await write('c.jsonl', `{"text": "${PARAGRAPH}"}\n\n{"id": "report", "text": "${PARAGRAPH}"}\n`)
    expect(summary(await read([text, markdown, html, text, lines]))).toEqual([
      'text report.txt',
      'markdown report.md',
      'html Straße & Öl.HTML',
      'jsonl c.jsonl:1',
      'jsonl c.jsonl:3',
    ])
  })
  it('without a known extension are told by their content', async () => {
    const inputs = [
      await write('plain.log'),
      await write('page', `\ufeff<!doctype html><html><body><p>${storyIn('page')}</p></body></html>`),
      await write('lines.json', `{"text": "${PARAGRAPH}"}`),
    ]
    expect(summary(await read(inputs))).toEqual(['text plain.log', 'html page', 'jsonl lines.json:1'])
  })
  it('may be folders, searched with all below them in the order of their names', async () => {
    await Promise.all(
      ['b.txt', 'B.md', 'a/z.text', 'a/b/c.htm', '.hidden/x.txt', 'picture.png', 'a.log'].map((name) =>
        write(name, `<p>${storyIn(name)}</p>`),
      ),
    )
    await symlink(folder, join(folder, 'a', 'circle'))
    await symlink(join(folder, 'b.txt'), join(folder, 'c.txt'))
    const sources = (await read([folder])).map(({ source }) => source?.slice(folder.length + 1))
    expect(sources).toEqual(['B.md', 'a/b/c.htm', 'a/z.text', 'b.txt', 'c.txt'])
  })
  it('may come from standard input, in any format but Markdown', async () => {
    expect(summary(await read(['-'], Readable.from([Buffer.from(PARAGRAPH)])))).toEqual(['text -'])
    expect(summary(await read(['-'], Readable.from(['<ht', `ml><p>${PARAGRAPH}</p>`])))).toEqual(['html -'])
    expect(
      summary(await read(['-'], Readable.from([`{"text": "${PARAGRAPH}"}\n{"te`, `xt": "${storyIn('-')}"}`]))),
    ).toEqual(['jsonl -:1', 'jsonl -:2'])
  })
  it('that cannot be read say what to do, and the others go on', async () => {
    const inputs = [
      join(folder, 'missing.txt'),
      await write('empty.txt', ''),
      await write('blank.md', ' \n\n'),
      await write('furniture.txt', 'Share this article\n3 comments\n'),
      await write('empty.jsonl', '\n'),
      await write(
        'data.bin',
        Uint8Array.from({ length: 300 }, (_, index) => index % 256),
      ),
      await write('paper.txt', '%PDF-1.7 …'),
      await write('office.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)),
      await write('nav.html', '<nav><a href="x">Home</a></nav>'),
      await write(
        'russian.txt',
        'Россия заявила во вторник, что продаст больше нефти Индии, которая является ее крупнейшим покупателем.',
      ),
      await write('long.txt', 'x'.repeat(9 * 1024 * 1024)),
      'https://example.org/article.html',
      join(await write('folder/picture.png'), '..'),
      await write('good.txt'),
    ]
    const results = await read(inputs)
    expect(summary(results)).toEqual([
      'error not-found',
      'error empty',
      'error empty',
      'error no-story',
      'error empty',
      'error binary',
      'error binary',
      'error binary',
      'error no-main-text',
      'error not-english',
      'error too-long',
      'error web-address',
      'error no-articles',
      'text good.txt',
    ])
    for (const [index, result] of results.slice(0, -1).entries()) {
      const message = 'message' in result ? result.message : ''
      expect(message.startsWith(`${inputs[index]}: `)).toBe(true)
    }
  })
  it('that may not be read say so', () => {
    const error = Object.assign(new Error('no'), { code: 'EACCES' })
    expect(fileError(error, 'a.txt')).toMatchObject({
      code: 'permission-denied',
      message: expect.stringMatching(/^a\.txt: .*chmod/),
    })
    expect(() => fileError(new TypeError('bug'), 'a.txt')).toThrow('bug')
  })
})

describe('encodings', () => {
  const text = 'The café in Orléans opened on Tuesday.\nIt is “new”.'
  const first = async (name: string, bytes: Uint8Array) => {
    const results = await read([await write(name, bytes)])
    const article = results.find((result) => 'story' in result)
    return {
      article,
      codes: summary(results).slice(0, -1),
      messages: results.flatMap((result) => ('severity' in result ? [result.message] : [])),
    }
  }
  const wide = (littleEndian: boolean, mark: string): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * (text.length + mark.length)))
    for (const [index, unit] of [...(mark + text)].entries())
      view.setUint16(2 * index, unit.charCodeAt(0), littleEndian)
    return new Uint8Array(view.buffer)
  }

  it('UTF-8 is read as it is, and its byte order mark is no part of the text', async () => {
    expect((await first('a.txt', Buffer.from(text))).article).toMatchObject({ text })
    const { article, codes } = await first('b.txt', Buffer.from(`\ufeff${text}`))
    expect(article).toMatchObject({
      text,
      story: [
        { start: 0, end: 38 },
        { start: 39, end: 51 },
      ],
    })
    expect(codes).toEqual([])
  })
  it.each([
    ['little-endian with a mark', wide(true, '\ufeff'), 'UTF-16LE'],
    ['big-endian with a mark', wide(false, '\ufeff'), 'UTF-16BE'],
    ['little-endian without a mark', wide(true, ''), 'UTF-16LE'],
    ['big-endian without a mark', wide(false, ''), 'UTF-16BE'],
  ])('UTF-16, %s, is read with a warning', async (_, bytes, name) => {
    const { article, codes, messages } = await first('a.txt', bytes)
    expect(article).toMatchObject({ text })
    expect(codes).toEqual(['warning not-utf8'])
    expect(messages[0]).toMatch(new RegExp(`a\\.txt: it is ${name} .* UTF-8\\.$`))
  })
  it('Latin-1 and Windows-1252 are read with a warning', async () => {
    const bytes = Uint8Array.from(
      [...text],
      (character) => ({ '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0),
    )
    const { article, codes, messages } = await first('a.txt', bytes)
    expect(article).toMatchObject({ text })
    expect(codes).toEqual(['warning not-utf8'])
    expect(messages[0]).toMatch(/a\.txt: it is not UTF-8 and was read as Latin-1/)
  })
  it('broken characters in UTF-8 are replaced with a warning', async () => {
    const { article, messages } = await first('a.txt', Buffer.concat([Buffer.from(text), Uint8Array.of(0xff)]))
    expect(article).toMatchObject({ text: `${text}\ufffd` })
    expect(messages[0]).toMatch(/1 of its characters are not valid UTF-8/)
  })
  it('pages may declare theirs', async () => {
    const html = Buffer.from(
      `<meta charset="iso-8859-5"><p>\xb0\xb1 is Cyrillic, the teacher said in Moscow.</p>`,
      'latin1',
    )
    const { article, codes } = await first('a.html', html)
    expect(article && 'story' in article && storyOf(article)).toEqual([
      'paragraph: АБ is Cyrillic, the teacher said in Moscow.',
    ])
    expect(codes).toEqual([])
  })
})

describe('an endless line', () => {
  it('is passed over in JSON Lines, whatever its length, and the next line is read', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    async function* stream(): AsyncGenerator<Uint8Array | string> {
      yield '{"text": "'
      for (let count = 0; count < 50; count++) yield megabyte
      yield `"}\n{"text": "${PARAGRAPH}"}\n`
    }
    const results = await read(['-'], stream())
    expect(summary(results)).toEqual(['error too-long', 'jsonl -:2'])
    expect(results[0]).toMatchObject({
      message: '-:1: this line is longer than 8 MiB, the most that one article may have; split it into articles.',
    })
  })
  it('of text ends the reading of the input', async () => {
    let yielded = 0
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (;;) {
        yielded += 1
        yield Buffer.alloc(1024 * 1024, 'x')
      }
    }
    expect(summary(await read(['-'], stream()))).toEqual(['error too-long'])
    expect(yielded).toBeLessThan(12)
  })
})
