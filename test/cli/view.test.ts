import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newsgraphCommand } from './command-line.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-view-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('view', () => {
  it('serves what build wrote until it is interrupted', async () => {
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>India</title>')
    await writeFile(join(folder, 'graph.ttl'), '')
    const { code, stdout, stderr } = await newsgraphCommand(['view', folder, '--port', '0'], {
      onInterrupt: (listener) => setTimeout(listener, 50),
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/The graph is at http:\/\/localhost:\d+\//)
    expect(stdout).toContain(join(folder, 'index.html'))
    expect(stdout).toContain('Ctrl+C')
    const url = /http:\S+/.exec(stdout)![0]
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })
  it('says how to make a graph where there is none', async () => {
    const missing = await newsgraphCommand(['view', join(folder, 'none')])
    expect(missing.stderr).toMatch(/none does not exist; make it first: npx newsgraph build article\.txt --out .*none/)
    expect(missing.code).toBe(1)
    const empty = await newsgraphCommand(['view', folder])
    expect(empty.stderr).toMatch(/holds no index\.html; make one: npx newsgraph build/)
    expect(empty.code).toBe(1)
  })
  it('refuses a Turtle file that holds no graph of its own', async () => {
    await writeFile(join(folder, 'other.ttl'), '<https://example.org/a> <https://example.org/b> 1 .')
    await writeFile(join(folder, 'broken.ttl'), '<https://example.org/a> a')
    for (const name of ['other.ttl', 'broken.ttl']) {
      const { code, stderr } = await newsgraphCommand(['view', join(folder, name)])
      expect(stderr).toMatch(new RegExp(`error: .*${name}`))
      expect(code).toBe(1)
    }
  })
})
