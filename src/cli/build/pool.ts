import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { NewsgraphError, type Article, type ArticleReading, type Ontology } from '../../model/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import { received, type Answer } from './messages.ts'
import type { Reader, ReaderOptions } from './reader.ts'

const WORKER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url))

/** A process may be ended by what has nothing to do with its article, so that is read once more. */
const ATTEMPTS = 2
/** What a process has at once: one article to read, and the next, so that it need not wait for this process. */
const GIVEN = 2

interface Task {
  readonly article: Article
  readonly done: (reading: ArticleReading) => void
  readonly failed: (error: unknown) => void
  attempts: number
}

interface Worker {
  readonly process: ChildProcess
  /** What it was given, in order: the first is being read. */
  readonly tasks: Task[]
  ready: boolean
}

/** Reads in processes of their own, since the model blocks the one that it runs in; what ends one of them costs no other article. */
export class ReadingPool implements Reader {
  readonly jobs: number
  readonly #options: ReaderOptions
  readonly #workers = new Set<Worker>()
  readonly #waiting: Task[] = []

  constructor(jobs: number, options: ReaderOptions) {
    this.jobs = jobs
    this.#options = options
  }

  /** @throws NewsgraphError where the process that reads the article ends, twice; what reading it throws. */
  read(article: Article): Promise<ArticleReading> {
    return new Promise((done, failed) => {
      this.#waiting.push({ article, done, failed, attempts: 0 })
      this.#assign()
    })
  }

  ontology(): Promise<Ontology> {
    return readOntology(this.#options)
  }

  async close(): Promise<void> {
    for (const { process } of this.#workers) process.disconnect()
    this.#workers.clear()
  }

  #assign(): void {
    // who has nothing comes before who has something to go on with
    for (let most = 1; most <= GIVEN; most++)
      for (const worker of this.#workers) {
        if (!worker.ready || worker.tasks.length >= most) continue
        const task = this.#waiting.shift()
        if (task === undefined) return
        worker.tasks.push(task)
        worker.process.send(task.article)
      }
    const starting = [...this.#workers].filter(({ ready }) => !ready).length
    if (this.#waiting.length > starting && this.#workers.size < this.jobs) this.#start()
  }

  #start(): void {
    const child = fork(WORKER, [JSON.stringify(this.#options)], { serialization: 'advanced' })
    const worker: Worker = { process: child, tasks: [], ready: false }
    this.#workers.add(worker)
    child.on('message', (answer: Answer) => this.#answered(worker, answer))
    child.on('exit', (code, signal) => this.#ended(worker, signal ?? `exit code ${code}`))
    // one that had begun ends as well when nothing can be sent to it
    child.on('error', (error) => worker.ready || this.#giveUp(worker, error))
  }

  #answered(worker: Worker, answer: Answer): void {
    if (answer === 'ready') worker.ready = true
    else if (!worker.ready && 'error' in answer) return this.#giveUp(worker, received(answer.error))
    else this.#settle(worker, answer)
    this.#assign()
  }

  #settle(worker: Worker, answer: Exclude<Answer, 'ready'>): void {
    const task = worker.tasks.shift()
    if ('reading' in answer) task?.done(JSON.parse(answer.reading) as ArticleReading)
    else task?.failed(received(answer.error))
  }

  /** No process can be started, so nothing can be read. */
  #giveUp(worker: Worker, error: unknown): void {
    this.#workers.delete(worker)
    worker.process.removeAllListeners('exit')
    if (worker.process.connected) worker.process.disconnect()
    for (const task of this.#waiting.splice(0)) task.failed(error)
  }

  #ended(worker: Worker, how: string): void {
    if (!this.#workers.delete(worker)) return
    const {
      tasks: [task, ...next],
      ready,
    } = worker
    if (!ready) {
      const message = `A process to read articles ended as it started (${how}); free memory, or build with --jobs 1.`
      return this.#giveUp(worker, new NewsgraphError('reader-died', message))
    }
    this.#waiting.unshift(...next)
    if (task !== undefined && ++task.attempts < ATTEMPTS) this.#waiting.unshift(task)
    else task?.failed(this.#died(task, how))
    this.#assign()
  }

  #died({ article }: Task, how: string): NewsgraphError {
    const message = `${article.source}: the process that read it ended (${how}), twice; it was left out.`
    return new NewsgraphError('reader-died', message)
  }
}
