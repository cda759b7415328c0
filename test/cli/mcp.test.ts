import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/node/index.ts'
import { tradeReading } from '../support/readings.ts'

const PROGRAM = resolve('dist/src/cli/main.js')

let folder = ''
const client = new Client({ name: 'test', version: '1.0.0' })
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-mcp-'))
  {
    await using graph = await openGraph(folder, { create: true })
    await graph.add(tradeReading())
  }
  const transport = new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp', folder] })
  await client.connect(transport, { timeout: 110_000 })
})
afterAll(async () => {
  await client.close()
  await rm(folder, { recursive: true })
})

async function call(name: string, given: Record<string, unknown> = {}): Promise<{ text: string; isError: boolean }> {
  const { content, isError } = await client.callTool({ name, arguments: given })
  return { text: (content as { text: string }[]).map(({ text }) => text).join(''), isError: isError === true }
}

describe('newsgraph mcp, asked by the client of the SDK', () => {
  it('tells its tools, all of which only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'ask',
      'about',
      'timeline',
      'offices',
      'voices',
      'claims',
      'disputes',
      'contradictions',
      'paths',
      'changes',
      'counts',
      'most-told',
      'sparql',
    ])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(tools[0]?.inputSchema.required).toEqual(['pattern'])
  })

  it('answers with sentences and sources', async () => {
    const { text } = await call('ask', { pattern: 'India imports ?what', limit: 5 })
    expect(JSON.parse(text)).toMatchObject({
      answers: [
        {
          bindings: { what: { label: 'crude oil' } },
          source: { sentence: 'India imports crude oil from Russia.', article: 'trade', title: 'Oil & <grain>' },
        },
      ],
    })
    const paths = await call('paths', { from: 'India', to: 'Russia', limit: 1 })
    expect(paths.text).toMatch(/"by":\["India","Russia"\].*"sentence":"India imports crude oil from Russia\."/)
    const counts = await call('counts', { period: 'month', limit: 1 })
    expect(counts.text).toMatch(/"period":"2025-07".*"sentence":"Sources say/)
    expect((await call('most-told', { limit: 1 })).text).toMatch(/"told":\d+.*"sentence":".*"article":"trade"/)
    expect(JSON.parse((await call('contradictions')).text)).toMatchObject({ question: 'contradictions' })
    expect((await call('about', { entity: 'India', denied: true })).text).toContain('"polarity":"negative"')
    expect((await call('sparql', { query: 'ASK { ?s ng:imports ?o }' })).text).toContain('"boolean":true')
  })

  it('tells an agent what was wrong and what may have been meant', async () => {
    expect(await call('timeline', { entity: 'Indai' })).toEqual({
      text: expect.stringMatching(/Did you mean "India"/),
      isError: true,
    })
    expect(await call('sparql', { query: 'DROP ALL' })).toEqual({
      text: expect.stringMatching(/would change the graph/),
      isError: true,
    })
    expect((await call('nothing')).isError).toBe(true)
  })
})
