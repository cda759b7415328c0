import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article, Newsgraph } from '../../src/index.ts'
import { openGraph } from '../../src/node/index.ts'
import {
  ARGUMENTS,
  ARTICLES,
  ENTITIES,
  EVENTS,
  MENTIONS,
  ParquetFile,
  PARTICIPANTS,
  STATEMENTS,
} from '../../src/tables/index.ts'
import { newsgraphCommand } from '../cli/command-line.ts'
import { ontologyOf } from '../evaluate/hand-made.ts'
import { storyReading, storyText } from '../store/stories.ts'

let folder: string
let ask: (query: string) => Promise<unknown[]>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-parquet-'))
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  ask = async (query) => (await database.runAndReadAll(query)).getRowObjectsJson()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const COUNT = 120

/** A graph of stories, more than are written at a time, with its tables; the third is dated and signed. */
async function build(...words: string[]): Promise<string> {
  const lines = Array.from({ length: COUNT }, (_, at) => ({
    id: `story-${at + 1}`,
    text: storyText(at + 1),
    ...(at === 2 ? { date: '2025-07-28T10:00:00', url: 'https://example.org/3', title: '"ctor", a 🛢️' } : {}),
  }))
  const input = join(folder, 'stories.jsonl')
  const out = join(folder, 'out')
  await writeFile(input, lines.map((line) => JSON.stringify(line)).join('\n'))
  const newsgraph = { ontology: ontologyOf([]), read: async (article: Article) => storyReading(article) }
  const load = async (): Promise<Newsgraph> => newsgraph as unknown as Newsgraph
  const { code, stderr } = await newsgraphCommand(['build', input, '--out', out, '--rows', '0', ...words], { load })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return out
}

describe('the tables of a graph, as DuckDB reads them', () => {
  let out: string
  beforeAll(async () => {
    out = await build('--format', 'parquet')
  })
  const table = (name: string): string => `'${join(out, `${name}.parquet`)}'`

  it('hold every statement once, with its parts and its day', async () => {
    const graph = await openGraph(out)
    const expected: unknown[] = []
    for await (const { id, evidence, subject, relation, object, time } of graph)
      expected.push({
        id,
        article: evidence.article,
        text: evidence.text,
        subject: subject.term.kind === 'entity' ? subject.term.entity : null,
        property: relation.property ?? null,
        object_text: object?.phrase.text ?? null,
        first_day: time?.start ?? null,
        factuality: null,
        confidence: 0.75,
        asserted: true,
      })
    await graph.close()
    expect(expected).toHaveLength(2 * COUNT)
    const columns = 'id, article, text, subject, property, object_text, first_day, factuality, confidence, asserted'
    expect(await ask(`SELECT ${columns} FROM ${table('statements')}`)).toEqual(expected)
    expect(await ask(`SELECT typeof(first_day) AS type FROM ${table('statements')} LIMIT 1`)).toEqual([
      { type: 'DATE' },
    ])
  })
  it('join: who is mentioned in what was published when', async () => {
    const query = `
      SELECT e.label, m.text, m.start_offset, a.title, a.published_day, substr(a.text, m.start_offset + 1, 5) AS words
      FROM ${table('mentions')} m JOIN ${table('entities')} e ON e.id = m.entity JOIN ${table('articles')} a ON a.id = m.article
      WHERE a.published_day BETWEEN DATE '2025-07-01' AND DATE '2025-07-31' AND e.class = 'State' AND e.label = 'Nepal'`
    expect(await ask(query)).toEqual([
      {
        label: 'Nepal',
        text: 'Nepal',
        start_offset: 0,
        title: '"ctor", a 🛢️',
        published_day: '2025-07-28',
        words: 'Nepal',
      },
    ])
  })
  it('hold an entity once, as all articles together show it', async () => {
    expect(await ask(`SELECT count(*)::INT AS rows, count(DISTINCT id)::INT AS ids FROM ${table('entities')}`)).toEqual(
      [{ rows: 15, ids: 15 }],
    )
    expect(await ask(`SELECT aliases, wikidata FROM ${table('entities')} WHERE label = 'Kenya'`)).toEqual([
      { aliases: ['the kingdom'], wikidata: null },
    ])
  })
  it('hold subject, object and roles as parts of their statement', async () => {
    const query = `SELECT role, count(*)::INT AS count FROM ${table('arguments')} GROUP BY role ORDER BY role`
    expect(await ask(query)).toEqual([
      { role: 'object', count: 2 * COUNT },
      { role: 'subject', count: 2 * COUNT },
    ])
  })
  it('hold events as each article tells of them, with who takes part', async () => {
    const query = `
      SELECT count(*)::INT AS told, count(DISTINCT p.event)::INT AS events, min(len(e.statements))::INT AS least
      FROM ${table('events')} e JOIN ${table('participants')} p ON p.event = e.id AND p.article = e.article
      JOIN ${table('statements')} s ON s.id = e.statements[1] AND s.article = e.article AND s.event = e.id
      JOIN ${table('entities')} who ON who.id = p.entity WHERE p.role = 'subject'`
    const graph = await openGraph(out)
    let events = 0
    for await (const _ of graph.events()) events += 1
    await graph.close()
    expect(await ask(query)).toEqual([{ told: COUNT, events, least: 1 }])
  })
  it('are left as they are where nothing is new, and written anew by newsgraph export', async () => {
    const args = ['export', out, '--format', 'parquet']
    expect((await newsgraphCommand(args)).stdout).toMatch(/Nothing is new/)
    await rm(join(out, 'mentions.parquet'))
    expect((await newsgraphCommand(args)).stdout).toMatch(/Written to .*: articles\.parquet, mentions\.parquet, /)
    expect(await ask(`SELECT count(*)::INT AS rows FROM ${table('mentions')}`)).toEqual([{ rows: 4 * COUNT }])
  })
})

it('writes a Parquet file row group by row group, and reads back as it was', async () => {
  const columns = [
    { name: 'number', type: 'whole' },
    { name: 'words', type: 'texts' },
    { name: 'text', type: 'text' },
  ] as const
  const file = new ParquetFile(columns, 'a test')
  const row = (at: number) => [at, at % 3 === 0 ? null : ['a', `${at}`], at % 2 === 0 ? `text ${at}` : null] as const
  const pieces: Uint8Array[] = []
  for (let from = 0; from < 50_000; from += 5_000)
    for (const piece of file.add(Array.from({ length: 5_000 }, (_, at) => row(from + at)))) pieces.push(piece)
  expect(pieces).toHaveLength(2)
  pieces.push(...file.end())
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'rows.parquet')
  await writeFile(path, Buffer.concat(pieces))
  const found = await ask(`SELECT * FROM '${path}'`)
  expect(found).toHaveLength(50_000)
  for (const at of [0, 1, 2, 3, 19_999, 20_000, 49_999]) {
    const [number, words, text] = row(at)
    expect(found[at]).toEqual({ number, words, text })
  }
})

it('is described in the README, column by column', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const { name, columns } of [ARTICLES, MENTIONS, ENTITIES, STATEMENTS, ARGUMENTS, EVENTS, PARTICIPANTS]) {
    const [, described = ''] = new RegExp(`^\\| \`${name}\\.parquet\` \\|(.*)$`, 'm').exec(readme) ?? []
    expect({ name, missing: columns.filter((column) => !described.includes(`\`${column.name}\``)) }).toEqual({
      name,
      missing: [],
    })
  }
})
