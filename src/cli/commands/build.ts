import { join } from 'node:path'
import { Option, type Command } from 'commander'
import type { ArticleReading, Diagnostic } from '../../model/index.ts'
import { command, parseBase, parseDate, parseWhole } from '../command.ts'
import { EXIT, errorStyle, fail, outputStyle, outputWidth, print, warn, type CommandContext } from '../context.ts'
import { exportsOf, PAGE } from '../output/exports.ts'
import { writeExport } from '../output/write-export.ts'
import { checkFolder } from '../output/write-file.ts'
import { readEach, withoutTrees } from '../read-articles.ts'
import { causeLines } from '../render/causes.ts'
import { countOf } from '../render/count-of.ts'
import { diagnosticLines } from '../render/diagnostics.ts'
import { labelsOf } from '../render/statement-cells.ts'
import { statementTable } from '../render/statement-table.ts'
import { PROFILES, type Profile } from '../../rdf/index.ts'
import { safeText } from '../terminal/safe-text.ts'

interface BuildOptions {
  readonly out: string
  readonly base?: string
  readonly profile?: Profile
  readonly ontology?: readonly string[]
  readonly gazetteer?: readonly string[]
  readonly date?: string
  readonly rows: number
}

/** What was found, and why some sentences gave nothing. */
function showFindings(context: CommandContext, readings: readonly ArticleReading[], limit: number): void {
  const labelOf = labelsOf(readings.flatMap((reading) => reading.entities))
  const look = { style: outputStyle(context), width: outputWidth(context) }
  const statements = readings.flatMap((reading) => reading.statements)
  for (const line of statementTable(statements, { ...look, labelOf, limit })) print(context, line)
  for (const line of causeLines(readings, look.style, look.width)) print(context, line)
}

async function run(context: CommandContext, inputs: readonly string[], options: BuildOptions): Promise<void> {
  const { out, ontology, rows, gazetteer } = options
  await checkFolder(out)
  const diagnostics: Diagnostic[] = []
  const readings: ArticleReading[] = []
  const newsgraph = await context.load({ ...(ontology && { ontology }), ...(gazetteer && { gazetteer }) })
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  await readEach(context, newsgraph, inputs, { ...options, report }, (reading) => {
    readings.push(withoutTrees(reading))
  })
  if (readings.length === 0) {
    for (const line of diagnosticLines(diagnostics, errorStyle(context))) warn(context, line)
    warn(context, 'Nothing was read, so nothing was written.')
    return fail(context, EXIT.inputFailed)
  }
  const written: string[] = []
  const counts: string[] = []
  for (const each of exportsOf(newsgraph.ontology, options)) {
    const result = await writeExport(context, out, each, readings)
    diagnostics.push(...result.diagnostics)
    if (result.counts === null) continue
    written.push(each.name)
    counts.push(...result.counts)
  }
  showFindings(context, readings, rows)
  for (const line of diagnosticLines(diagnostics, errorStyle(context))) warn(context, line)
  print(context, `${countOf(readings.length, 'article')}: ${counts.join(', ')}.`)
  print(context, written.length === 0 ? 'Nothing was written.' : `Written to ${safeText(out)}: ${written.join(', ')}`)
  if (written.includes(PAGE)) {
    const page = safeText(join(out, PAGE))
    print(context, `See the graph: open ${page} in a browser, or run: newsgraph view ${safeText(out)}`)
  }
}

/** `newsgraph build`: articles into a graph, its Turtle, its statements and its page. */
export function buildCommand(context: CommandContext): Command {
  return command('build', 'Read articles into a knowledge graph: Turtle, statements and a page.', [
    ['build article.txt', 'one article into out/'],
    ['build news/ more.html --out graph', 'folders and files, text, Markdown, HTML or JSONL'],
    ['build - --base https://example.org/kg/ < a.txt', 'standard input, own IRIs'],
    ['build a.txt --ontology mine.ttl', 'with relations of your own'],
  ])
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .option('-o, --out <folder>', 'folder to write to', 'out')
    .option('--base <iri>', 'base of the IRIs in the Turtle', parseBase)
    .addOption(
      new Option('--profile <name>', 'how much the Turtle says; full can be read back')
        .choices(PROFILES)
        .default('statements'),
    )
    .option('--ontology <files...>', 'further Turtle files of classes, properties and words')
    .option('--gazetteer <files...>', 'gazetteers of your own, which win: CSV, JSON lines or Turtle')
    .option('--date <day>', 'publication date of articles that do not say theirs', parseDate)
    .option('--rows <count>', 'rows of each table to print', parseWhole(0, 1_000_000), 40)
    .action((inputs: string[], options: BuildOptions) => run(context, inputs, options))
}
