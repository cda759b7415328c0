import { GraphError, patternOf, type Bound, type Match, type RelationQuery } from '../../index.ts'
import { NewsgraphError, type Statement } from '../../model/index.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { sourceOf, type Source } from '../questions/source.ts'
import { countOf } from '../render/count-of.ts'
import { safeJson, safeText } from '../terminal/safe-text.ts'
import { tableLines } from '../terminal/table.ts'
import { UsageError } from '../usage-error.ts'
import type { Askable } from './askable.ts'

export interface PatternOptions {
  readonly since?: string
  readonly until?: string
  readonly planned?: boolean
  readonly denied?: boolean
  readonly saidBy?: string
  readonly limit?: number
}

export interface PatternAnswer {
  readonly bindings: Readonly<Record<string, Bound>>
  readonly source: Source
}

/** @throws UsageError where the words are no pattern; GraphError where the graph does not know what they name. */
export async function answersTo(pattern: string, options: PatternOptions, graph: Askable): Promise<PatternAnswer[]> {
  const query = await patternOf(pattern, graph.vocabulary)
  if (query === null)
    throw new UsageError(
      `${JSON.stringify(pattern)} is no pattern; write a subject, a relation and an object, as in "India imports ?what".`,
    )
  const limit = options.limit ?? 1000
  const matched = await matchesOf({ ...query, ...filterOf(options) }, limit, graph)
  return matched.map(({ bindings, statements }: Match) => ({
    bindings,
    source: sourceOf(statements[0] as Statement, graph),
  }))
}

/** @throws GraphError as `match` does; with what a pattern is, where the relation is unknown. */
async function matchesOf(query: RelationQuery, limit: number, graph: Askable): Promise<Match[]> {
  try {
    return await graph.match([query], { limit })
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== 'unknown-relation') throw error
    throw new NewsgraphError(error.code, `${error.message} ${HOW_TO_ASK}`, { cause: error })
  }
}

/** What helps who asked in a sentence, or for a form of a verb that nothing is called. */
const HOW_TO_ASK =
  'A pattern is no question but a name, a relation and a name, one of them open: "India imports ?what" or "who visits Russia".'

export function filterOf({ since, until, planned, denied, saidBy }: PatternOptions): RelationQuery {
  const time = { ...(since === undefined ? {} : { from: since }), ...(until === undefined ? {} : { to: until }) }
  return {
    ...(since === undefined && until === undefined ? {} : { time }),
    ...(planned === true ? { modality: 'planned' } : {}),
    ...(denied === true ? { polarity: 'negative' } : {}),
    ...(saidBy === undefined ? {} : { attributedTo: saidBy }),
  }
}

const wordsOfSource = ({ title, article, published, url }: Source): string =>
  [title ?? article, published?.slice(0, 10), url].filter((part) => part !== undefined).join(', ')

/** Prints answers as a table, as CSV, or one JSON object a line. */
export function showAnswers(context: CommandContext, answers: readonly PatternAnswer[], format: string): void {
  const names = [...new Set(answers.flatMap(({ bindings }) => Object.keys(bindings)))]
  const cells = answers.map(({ bindings, source }) => [
    ...names.map((name) => bindings[name]?.label ?? ''),
    source.sentence,
    wordsOfSource(source),
  ])
  const titles = [...names, 'sentence', 'source']
  if (format === 'json') for (const answer of answers) print(context, safeJson(answer))
  else if (format === 'csv') for (const line of [titles, ...cells]) context.stdout.write(csvLine(line))
  else {
    const { dim } = outputStyle(context)
    const columns = titles.map((title) =>
      title === 'sentence' ? { title, minimum: 20, lines: 6, share: 3 } : { title, minimum: 8, lines: 3 },
    )
    const rows = cells.map((row) => ({ cells: row.map(safeText) }))
    const [head = '', ...lines] = rows.length === 0 ? [] : tableLines(columns, rows, outputWidth(context))
    if (rows.length > 0) print(context, dim(head))
    for (const line of lines) print(context, line)
    print(context, dim(countOf(answers.length, 'answer')))
  }
}

/** A line of CSV (RFC 4180); a cell that a spreadsheet would take for a formula begins with an apostrophe. */
const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
