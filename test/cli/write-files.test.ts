import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFiles } from '../../src/cli/output/write-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writing results', () => {
  it('makes the folder and leaves nothing but the files', async () => {
    const out = join(folder, 'deep', 'out')
    await writeFiles([
      { path: join(out, 'a.txt'), content: 'one' },
      { path: join(out, 'b.txt'), content: ['t', 'wo'] },
    ])
    expect((await readdir(out)).sort()).toEqual(['a.txt', 'b.txt'])
    expect(await readFile(join(out, 'b.txt'), 'utf8')).toBe('two')
  })
  it('replaces nothing where one of the files fails', async () => {
    await writeFile(join(folder, 'a.txt'), 'old')
    const failing = function* (): Generator<string> {
      yield 'half'
      throw new Error('no more')
    }
    const files = [
      { path: join(folder, 'a.txt'), content: 'new' },
      { path: join(folder, 'b.txt'), content: failing() },
    ]
    await expect(writeFiles(files)).rejects.toThrow('no more')
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old')
  })
  it('says what to do where it may not write', async () => {
    await writeFile(join(folder, 'file'), '')
    const inside = [{ path: join(folder, 'file', 'a.txt'), content: '' }]
    await expect(writeFiles(inside)).rejects.toThrow(/cannot be written: .*--out/)
    await mkdir(join(folder, 'taken'))
    await expect(writeFiles([{ path: join(folder, 'taken'), content: '' }])).rejects.toThrow(
      /cannot be written: .*--out/,
    )
  })
})
