import type { Command } from 'commander'
import { Option } from 'commander'
import type { ArticleReading } from '../../model/index.ts'
import { articleFromText } from '../article-from-text.ts'
import { command, parseDate } from '../command.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { inputsOr, readEach, reportTo } from '../read-articles.ts'
import { causeLines } from '../render/causes.ts'
import { ownLabels } from '../render/own-labels.ts'
import { labelsOf, type LabelOf } from '../render/statement-cells.ts'
import { statementTable } from '../render/statement-table.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { UsageError } from '../usage-error.ts'

interface ExtractOptions {
  readonly text?: string
  readonly format: 'jsonl' | 'table'
  readonly date?: string
  readonly ontology?: readonly string[]
  readonly gazetteer?: readonly string[]
  readonly fragments?: boolean
}

interface ShowOptions extends ExtractOptions {
  readonly relationLabelOf: LabelOf
}

function show(
  context: CommandContext,
  reading: ArticleReading,
  { format, fragments, relationLabelOf }: ShowOptions,
): void {
  const { entities } = reading
  const statements = fragments === true ? (reading.fragments ?? []) : reading.statements
  if (format === 'jsonl') return statements.forEach((statement) => print(context, safeJson(statement)))
  const look = { style: outputStyle(context), width: outputWidth(context) }
  const table = statementTable(statements, { ...look, labelOf: labelsOf(entities), relationLabelOf })
  // an empty table says nothing, so it is said why
  const lines = statements.length > 0 ? table : causeLines([reading], look.style, look.width)
  for (const line of lines) print(context, line)
}

const REMEDY = 'name a file, or pass --text "…".'

async function run(context: CommandContext, files: readonly string[], options: ExtractOptions): Promise<void> {
  const { text, date, ontology, gazetteer } = options
  if (text !== undefined && files.length > 0) throw new UsageError('Give files or --text, not both.')
  const inputs = text === undefined ? inputsOr(context, files, REMEDY) : []
  const unnamed = files.length === 0 ? REMEDY : undefined
  const newsgraph = await context.load({ ...(ontology && { ontology }), ...(gazetteer && { gazetteer }) })
  const look = { ...options, relationLabelOf: await ownLabels(newsgraph.ontology, ontology) }
  if (text !== undefined) return show(context, await newsgraph.read(articleFromText(text, date)), look)
  await readEach(context, newsgraph, inputs, { ...options, report: reportTo(context, unnamed) }, (reading) => {
    show(context, reading, look)
  })
}

/** `newsgraph extract`: statements on standard output. */
export function extractCommand(context: CommandContext): Command {
  return command('extract', 'Print the statements of articles, one JSON object a line or as a table.', [
    ['extract article.txt > statements.jsonl', 'statements as JSON lines'],
    ['extract --format table --text "India will not buy oil." --date 2025-08-13', 'a sentence, as a table'],
  ])
    .argument('[files...]', 'files, folders, or - for standard input')
    .option('--text <text>', 'read this text instead of files')
    .option('--fragments', 'print instead what tells nothing by itself: of an unknown "it", or only a condition')
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl', 'table']).default('jsonl'))
    .option('--date <day>', 'publication date of articles that do not say theirs', parseDate)
    .ontologyOption()
    .option('--gazetteer <files...>', 'gazetteers of your own, which win: CSV, JSON lines or Turtle')
    .action((files: string[], options: ExtractOptions) => run(context, files, options))
}
