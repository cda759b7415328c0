import { expect, it, vi } from 'vitest'
import { newsgraphCommand } from './command-line.ts'

vi.mock('@modelcontextprotocol/sdk/server/index.js', () => {
  throw new Error('Cannot find package')
})

it('newsgraph mcp says what to install where the SDK is not', async () => {
  const { code, stdout, stderr } = await newsgraphCommand(['mcp', 'nowhere'])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('npm install @modelcontextprotocol/sdk')
})
