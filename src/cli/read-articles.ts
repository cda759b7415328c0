import type { Article, ArticleReading, Diagnostic } from '../model/index.ts'
import type { Newsgraph } from '../index.ts'
import { readInputs } from '../read/files.ts'
import { EXIT, fail, warn, errorStyle, type CommandContext } from './context.ts'
import { failure } from './failure.ts'
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

export interface EachOptions extends ReadOptions {
  /** Is told what is to be said of the inputs and their readings. */
  readonly report: (diagnostic: Diagnostic) => void
}

/**
 * Reads all articles and gives each reading to `use`, with progress on a terminal. An input that fails, in reading or in
 * use, is reported and raises the exit code; the others go on.
 */
export async function readEach(
  context: CommandContext,
  newsgraph: Newsgraph,
  inputs: readonly string[],
  { report, ...options }: EachOptions,
  use: (reading: ArticleReading) => void,
): Promise<void> {
  const progress = progressOn(context.stderr)
  const reportInput = (diagnostic: Diagnostic): void => {
    if (diagnostic.severity === 'error') fail(context, EXIT.inputFailed)
    report(diagnostic)
  }
  let count = 0
  try {
    for await (const article of articlesOf(context, inputs, reportInput, options)) {
      progress.update(`Reading ${article.source} (${++count})`)
      try {
        const reading = await newsgraph.read(article)
        reading.diagnostics.forEach(report)
        use(reading)
      } catch (error) {
        report(failure(context, article.source, error))
      }
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

/** What a store keeps of a reading: of all else, trees and clauses take most of its memory. */
export function asStored(reading: ArticleReading): ArticleReading {
  const { clauses: _, fragments: __, ...stored } = withoutTrees(reading)
  return stored
}

/**
 * Reports on standard error as they come, notes left out.
 * @param remedy what to give instead of a standard input that is empty, where nobody named it
 * @throws UsageError where it is; a program that has no terminal has one of these
 */
export const reportTo =
  (context: CommandContext, remedy?: string) =>
  (diagnostic: Diagnostic): void => {
    if (remedy !== undefined && diagnostic.code === 'empty' && diagnostic.source === '-')
      throw new UsageError(`Nothing to read, and standard input is empty: ${remedy}`)
    if (diagnostic.severity !== 'info') warn(context, diagnosticLine(diagnostic, errorStyle(context)))
  }
