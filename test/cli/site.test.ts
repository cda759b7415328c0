import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, describe, it } from 'vitest'
import { openGraph } from '../../src/node/index.ts'
import { unpackView, type PageData, type ReaderList } from '../../src/page/data/index.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'
import { newsgraphCommand } from './command-line.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-site-'))
  await using graph = await openGraph(join(folder, 'graph'), { create: true })
  await graph.add(tradeReading())
  await graph.add(cableReading())
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('site', () => {
  it('writes a page, its script and style, and the graph as data', async () => {
    const out = join(folder, 'public')
    const { code, stdout, stderr } = await newsgraphCommand(['site', join(folder, 'graph'), out, '--no-reader'])
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toContain('2 articles.')
    expect((await readdir(out)).sort()).toEqual(['graph.json', 'index.html', 'viewer.css', 'viewer.js'])
    const view = unpackView(JSON.parse(await readFile(join(out, 'graph.json'), 'utf8')) as PageData)
    expect(view.articles.map(({ id }) => id).sort()).toEqual(
      [cableReading(), tradeReading()].map((r) => r.article.id).sort(),
    )
    expect(view.statements.length).toBeGreaterThan(2)
    expect(await readFile(join(out, 'index.html'), 'utf8')).toMatch(/href="graph\.json\?[0-9a-z]{12}"/)
  })

  it('brings what reads further articles in the page, of which a list tells', async () => {
    const out = join(folder, 'public')
    const { stderr, code } = await newsgraphCommand(['site', join(folder, 'graph'), out])
    expect([stderr, code]).toEqual(['', 0])
    expect(await readFile(join(out, 'index.html'), 'utf8')).toMatch(/content="reader\.js\?[0-9a-z]{12}"/)
    const { version, files } = JSON.parse(await readFile(join(out, 'reader/files.json'), 'utf8')) as ReaderList
    expect(version).toMatch(/^[0-9a-f]{16}$/)
    expect(files.length).toBeGreaterThan(30)
    for (const [name, bytes] of files) expect((await stat(join(out, 'reader', name))).size).toBe(bytes)
  })

  it('writes nothing over the graph, nor without one', async () => {
    const graph = join(folder, 'graph')
    const before = await readdir(graph)
    const same = await newsgraphCommand(['site', graph, join(graph, '.')])
    expect(same.code).toBe(1)
    expect(same.stderr).toContain('is the folder of the graph; name another one for the site')
    expect(await readdir(graph)).toEqual(before)
    const none = await newsgraphCommand(['site', join(folder, 'none'), join(folder, 'public')])
    expect(none.code).toBe(1)
    expect(none.stderr).toContain('none')
    expect(await readdir(folder)).toEqual(['graph'])
  })
})
