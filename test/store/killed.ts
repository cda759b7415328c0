import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Store } from '../../src/store/index.ts'
import { emptyFolder, rowsOf } from './rows.ts'
import { storyText } from './stories.ts'

const BUILDER = resolve('test/store/builder.ts')

interface Built {
  /** Whether it was not killed before. */
  readonly ended: boolean
  readonly complaint: string
  /** In milliseconds. */
  readonly took: number
}

/** Starts a build, and kills it after so many milliseconds. */
function build(folder: string, input: string, milliseconds = Infinity): Promise<Built> {
  const began = Date.now()
  const running = spawn(process.execPath, ['--import', 'tsx', BUILDER, folder, input])
  let complaint = ''
  running.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
  const kill = Number.isFinite(milliseconds) ? setTimeout(() => running.kill('SIGKILL'), milliseconds) : undefined
  return new Promise((done) => {
    running.once('close', (code) => {
      clearTimeout(kill)
      done({ ended: code === 0, complaint, took: Date.now() - began })
    })
  })
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== 'store').sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

/** How many articles a graph holds, each of which reads as it should. */
async function soundArticles(folder: string): Promise<number> {
  const store = await Store.open(folder, { create: true })
  try {
    let count = 0
    for await (const article of store.articleKeys()) {
      const { statements } = await store.reading(article)
      if (statements.length !== 2) throw new Error(`${article} has ${statements.length} statements`)
      count += 1
    }
    if (count !== store.counts.articles) throw new Error(`${count} articles, but ${store.counts.articles} are counted`)
    return count
  } finally {
    await store.close()
  }
}

/** What came of killing a build again and again, each time at a random moment. */
export interface Killed {
  readonly kills: number
  /** How many articles were there after each; never fewer than before. */
  readonly articles: readonly number[]
  /** Files and rows that the last build, let live, made otherwise than one that was never killed. */
  readonly differences: readonly string[]
}

/**
 * Builds a graph of `count` articles that is killed `times` times (SIGKILL) on its way, and then let live.
 * @throws Error where an article is half there, a file of one build lies beside another's, or articles are lost.
 */
export async function killed(count: number, times: number, random: () => number = Math.random): Promise<Killed> {
  const place = await emptyFolder()
  const [folder, whole, input] = [join(place, 'killed'), join(place, 'whole'), join(place, 'stories.jsonl')]
  await mkdir(folder)
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ id: `story-${at + 1}`, text: storyText(at + 1) }),
  )
  await writeFile(input, lines.join('\n'))
  let longest = (await build(whole, input)).took
  const files = await filesIn(whole)
  const articles: number[] = []
  let kills = 0
  while (kills < times) {
    const { ended, complaint, took } = await build(folder, input, random() * longest)
    if (complaint !== '') throw new Error(complaint)
    for (const [name, text] of Object.entries(await filesIn(folder)))
      if (name in files && text !== files[name]) throw new Error(`${name} is of another build, or half written`)
    articles.push(await soundArticles(folder))
    if ((articles.at(-2) ?? 0) > (articles.at(-1) ?? 0)) throw new Error('articles were lost')
    if (!ended) {
      kills += 1
      continue
    }
    // A machine that is more or less busy now takes another time to build all of it.
    if (articles.length === 1) longest = took
    // Once all is there, there is nothing left to interrupt.
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder)
    articles.length = 0
  }
  const last = await build(folder, input)
  if (!last.ended) throw new Error(`the last build failed: ${last.complaint}`)
  const [rows, expected] = [await rowsOf(folder), await rowsOf(whole)]
  const made = await filesIn(folder)
  const differences = [
    ...[...new Set([...rows.keys(), ...expected.keys()])].filter((row) => rows.get(row) !== expected.get(row)),
    ...[...new Set([...Object.keys(made), ...Object.keys(files)])].filter((name) => made[name] !== files[name]),
  ]
  await rm(place, { recursive: true, force: true })
  return { kills, articles, differences }
}
