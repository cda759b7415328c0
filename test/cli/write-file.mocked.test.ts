import type * as Files from 'node:fs/promises'
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile as put } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeFile } from '../../src/cli/output/write-file.ts'

vi.mock('node:fs/promises', { spy: true })

/** The disk takes at most `most` bytes at once, and `room` bytes of a file in all. */
async function nearlyFull({ most, room }: { readonly most: number; readonly room: number }): Promise<string[]> {
  const calls: string[] = []
  const { open: real } = await vi.importActual<typeof Files>('node:fs/promises')
  vi.mocked(open).mockImplementationOnce(async (...given) => {
    const file = await real(...given)
    let left = room
    const write = async (bytes: Uint8Array, from: number): Promise<{ bytesWritten: number }> => {
      const size = Math.min(most, left, bytes.length - from)
      left -= size
      calls.push('write')
      return size === 0 ? { bytesWritten: 0 } : file.write(bytes, from, size)
    }
    const sync = (): Promise<void> => file.sync().then(() => void calls.push('sync'))
    const close = (): Promise<void> => file.close().then(() => void calls.push('close'))
    return { write, sync, close } as never
  })
  return calls
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writing a file', () => {
  it('makes the folder and leaves nothing but the file', async () => {
    const out = join(folder, 'deep', 'out')
    await writeFile(join(out, 'a.txt'), ['t', 'wö'])
    expect(await readdir(out)).toEqual(['a.txt'])
    expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('twö')
  })
  it('goes on until everything is written, and has it on the disk before it has its name', async () => {
    const calls = await nearlyFull({ most: 3, room: 100 })
    await writeFile(join(folder, 'a.txt'), ['äöü€', 'x'])
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('äöü€x')
    expect(calls).toEqual(['write', 'write', 'write', 'write', 'sync', 'close'])
  })
  it('fails where the disk takes no more, and keeps what stood there', async () => {
    await put(join(folder, 'a.txt'), 'old')
    await nearlyFull({ most: 3, room: 5 })
    await expect(writeFile(join(folder, 'a.txt'), 'longer')).rejects.toThrow(
      /a\.txt cannot be written: the disk is full/,
    )
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old')
  })
  it('replaces nothing where its content cannot be made', async () => {
    await put(join(folder, 'a.txt'), 'old')
    const failing = function* (): Generator<string> {
      yield 'half'
      throw new Error('no more')
    }
    await expect(writeFile(join(folder, 'a.txt'), failing())).rejects.toThrow(/^no more$/)
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old')
  })
  it('says what to do where it may not write', async () => {
    await put(join(folder, 'file'), '')
    await expect(writeFile(join(folder, 'file', 'a.txt'), '')).rejects.toThrow(
      /a\.txt cannot be written: .*another folder/,
    )
    await mkdir(join(folder, 'taken'))
    await expect(writeFile(join(folder, 'taken'), '')).rejects.toThrow(/taken cannot be written: .*another folder/)
    expect((await readdir(folder)).sort()).toEqual(['file', 'taken'])
  })
})
