import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readingVersion } from '../../src/cli/build/version.ts'
import type { Reader } from '../../src/cli/build/reader.ts'
import { serve, type Serving } from '../../src/cli/queue/serve.ts'
import { NewsgraphError, type Article } from '../../src/model/index.ts'
import { openGraph } from '../../src/node/index.ts'
import { newsgraphCommand, type RunResult } from '../cli/command-line.ts'
import { storyReading, storyText } from '../store/stories.ts'
import { REDIS, startRedis } from './redis.ts'

const MAIN = resolve('src/cli/main.ts')

let folder: string
let out: string
let redis: Awaited<ReturnType<typeof startRedis>>
let serving: Serving | undefined

const build = async (...words: string[]): Promise<RunResult> =>
  newsgraphCommand(['build', ...words, '--out', out, '--rows', '0', '--format', 'jsonl', '--queue', redis.url])

async function stories(count: number): Promise<string> {
  const path = join(folder, `stories-${count}.jsonl`)
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ id: `story-${at + 1}`, text: storyText(at + 1) }),
  )
  await writeFile(path, lines.join('\n'))
  return path
}

/** Works on the queue in this process; `read` is given how often the article was read before. */
async function work(read: (article: Article, before: number) => Promise<void>): Promise<string[]> {
  const begun: string[] = []
  const reader: Reader = {
    jobs: 2,
    read: async (article) => {
      const before = begun.filter((id) => id === article.id).length
      begun.push(article.id)
      await read(article, before)
      return storyReading(article)
    },
    ontology: () => Promise.reject(new Error('not asked for')),
    close: async () => undefined,
  }
  serving = await serve(reader, { url: redis.url, version: await readingVersion({}), done: () => undefined })
  return begun
}

async function articlesOf(graph: string): Promise<string[]> {
  const opened = await openGraph(graph)
  const ids: string[] = []
  for await (const { id } of opened.articles()) ids.push(id)
  await opened.close()
  return ids
}

const named = (count: number): string[] => Array.from({ length: count }, (_, at) => `story-${at + 1}`)

describe.skipIf(REDIS === undefined)('a queue', () => {
  beforeAll(async () => {
    redis = await startRedis()
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-queue-'))
  })
  afterEach(async () => {
    await serving?.stop()
    serving = undefined
    await rm(out, { recursive: true, force: true })
  })
  afterAll(async () => {
    await redis.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('has articles read elsewhere, each once', async () => {
    out = join(folder, 'plain')
    const begun = await work(async () => undefined)
    expect(await build(await stories(30))).toMatchObject({ code: 0, stderr: '' })
    expect(await articlesOf(out)).toEqual(named(30))
    expect(begun.toSorted()).toEqual(named(30).toSorted())
    expect((await build(await stories(30))).stdout).toContain('30 articles there already')
    expect(begun).toHaveLength(30)
  })
  it('tries again what failed by chance, and tells what cannot be read, with the reason', async () => {
    out = join(folder, 'failing')
    const begun = await work(async ({ id }, before) => {
      if (id === 'story-2' && before < 2) throw new Error('no memory just now')
      if (id === 'story-4') throw new NewsgraphError('bad', 'nobody can read this')
    })
    const { code, stderr } = await build(await stories(5))
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^error: .*:4: no worker could read it: nobody can read this\n1 failure, told in .*failures\.jsonl\.\n$/,
      ),
    })
    expect(await articlesOf(out)).toEqual(named(5).filter((id) => id !== 'story-4'))
    expect([2, 4].map((at) => begun.filter((id) => id === `story-${at}`).length)).toEqual([3, 1])
    const failures = await readFile(join(out, 'failures.jsonl'), 'utf8')
    expect(JSON.parse(failures)).toMatchObject({ stage: 'read', code: 'not-read' })
  })
  it('lets a worker that is stopped end what it has begun', async () => {
    out = join(folder, 'stopped')
    let finished = 0
    const begun = await work(async () => {
      await new Promise((done) => setTimeout(done, 300))
      finished += 1
    })
    const building = build(await stories(12))
    while (begun.length < 4) await new Promise((done) => setTimeout(done, 10))
    await serving?.stop()
    expect(finished).toBe(begun.length)
    const others = await work(async () => undefined)
    expect(await building).toMatchObject({ code: 0, stderr: '' })
    expect([...begun, ...others].toSorted()).toEqual(named(12).toSorted())
  })
  it('loses and doubles nothing where one of two worker processes is killed', async () => {
    out = join(folder, 'killed')
    const workers = [0, 1].map(() => {
      const args = ['--import', 'tsx', MAIN, 'worker', '--queue', redis.url, '--jobs', '1']
      return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    })
    const [first, second] = workers as [ChildProcess, ChildProcess]
    const building = build(await stories(40))
    await Promise.all(workers.map(({ stdout }) => once(stdout, 'data')))
    await new Promise((done) => setTimeout(done, 4_000 * Math.random()))
    first.kill('SIGKILL')
    expect(await building).toMatchObject({ code: 0, stderr: '' })
    expect(await articlesOf(out)).toEqual(named(40))
    second.kill('SIGTERM')
    expect(await once(second, 'exit')).toEqual([0, null])
  }, 300_000)
})

it('is refused by a clear word where its address is none, or nobody is there', async () => {
  out = join(tmpdir(), 'newsgraph-no-queue')
  const run = (url: string): Promise<RunResult> => newsgraphCommand(['worker', '--queue', url])
  expect(await run('http://localhost')).toMatchObject({ code: 2, stderr: expect.stringContaining('redis://') })
  const { code, stderr } = await run('redis://user:secret@127.0.0.1:1')
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/127\.0\.0\.1:1 cannot be reached/) })
  expect(stderr).not.toContain('secret')
})
