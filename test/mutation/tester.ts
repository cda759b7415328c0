import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Job } from './worker.ts'

/** In milliseconds: a mutant that runs longer than this has fallen into a loop. */
const LONGEST_RUN = 20_000
/** The first run loads all that the tests import. */
const LONGEST_FIRST_RUN = 180_000

/** Runs tests in a process of its own, which stays warm until a mutant keeps it from answering. */
export class Tester {
  private child: ChildProcess | undefined
  private isWarm = false

  /** Whether all tests pass; those that do not end do not pass. */
  async passes(job: Job): Promise<boolean> {
    this.child ??= await started()
    const { child } = this
    const longest = this.isWarm ? LONGEST_RUN : LONGEST_FIRST_RUN
    child.send(job)
    const limit = new AbortController()
    const late = setTimeout(() => limit.abort(), longest)
    try {
      const [passed] = await Promise.race([
        once(child, 'message', { signal: limit.signal }) as Promise<[boolean]>,
        once(child, 'exit', { signal: limit.signal }).then(() => [false] as const),
      ])
      this.isWarm = child.exitCode === null
      if (!this.isWarm) this.child = undefined
      return passed
    } catch {
      this.stop()
      return false
    } finally {
      clearTimeout(late)
      limit.abort()
    }
  }

  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
    this.isWarm = false
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}
