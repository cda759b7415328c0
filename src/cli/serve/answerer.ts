import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { NewsgraphError } from '../../model/index.ts'
import { received } from '../build/messages.ts'
import type { Answer, AnsweringOptions, Asked } from './messages.ts'

const FROM_SOURCE = import.meta.url.endsWith('.ts')
const PROCESS = fileURLToPath(new URL(FROM_SOURCE ? './answering.ts' : './answering.js', import.meta.url))
const MOST_WAITING = 64

interface Task {
  readonly asked: Asked
  readonly done: (document: string) => void
  readonly failed: (error: Error) => void
}

/**
 * Answers questions in a process of its own, since a query blocks the one that it runs in and cannot be stopped there: what
 * takes longer than the limit is ended with its process, and the next one is started.
 */
export class Answerer {
  readonly #options: AnsweringOptions
  readonly #seconds: number
  readonly #waiting: Task[] = []
  #process: Promise<ChildProcess>
  #prefixes: Readonly<Record<string, string>> = {}
  #busy = false
  #closed = false

  private constructor(options: AnsweringOptions, seconds: number) {
    this.#options = options
    this.#seconds = seconds
    this.#process = this.#start()
  }

  /** Opens a graph. @param seconds that an answer may take @throws NewsgraphError where there is no graph. */
  static async open(options: AnsweringOptions, seconds: number): Promise<Answerer> {
    const answerer = new Answerer(options, seconds)
    await answerer.#process
    return answerer
  }

  /** Prefixes of the IRIs under which the graph names its things. */
  get prefixes(): Readonly<Record<string, string>> {
    return this.#prefixes
  }

  /** @throws NewsgraphError where the question cannot be answered, takes too long (`timeout`) or too many wait (`busy`). */
  ask(asked: Asked): Promise<string> {
    if (this.#waiting.length >= MOST_WAITING)
      return Promise.reject(new NewsgraphError('busy', 'Too many questions wait to be answered; ask again later.'))
    return new Promise((done, failed) => {
      this.#waiting.push({ asked, done, failed })
      void this.#work()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { failed } of this.#waiting.splice(0)) failed(new NewsgraphError('closed', 'The server was stopped.'))
    const child = await this.#process.catch(() => null)
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    await new Promise((resolve) => {
      child.once('exit', resolve)
      child.kill('SIGKILL')
    })
  }

  #start(): Promise<ChildProcess> {
    const execArgv = FROM_SOURCE ? ['--import', 'tsx'] : process.execArgv
    const child = fork(PROCESS, [JSON.stringify(this.#options)], { execArgv })
    const started = new Promise<ChildProcess>((resolve, reject) => {
      child.once('message', (answer: Answer) => {
        if ('ready' in answer) {
          this.#prefixes = answer.ready
          resolve(child)
        } else reject('error' in answer ? received(answer.error) : new Error('unexpected answer'))
      })
      child.once('error', reject)
      child.once('exit', (code, signal) =>
        reject(
          new NewsgraphError(
            'answerer-died',
            `The process that answers ended as it started (${signal ?? `exit code ${code}`}); free memory.`,
          ),
        ),
      )
    })
    // its folder is free only when it has ended
    const replace = (): void => void child.once('exit', () => (this.#process = this.#closed ? started : this.#start()))
    // who asks next is told
    started.then(replace, () => undefined)
    return started
  }

  async #work(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    for (let task = this.#waiting.shift(); task !== undefined; task = this.#waiting.shift()) {
      try {
        task.done(await this.#answered(task.asked))
      } catch (error) {
        task.failed(error as Error)
      }
    }
    this.#busy = false
  }

  async #answered(asked: Asked): Promise<string> {
    const child = await this.#process
    return new Promise((resolve, reject) => {
      let reason = new NewsgraphError('answerer-died', 'The process that answered ended; ask for less.')
      const ended = (): void => finish(reason)
      const timer = setTimeout(() => {
        reason = new NewsgraphError(
          'timeout',
          `No answer within ${this.#seconds} s; ask for less, or start the server with a longer --timeout.`,
        )
        child.kill('SIGKILL')
      }, this.#seconds * 1000)
      const finish = (result: string | Error): void => {
        clearTimeout(timer)
        child.off('message', answered)
        child.off('exit', ended)
        if (typeof result === 'string') return resolve(result)
        reject(result)
      }
      const answered = (answer: Answer): void => {
        if ('document' in answer) finish(answer.document)
        else finish('error' in answer ? received(answer.error) : new Error('unexpected answer'))
      }
      child.once('message', answered)
      child.once('exit', ended)
      child.send(asked)
    })
  }
}
