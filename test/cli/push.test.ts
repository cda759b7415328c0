import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/node/index.ts'
import { oxigraphServer, type RunningStore } from '../stores/servers.ts'
import { cableReading } from '../support/cable-reading.ts'
import { tradeReading } from '../support/readings.ts'
import { newsgraphCommand, type RunOptions, type RunResult } from './command-line.ts'

let folder = ''
let store: RunningStore & { readonly requests: string[] }
/** What the store is sent in its `Authorization`, request by request. */
const shown: (string | undefined)[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-push-'))
  await using graph = await openGraph(folder, { create: true })
  await graph.add(tradeReading())
  await graph.add(cableReading())
  store = await oxigraphServer((request) => {
    shown.push(request.headers.authorization)
    return false
  })
})
afterAll(async () => {
  await store.stop()
  await rm(folder, { recursive: true })
})

const push = (words: readonly string[] = [], options: RunOptions = {}): Promise<RunResult> =>
  newsgraphCommand(['push', folder, store.endpoint, '--store', 'oxigraph', ...words], options)

describe('newsgraph push', () => {
  it('tells what it has sent and what was there already', async () => {
    const first = await push()
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+: 3 graphs sent \([\d,]+ triples, counted in the store\)\.\n$/,
    )
    expect((await push()).stdout).toMatch(/: 0 graphs sent \(0 triples, counted in the store\), 3 there already\.\n$/)
  })

  it('sends, adds and takes out single articles', async () => {
    expect((await push(['--article', 'trade', '--remove'])).stdout).toMatch(/, 1 removed\.\n$/)
    expect((await push()).stdout).toMatch(/: 1 graph sent .*, 2 there already\.\n$/)
    expect((await push(['--replace'])).stdout).toMatch(/: 3 graphs sent/)
    expect((await push(['--append', '--article', 'trade'])).stdout).toMatch(/: 2 graphs sent/)
  })

  it('shows a token to the store and to nobody else', async () => {
    shown.length = 0
    const { code, stdout, stderr } = await push([], { environment: { NEWSGRAPH_STORE_TOKEN: 'kept-secret' } })
    expect(code).toBe(0)
    expect(shown).toContain('Bearer kept-secret')
    expect(stdout + stderr).not.toContain('kept-secret')
  })

  it.each([
    [['--replace', '--append'], 2, /Give --replace or --append, not both/],
    [['--article', 'nosuch'], 1, /has no article "nosuch"; statements\.jsonl names/],
    [['--store', 'mysql'], 2, /Allowed choices are oxigraph, fuseki/],
  ])('%j is refused with %i', async (words, code, message) => {
    expect(await push(words)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) })
  })

  it('can be stopped, and says how to go on', async () => {
    const stopped = await push(['--replace'], { onInterrupt: (listener) => listener() })
    expect(stopped).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'error: Stopped; the same command goes on from here.\n',
    })
    expect((await push()).code).toBe(0)
  })
})
