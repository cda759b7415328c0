import { NewsgraphError, type Article, type ArticleReading, type Diagnostic } from '../model/index.ts'
import type { Newsgraph } from '../index.ts'
import { readInputs } from '../read/files.ts'
import { EXIT, fail, warn, errorStyle, type CommandContext } from './context.ts'
import { diagnosticLine } from './render/diagnostics.ts'
import { progressOn } from './terminal/progress.ts'
import { UsageError } from './usage-error.ts'

export interface ReadOptions {
  /** Publication date for articles that do not say theirs. */
  readonly date?: string
}

/** Inputs to read: those named, or standard input where something is piped in. */
export function inputsOr(context: CommandContext, inputs: readonly string[], remedy: string): readonly string[] {
  if (inputs.length > 0) return inputs
  if (context.stdin.isTTY === true) throw new UsageError(`Nothing to read: ${remedy}`)
  return ['-']
}

/** Articles of the inputs; what could not be read is told to `report`. */
export async function* articlesOf(
  context: CommandContext,
  inputs: readonly string[],
  report: (diagnostic: Diagnostic) => void,
  { date }: ReadOptions = {},
): AsyncGenerator<Article> {
  for await (const read of readInputs(inputs, { stdin: context.stdin })) {
    if ('severity' in read) report(read)
    else yield date === undefined || read.published !== undefined ? read : { ...read, published: date }
  }
}

/** What went wrong with one article; the others go on. */
function failure(article: Article, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof NewsgraphError ? error.code : 'internal'
  return { severity: 'error', code, message, source: article.source }
}

/** Readings of all articles, with progress on a terminal. An input that fails is reported and raises the exit code. */
export async function* readingsOf(
  context: CommandContext,
  newsgraph: Newsgraph,
  inputs: readonly string[],
  report: (diagnostic: Diagnostic) => void,
  options: ReadOptions = {},
): AsyncGenerator<ArticleReading> {
  const progress = progressOn(context.stderr)
  const reportFailure = (diagnostic: Diagnostic): void => {
    if (diagnostic.severity === 'error') fail(context, EXIT.inputFailed)
    report(diagnostic)
  }
  let count = 0
  try {
    for await (const article of articlesOf(context, inputs, reportFailure, options)) {
      progress.update(`Reading ${article.source} (${++count})`)
      let reading: ArticleReading
      try {
        reading = await newsgraph.read(article)
      } catch (error) {
        if (context.debug) throw error
        reportFailure(failure(article, error))
        continue
      }
      for (const diagnostic of reading.diagnostics) report(diagnostic)
      yield reading
    }
  } finally {
    progress.done()
  }
}

/** A reading without the trees of its sentences, which nothing needs once it is read and which take most of its memory. */
export function withoutTrees(reading: ArticleReading): ArticleReading {
  const sentences = reading.analysis.sentences.map((sentence) => ({ ...sentence, tokens: [], names: [] }))
  return { ...reading, analysis: { sentences } }
}

/** Reports on standard error as they come, notes left out. */
export const reportTo =
  (context: CommandContext) =>
  (diagnostic: Diagnostic): void => {
    if (diagnostic.severity !== 'info') warn(context, diagnosticLine(diagnostic, errorStyle(context)))
  }
