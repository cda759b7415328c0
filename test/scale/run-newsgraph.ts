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
  /** Seconds of processor time of the process itself, and of all that it started together. */
  readonly own: number
  readonly started: number
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

const TICKS_PER_SECOND = 100

/** Seconds of processor time that a process has used so far. */
function processorTimeOf(id: string): number {
  const [, rest = ''] = /\) (.*)/.exec(linesOf(`/proc/${id}/stat`)[0] ?? '') ?? []
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number)
  return (user + system) / TICKS_PER_SECOND
}

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
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'inherit', 'inherit'] })
  let [most, isInterrupted] = [0, false]
  const root = String(child.pid)
  const used = new Map<string, number>()
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? 0)
    most = Math.max(
      most,
      tree.reduce((sum, id) => sum + bytesOf(id), 0),
    )
    for (const id of tree) used.set(id, Math.max(used.get(id) ?? 0, processorTimeOf(id)))
    if (isInterrupted || secondsNow() < interruptAfter) return
    isInterrupted = true
    child.kill('SIGINT')
  }, EVERY)
  return new Promise((done, failed) => {
    child.once('exit', (code, signal) => {
      clearInterval(timer)
      if (code === null || code > 1) failed(new Error(`newsgraph ${words.join(' ')} ended with ${signal ?? code}`))
      else {
        const own = used.get(root) ?? 0
        const started = [...used.values()].reduce((sum, each) => sum + each, 0) - own
        done({ seconds: secondsNow(), megabytes: most / 1e6, own, started })
      }
    })
  })
}

export const told = ({ seconds, megabytes, own, started }: Ran): string =>
  `${seconds.toFixed(1)} s (processor time: ${own.toFixed(1)} s itself, ${started.toFixed(1)} s what it started), ${megabytes.toFixed(0)} MB`
