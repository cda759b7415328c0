import { join } from 'node:path'
import { NewsgraphError, type Diagnostic } from '../../model/index.ts'
import { EXIT, fail, type CommandContext } from '../context.ts'
import { reasonOf, trace } from '../failure.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { removeFile, writeFile } from './write-file.ts'

/** Where every failure of a build is told, one a line; it is there only where there was one. */
export const FAILURES = 'failures.jsonl'

/** What a build was doing: reading the input, finding what is said, keeping it, or writing a file. */
type Stage = 'input' | 'read' | 'store' | 'export'

/** Something that a build could not do; all else was done. */
export interface Failure {
  /** Path or place of the article, or of the input. */
  readonly article?: string
  /** The file that could not be written, or is without the article. */
  readonly file?: string
  readonly stage: Stage
  readonly code: string
  readonly cause: string
}

/** Gathers what fails; the process will end with code 1. */
export class Failures {
  readonly #context: CommandContext
  readonly all: Failure[] = []
  /** As they are told on the terminal. */
  readonly diagnostics: Diagnostic[] = []

  constructor(context: CommandContext) {
    this.#context = context
  }

  /** @param message what is told of it, where that is more than the cause. */
  add(failed: Omit<Failure, 'code' | 'cause'>, error: unknown, message = reasonOf(error)): void {
    trace(this.#context, error)
    fail(this.#context, EXIT.inputFailed)
    const code = error instanceof NewsgraphError ? error.code : 'internal'
    this.all.push({ ...failed, code, cause: reasonOf(error) })
    const source = failed.file ?? failed.article
    this.diagnostics.push({ severity: 'error', code, message, ...(source === undefined ? {} : { source }) })
  }

  /** What reading an input had to say; an error is a failure. */
  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic)
    if (diagnostic.severity !== 'error') return
    fail(this.#context, EXIT.inputFailed)
    const { code, message, source } = diagnostic
    this.all.push({ ...(source === undefined ? {} : { article: source }), stage: 'input', code, cause: message })
  }

  /** Writes them into a folder, in place of those of the build before. @throws WriteError where that is not possible. */
  async write(folder: string): Promise<void> {
    const path = join(folder, FAILURES)
    if (this.all.length === 0) return removeFile(path)
    await writeFile(
      path,
      this.all.map((failure) => `${safeJson(failure)}\n`),
    )
  }
}
