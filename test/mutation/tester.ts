import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Job, Report } from './worker.ts'

/** In milliseconds: where no test ends within this, a mutant has fallen into a loop. */
const LONGEST_TEST = 30_000
/** The first run loads all that the tests import. */
const LONGEST_FIRST_TEST = 180_000

/** Runs tests in a process of its own, which stays warm until a mutant keeps it from answering. */
export class Tester {
  private child: ChildProcess | undefined
  private isWarm = false

  /** Whether all tests pass; those that do not end do not pass. */
  async passes(job: Job): Promise<boolean> {
    this.child ??= await started()
    const { child } = this
    child.send(job)
    const passed = await answerOf(child, this.isWarm ? LONGEST_TEST : LONGEST_FIRST_TEST)
    this.isWarm = passed !== undefined
    if (passed === undefined) this.stop()
    return passed ?? false
  }

  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
    this.isWarm = false
  }
}

/** Nothing where it ends without an answer, or none of its tests ends in time. */
const answerOf = (child: ChildProcess, longest: number): Promise<boolean | undefined> =>
  new Promise((resolve) => {
    const end = (answer?: boolean): void => {
      clearTimeout(late)
      child.off('message', hear).off('exit', fail)
      resolve(answer)
    }
    const fail = (): void => end()
    const hear = (report: Report): unknown => (report === 'going on' ? late.refresh() : end(report))
    const late = setTimeout(fail, longest)
    child.on('message', hear).once('exit', fail)
  })

async function started(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}
