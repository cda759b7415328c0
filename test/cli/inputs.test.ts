import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Newsgraph } from '../../src/index.ts'
import type { Article, ArticleReading } from '../../src/model/index.ts'
import { entityOf, ontologyOf, readingOf, statementOf } from '../evaluate/hand-made.ts'
import { newsgraphCommand, type RunResult } from './command-line.ts'

const STEERS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const STORY = 'India buys crude oil from Russia, and the ministry says so in so many words.'

/** Reads "India buys …" and fails on what holds the word "broken". */
function readingFor(article: Article): ArticleReading {
  if (article.text.includes('broken')) throw new Error('the tree has no root')
  const found = article.text.includes('India buys')
    ? {
        statements: [
          statementOf(article.text, {
            subject: 'India',
            relation: 'buys',
            object: 'crude oil',
            change: { id: `${article.id}-s0-1` },
          }),
        ],
        entities: [entityOf(article.text, 'India', { type: 'place' }), entityOf(article.text, 'crude oil')],
      }
    : {}
  return readingOf(article.text, found, { article })
}

const newsgraph = {
  ontology: ontologyOf([]),
  analyse: async (article: Article) => readingFor(article).analysis,
  interpret: readingFor,
  read: async (article: Article) => readingFor(article),
} as unknown as Newsgraph

const run = (...words: string[]): Promise<RunResult> => newsgraphCommand(words, { load: async () => newsgraph })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-inputs-'))
  await writeFile(join(folder, 'good.txt'), STORY)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const good = (): string => join(folder, 'good.txt')

describe('an input that cannot be read', () => {
  const bad: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['does not exist', async () => join(folder, 'missing.txt'), /missing\.txt/],
    [
      'is a binary file',
      () => file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255, 254])),
      /picture\.txt/,
    ],
    ['is empty', () => file('empty.txt', ''), /empty\.txt/],
    ['is white space only', () => file('blank.txt', ' \n\n\t\n'), /blank\.txt/],
    [
      'is not English',
      () =>
        file(
          'deutsch.txt',
          'Der Außenminister hat am Mittwoch in Berlin erklärt, dass die Gespräche mit der russischen Regierung nicht fortgesetzt werden sollen, weil es auf beiden Seiten an gutem Willen fehle.',
        ),
      /deutsch\.txt.*English/,
    ],
    ['is JSON that ends too early', () => file('cut.jsonl', '{"id": "a", "text": "India bu'), /cut\.jsonl/],
    [
      'breaks a stage',
      () => file('breaks.txt', 'This sentence is broken, and nothing in newsgraph can read it well.'),
      /breaks\.txt.*the tree has no root/,
    ],
  ]
  it.each(bad)('because it %s is named, and the others are done', async (_, make, message) => {
    const path = await make()
    const { code, stdout, stderr } = await run('extract', path, good())
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('not foreseen')
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout)).toMatchObject({ relation: { text: 'buys' } })
    expect(code).toBe(1)
  })
  it('alone leaves nothing written', async () => {
    const out = join(folder, 'out')
    const { code, stdout, stderr } = await run('build', join(folder, 'missing.txt'), '--out', out)
    expect(stderr).toMatch(/missing\.txt[\s\S]*nothing was written/)
    expect(stdout).toBe('')
    expect(code).toBe(1)
    expect(await readdir(folder)).toEqual(['good.txt'])
  })
})

describe('build', () => {
  it('writes the Turtle, the statements and the page, and says where', async () => {
    const out = join(folder, 'deep', 'out')
    const { code, stdout, stderr } = await run('build', good(), '--out', out)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect((await readdir(out)).sort()).toEqual(['graph.ttl', 'index.html', 'statements.jsonl', 'store'])
    expect(stdout).toContain('1 article: 1 statement, 2 entities, 1 edge.')
    expect(stdout).toContain(`or run: npx newsgraph view ${out}`)
    const lines = (await readFile(join(out, 'statements.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toHaveLength(1)
  })
  it('writes what it could read and ends in code 1 where an input failed', async () => {
    const out = join(folder, 'out')
    const { code, stderr } = await run('build', join(folder, 'missing.txt'), good(), '--out', out)
    expect(stderr).toContain('missing.txt')
    expect(stderr).toContain(`1 failure, told in ${join(out, 'failures.jsonl')}.`)
    expect(code).toBe(1)
    expect(await readdir(out)).toContain('graph.ttl')
  })
  it('tells failures where nothing else is new, too', async () => {
    const out = join(folder, 'out')
    await run('build', good(), '--out', out)
    const { stdout } = await run('build', join(folder, 'missing.txt'), good(), '--out', out)
    expect(stdout).toContain('Nothing is new')
    expect(await readFile(join(out, 'failures.jsonl'), 'utf8')).toContain('missing.txt')
    await run('build', good(), '--out', out)
    expect(await readdir(out)).not.toContain('failures.jsonl')
  })
  it('says before reading that it cannot write', async () => {
    const refuse = (): Promise<Newsgraph> => Promise.reject(new Error('nothing should be loaded'))
    const { code, stderr } = await newsgraphCommand(['build', good(), '--out', join(good(), 'out')], { load: refuse })
    expect(stderr).toMatch(/error: .*good\.txt.out cannot be written: .*name another folder/)
    expect(code).toBe(1)
  })
  it('leaves what was there where writing a file fails, and writes the others', async () => {
    const out = join(folder, 'out')
    await mkdir(join(out, 'index.html'), { recursive: true })
    const { code, stdout, stderr } = await run('build', good(), '--out', out)
    expect(stderr).toMatch(/^error: .*index\.html cannot be written: .*name another folder/)
    expect(stdout).toMatch(/^1 article: 1 statement\.\nWritten to .*out: graph\.ttl, statements\.jsonl\n$/m)
    expect(code).toBe(1)
    expect((await readdir(out)).sort()).toEqual([
      'failures.jsonl',
      'graph.ttl',
      'index.html',
      'statements.jsonl',
      'store',
    ])
    expect(await readdir(join(out, 'index.html'))).toEqual([])
  })
})

describe('extract', () => {
  it('reads standard input and --text', async () => {
    const nothing = await newsgraphCommand(['extract'], { load: async () => newsgraph, stdin: '' })
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      expect.stringMatching(/standard input is empty: name a file, or pass/),
    ])
    const named = await newsgraphCommand(['extract', '-'], { load: async () => newsgraph, stdin: '' })
    expect([named.code, named.stderr]).toEqual([1, expect.stringContaining('-: there is no text in it')])
    const piped = await newsgraphCommand(['extract'], { load: async () => newsgraph, stdin: STORY })
    const given = await run('extract', '--text', STORY)
    for (const { code, stdout, stderr } of [piped, given]) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(JSON.parse(stdout)).toMatchObject({ relation: { text: 'buys' }, polarity: 'positive' })
    }
  })
  it('prints a table that fits the terminal', async () => {
    const options = { load: async () => newsgraph, terminal: 60, environment: { NO_COLOR: '1' } }
    const { stdout } = await newsgraphCommand(['extract', '--format', 'table', '--text', STORY], options)
    expect(stdout).toMatch(/^Told as fact \(1\)\nsubject +relation +object\nIndia +buys? +crude oil\n/)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })
  it('says why a table would be empty', async () => {
    const read = async (article: Article): Promise<ArticleReading> => ({
      ...(await newsgraph.read(article)),
      statements: [],
      diagnostics: [
        { severity: 'info', code: 'no-predicate', message: '', sentence: 0, span: { start: 0, end: STORY.length } },
      ],
    })
    const options = { load: async () => ({ ...newsgraph, read }), terminal: 100, environment: { NO_COLOR: '1' } }
    const { code, stdout } = await newsgraphCommand(['extract', '--format', 'table', '--text', STORY], options)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Sentences without a statement \(1 of 1\)\n/)
    expect(stdout).toContain(STORY.slice(0, 20))
  })
})

describe('the terminal', () => {
  const loaded = { load: async () => newsgraph, terminal: 100 }
  it('gets colours and progress, which NO_COLOR and --no-color leave out', async () => {
    const colours = /\u001b\[\d+m/
    const table = ['extract', '--format', 'table', good()]
    expect((await newsgraphCommand(table, loaded)).stdout).toMatch(colours)
    expect((await newsgraphCommand(table, loaded)).stderr).toMatch(/Reading .*good\.txt/)
    expect((await newsgraphCommand(table, { ...loaded, environment: { NO_COLOR: '1' } })).stdout).not.toMatch(colours)
    expect((await newsgraphCommand([...table, '--no-color'], loaded)).stdout).not.toMatch(colours)
    expect((await newsgraphCommand(['--no-color', ...table], loaded)).stdout).not.toMatch(colours)
  })
  it('is not steered by what articles and file names hold', async () => {
    const hostile =
      'India buys crude oil\u001b]0;owned\u0007\u001b[2J\u009b2J\u202e\u2067\u200f, which the ministry says in so many words.'
    const path = await file('a\u001b[31m.txt', hostile)
    const missing = join(folder, 'no\u001b[2J.txt')
    const plain = { ...loaded, environment: { NO_COLOR: '1' } }
    for (const words of [
      ['extract', '--format', 'table', path, missing],
      ['extract', '--format', 'jsonl', path],
      ['extract', '--text', hostile],
      ['analyse', '--format', 'json', path],
      ['analyse', '--format', 'conllu', path],
      ['try', hostile],
      ['ontology', '--unknown', path],
      ['ontology', '--format', 'json', '--unknown', path],
      ['build', '--debug', path, missing, '--out', join(folder, 'o')],
    ]) {
      const { stdout, stderr } = await newsgraphCommand(words, plain)
      expect(stdout).toMatch(/oil/)
      expect(stdout.replace(/[\t\n]/g, '')).not.toMatch(STEERS)
      // the progress line is wiped by two sequences of our own
      expect(stderr.replaceAll('\r\u001b[K', '').replaceAll('\n', '')).not.toMatch(STEERS)
    }
  })
  it('gets the words of CoNLL-U made safe, a file as they are', async () => {
    const path = await file('marks.txt', 'India buys crude oil,\u200f which the ministry says in so many words.')
    const [shown, kept] = [await newsgraphCommand(['analyse', path], loaded), await run('analyse', path)]
    expect(shown.stdout).toContain('oil,\u{fffd} which')
    expect(kept.stdout).toContain('oil,\u200f which')
  })
})
