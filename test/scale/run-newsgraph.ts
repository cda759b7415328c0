import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'

const PROGRAM = resolve('dist/src/cli/main.js')
const EVERY = 500

export interface Ran {
  readonly seconds: number
  /** Megabytes (10⁶ bytes) that the process and those it started had in memory together, at most; shared pages count for each in part. */
  readonly megabytes: number
}

const linesOf = (path: string): string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    // it has ended
    return []
  }
}

/** Bytes of a process (proportional set size, of Linux). */
const bytesOf = (id: string): number =>
  1024 *
  Number(
    /^Pss: +(\d+)/.exec(linesOf(`/proc/${id}/smaps_rollup`).find((line) => line.startsWith('Pss:')) ?? '')?.[1] ?? 0,
  )

/** A process and all that it started. */
function treeOf(root: number): string[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => [id, /\) \S (\d+)/.exec(linesOf(`/proc/${id}/stat`)[0] ?? '')?.[1]] as const)
  const tree = [String(root)]
  for (const parent of tree) tree.push(...parents.flatMap(([id, of]) => (of === parent ? id : [])))
  return tree
}

/** Runs the built program, and interrupts it after so many seconds if it is still running. @throws Error where it fails. */
export function runNewsgraph(words: readonly string[], interruptAfter = Infinity): Promise<Ran> {
  const began = performance.now()
  const secondsNow = (): number => (performance.now() - began) / 1_000
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
  let [most, isInterrupted] = [0, false]
  const timer = setInterval(() => {
    most = Math.max(
      most,
      treeOf(child.pid ?? 0).reduce((sum, id) => sum + bytesOf(id), 0),
    )
    if (isInterrupted || secondsNow() < interruptAfter) return
    isInterrupted = true
    child.kill('SIGINT')
  }, EVERY)
  return new Promise((done, failed) => {
    child.once('exit', (code, signal) => {
      clearInterval(timer)
      if (code === null || code > 1) failed(new Error(`newsgraph ${words.join(' ')} ended with ${signal ?? code}`))
      else done({ seconds: secondsNow(), megabytes: most / 1e6 })
    })
  })
}

export const told = ({ seconds, megabytes }: Ran): string => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`
