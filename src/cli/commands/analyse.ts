import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { Option, type Command } from 'commander'
import { parseConllu, toConllu } from '../../language/index.ts'
import type { Newsgraph } from '../../index.ts'
import { NewsgraphError, type Analysis, type Diagnostic, type Sentence } from '../../model/index.ts'
import { command } from '../command.ts'
import { EXIT, fail, print, type CommandContext } from '../context.ts'
import { failure } from '../failure.ts'
import { articlesOf, inputsOr, reportTo } from '../read-articles.ts'
import { safeJson, safeLines } from '../terminal/safe-text.ts'

interface AnalyseOptions {
  readonly format: 'conllu' | 'json'
  readonly tokens?: 'conllu'
}

interface Result {
  /** Id of the article, or the path of the CoNLL-U file. */
  readonly article: string
  /** The text that offsets refer to, where no input holds it. */
  readonly text?: string
  readonly analysis: Analysis
  readonly idOf: (sentence: Sentence) => string
}

function show(
  context: CommandContext,
  { article, text, analysis, idOf }: Result,
  format: AnalyseOptions['format'],
): void {
  if (format === 'json')
    return print(context, safeJson({ article, ...(text === undefined ? {} : { text }), ...analysis }))
  const conllu = toConllu(analysis, idOf)
  // a file keeps the words as they are
  context.stdout.write(context.stdout.isTTY === true ? safeLines(conllu) : conllu)
}

/** Articles of the inputs, newsgraph's own sentences and tokens. */
async function* fromArticles(
  context: CommandContext,
  newsgraph: Newsgraph,
  inputs: readonly string[],
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Result> {
  for await (const article of articlesOf(context, inputs, report)) {
    try {
      const analysis = await newsgraph.analyse(article)
      yield { article: article.id, analysis, idOf: ({ index }) => `${article.id}-${index + 1}` }
    } catch (error) {
      report(failure(context, article.source, error))
    }
  }
}

async function textOfFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    const message = `${path} cannot be read; name a CoNLL-U file that exists.`
    throw new NewsgraphError('missing-file', message, { cause })
  })
}

/** CoNLL-U files, whose sentences and tokens stay as they are. */
async function* fromConllu(
  context: CommandContext,
  newsgraph: Newsgraph,
  inputs: readonly string[],
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Result> {
  for (const input of inputs) {
    try {
      const given = parseConllu(input === '-' ? await textOf(context.stdin) : await textOfFile(input))
      const analysis = await newsgraph.language.analyseTokens(given)
      const idOf = ({ index }: Sentence): string => given.sentences[index]?.id ?? String(index + 1)
      yield { article: input, text: given.text, analysis, idOf }
    } catch (error) {
      report(failure(context, input, error))
    }
  }
}

async function run(context: CommandContext, files: readonly string[], options: AnalyseOptions): Promise<void> {
  const remedy = 'name a file, or - for standard input.'
  const inputs = inputsOr(context, files, remedy)
  const newsgraph = await context.load()
  const tell = reportTo(context, files.length === 0 ? remedy : undefined)
  const report = (diagnostic: Diagnostic): void => {
    if (diagnostic.severity === 'error') fail(context, EXIT.inputFailed)
    tell(diagnostic)
  }
  const results = options.tokens === 'conllu' ? fromConllu : fromArticles
  for await (const result of results(context, newsgraph, inputs, report)) show(context, result, options.format)
}

/** `newsgraph analyse`: sentences, tokens, trees and names on standard output. */
export function analyseCommand(context: CommandContext): Command {
  return command('analyse', 'Print sentences, tokens, trees and names, as CoNLL-U or as JSON with offsets.', [
    ['analyse article.txt', 'CoNLL-U; names stand in MISC as NER=B-PER, I-ORG …'],
    ['analyse article.txt --format json', 'one object an article, with character offsets'],
    ['analyse dev.conllu --tokens conllu', 'keep the sentences and tokens of a CoNLL-U file'],
  ])
    .argument('[files...]', 'files, folders, or - for standard input')
    .addOption(new Option('--format <format>', 'form of the output').choices(['conllu', 'json']).default('conllu'))
    .addOption(new Option('--tokens <format>', 'read files of this format and keep their tokens').choices(['conllu']))
    .action((files: string[], options: AnalyseOptions) => run(context, files, options))
}
