import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Newsgraph } from '../../src/index.ts'
import { viewOf } from '../../src/graph/view.ts'
import type { Article, ArticleReading } from '../../src/model/index.ts'
import { renderPage } from '../../src/page/index.ts'
import { entityOf, ontologyOf, readingOf, statementOf } from '../evaluate/hand-made.ts'
import { newsgraphCommand, type RunResult } from './command-line.ts'

vi.mock('../../src/graph/view.ts', { spy: true })
vi.mock('../../src/page/render.ts', { spy: true })
vi.mock('../../src/page/files.ts', () => ({ readViewerBundle: async () => ({ script: '', style: '' }) }))

const STORY = 'India buys crude oil from Russia, and the ministry says so in so many words.'
const storyIn = (name: string): string => `${STORY} That is told in report ${name}.`

/** What is wrong with the reading of an article of that name. */
const FAULTS: Readonly<Record<string, (reading: ArticleReading) => ArticleReading>> = {
  unreadable: () => {
    throw new Error('the tree has\u001b[2J no root')
  },
  'without-turtle': (reading) => ({
    ...reading,
    entities: reading.entities.map((entity) => ({ ...entity, wikipedia: 7 as never })),
  }),
  'without-json': (reading) => {
    const statements = reading.statements.map((statement) => ({ ...statement, extra: 1n }))
    return { ...reading, statements }
  },
  'without-graph': (reading) => ({ ...reading, statements: [...reading.statements, ...reading.statements] }),
}

/** Articles of files are called by their files here. */
function readingFor(given: Article): ArticleReading {
  const { source, text } = given
  const id = source.endsWith('.txt') ? basename(source, '.txt') : given.id
  const article = { ...given, id }
  const [statement, entities] = [
    statementOf(text, { subject: 'India', relation: 'buys', object: 'crude oil', change: { id: `${id}-s0-1` } }),
    [entityOf(text, 'India', { type: 'place' }), entityOf(text, 'crude oil')],
  ]
  const evidence = { ...statement.evidence, article: id }
  const reading = readingOf(text, { statements: [{ ...statement, evidence }], entities }, { article })
  return FAULTS[id]?.(reading) ?? reading
}

const newsgraph = {
  ontology: ontologyOf([]),
  analyse: async (article: Article) => readingFor(article).analysis,
  read: async (article: Article) => readingFor(article),
} as unknown as Newsgraph

const run = (...words: string[]): Promise<RunResult> => newsgraphCommand(words, { load: async () => newsgraph })

let folder: string
let out: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-isolation-'))
  out = join(folder, 'out')
  await mkdir(out)
  await writeFile(join(out, 'index.html'), 'old page')
})
afterEach(async () => {
  vi.mocked(viewOf).mockReset()
  vi.mocked(renderPage).mockReset()
  await rm(folder, { recursive: true, force: true })
})

/** Builds from articles of these names. */
async function build(...names: string[]): Promise<RunResult> {
  const paths = names.map((name) => join(folder, `${name}.txt`))
  for (const path of paths) await writeFile(path, storyIn(path))
  return run('build', ...paths, '--out', out)
}

/** Where the one failure can be read, as the terminal says. */
const toldIn = (): string => `1 failure, told in ${join(out, 'failures.jsonl')}.\n`

const written = (name: string): Promise<string> => readFile(join(out, name), 'utf8')
const failures = async (): Promise<unknown[]> =>
  (await written('failures.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
const articlesIn = async (name: string): Promise<string[]> =>
  ['first', 'last', ...Object.keys(FAULTS)].filter(
    (
      (text) => (id: string) =>
        text.includes(`${id}-s0-1`)
    )(await written(name)),
  )

describe('an article that fails', () => {
  it('in being read is named, and the others are built', async () => {
    const { code, stdout, stderr } = await build('first', 'unreadable', 'last')
    expect(stderr).toBe(`error: ${join(folder, 'unreadable.txt')}: the tree has\u{fffd}[2J no root\n${toldIn()}`)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^2 articles: 2 statements, 2 entities, 2 edges\.$/m)
    for (const name of ['graph.ttl', 'statements.jsonl', 'index.html'])
      expect({ name, articles: await articlesIn(name) }).toEqual({ name, articles: ['first', 'last'] })
    expect(await failures()).toEqual([
      {
        article: join(folder, 'unreadable.txt'),
        stage: 'read',
        code: 'internal',
        cause: 'the tree has\u001b[2J no root',
      },
    ])
  })
  it('in being kept is named, and the others are built', async () => {
    const { code, stderr } = await build('first', 'without-json', 'last')
    expect(stderr).toMatch(/^error: .*without-json\.txt: .*BigInt/)
    expect(code).toBe(1)
    expect(await articlesIn('statements.jsonl')).toEqual(['first', 'last'])
    expect(await failures()).toMatchObject([{ article: join(folder, 'without-json.txt'), stage: 'store' }])
  })
  it.each([
    ['without-turtle', 'graph.ttl', ['statements.jsonl', 'index.html']],
    ['without-graph', 'index.html', ['graph.ttl', 'statements.jsonl']],
  ])('in an export is left out of that alone: %s', async (fault, name, others) => {
    const { code, stderr } = await build('first', fault, 'last')
    expect(stderr).toMatch(
      new RegExp(`^error: ${join(out, name)} is without ${join(folder, `${fault}.txt`)}: \\S.*$`, 'm'),
    )
    expect(code).toBe(1)
    expect(await articlesIn(name)).toEqual(['first', 'last'])
    for (const other of others) expect(await articlesIn(other)).toEqual(['first', 'last', fault])
    expect(await failures()).toMatchObject([
      { article: join(folder, `${fault}.txt`), file: join(out, name), stage: 'export' },
    ])
    expect((await readdir(out)).sort()).toEqual([
      'failures.jsonl',
      'graph.ttl',
      'index.html',
      'statements.jsonl',
      'store',
    ])
  })
  it('is named by analyse and extract too, and the others are printed', async () => {
    const path = join(folder, 'all.jsonl')
    await writeFile(path, ['unreadable', 'last'].map((id) => JSON.stringify({ id, text: STORY })).join('\n'))
    for (const words of [['extract'], ['analyse', '--format', 'json']]) {
      const { code, stdout, stderr } = await run(...words, path)
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^error: .*all\.jsonl:1: the tree has/),
      })
      expect(stdout.trim().split('\n')).toHaveLength(1)
      expect(stdout).toContain('"last')
    }
  })
  it('is shown with where it happened if --debug asks for it, and the others go on', async () => {
    await writeFile(join(folder, 'unreadable.txt'), storyIn('unreadable'))
    await writeFile(join(folder, 'last.txt'), STORY)
    const { code, stdout, stderr } = await run(
      'extract',
      '--debug',
      join(folder, 'unreadable.txt'),
      join(folder, 'last.txt'),
    )
    expect(stderr).toMatch(/^Error: the tree has\u{fffd}\[2J no root\n +at .*isolation\.mocked/u)
    expect(code).toBe(1)
    expect(stdout).toContain('last-s0-1')
  })
})

describe('an export that fails', () => {
  it.each([
    [
      'laying out',
      () =>
        vi.mocked(viewOf).mockImplementation(() => {
          throw new Error('no place for it')
        }),
    ],
    [
      'drawing',
      () =>
        vi.mocked(renderPage).mockImplementation(() => {
          throw new Error('no place for it')
        }),
    ],
  ])('in %s leaves what stood there, and the others are written', async (_, fail) => {
    fail()
    const { code, stdout, stderr } = await build('first', 'last')
    expect(stderr).toBe(`error: ${join(out, 'index.html')} was not written: no place for it\n${toldIn()}`)
    expect(code).toBe(1)
    expect(await written('index.html')).toBe('old page')
    expect(await articlesIn('graph.ttl')).toEqual(['first', 'last'])
    expect(await articlesIn('statements.jsonl')).toEqual(['first', 'last'])
    expect(stdout).toContain('2 articles: 2 statements.\n')
    expect(stdout).toContain(`Written to ${out}: graph.ttl, statements.jsonl\n`)
    expect(stdout).not.toContain('See the graph')
  })
  it('only with several articles at once is lost for them all', async () => {
    vi.mocked(renderPage).mockImplementation(({ articles }) => {
      if (articles.length > 1) throw new Error('too many')
      return ''
    })
    const { stderr } = await build('first', 'last')
    expect(stderr).toBe(`error: ${join(out, 'index.html')} was not written: too many\n${toldIn()}`)
    expect(await written('index.html')).toBe('old page')
  })
})
