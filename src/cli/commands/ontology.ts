import { join } from 'node:path'
import type { Command } from 'commander'
import { Option } from 'commander'
import type { Ontology } from '../../model/index.ts'
import { ontologyFilesIn, readOntologyFiles } from '../../ontology/files.ts'
import { loadOntology, suggestion } from '../../ontology/index.ts'
import { command, parseDate, parseWhole } from '../command.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { packageRoot } from '../../node/package-files.ts'
import { readEach, reportTo } from '../read-articles.ts'
import { propertyCard } from '../render/ontology-card.ts'
import { ontologyJson } from '../render/ontology-json.ts'
import { ontologyTable } from '../render/ontology-table.ts'
import { UnknownRelations, unknownTable } from '../render/unknown-relations.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { UsageError } from '../usage-error.ts'

interface OntologyOptions {
  readonly property?: string
  readonly format: 'table' | 'json'
  readonly unknown?: readonly string[]
  readonly limit: number
  readonly date?: string
  readonly ontology?: readonly string[]
}

function show(context: CommandContext, ontology: Ontology, { property: name, format }: OntologyOptions): void {
  const style = outputStyle(context)
  const property = name === undefined ? undefined : ontology.properties.get(name)
  if (name !== undefined && !property) {
    throw new UsageError(
      `"${name}" is no property.${suggestion(name, ontology.properties.keys())} npx newsgraph ontology lists them.`,
    )
  }
  if (format === 'json') {
    const frames = ontology.frames.filter((frame) => frame.property === name)
    print(context, JSON.stringify(property ? { ...property, frames } : ontologyJson(ontology), null, 2))
  } else {
    const lines = property
      ? propertyCard(property, ontology, style)
      : ontologyTable(ontology, style, outputWidth(context))
    for (const line of lines) print(context, line)
  }
}

async function showUnknown(
  context: CommandContext,
  inputs: readonly string[],
  options: OntologyOptions,
): Promise<void> {
  const newsgraph = await context.load(options.ontology ? { ontology: options.ontology } : {})
  const unknown = new UnknownRelations()
  await readEach(context, newsgraph, inputs, { ...options, report: reportTo(context) }, (reading) => {
    unknown.add(reading)
  })
  const relations = unknown.most(options.limit)
  if (options.format === 'json') return print(context, safeJson(relations, 2))
  for (const line of unknownTable(relations, outputStyle(context), outputWidth(context))) print(context, line)
}

async function run(context: CommandContext, options: OntologyOptions): Promise<void> {
  if (options.unknown && options.property !== undefined) throw new UsageError('Give --property or --unknown, not both.')
  if (options.unknown) return showUnknown(context, options.unknown, options)
  const shipped = ontologyFilesIn(join(packageRoot(), 'ontology'))
  show(context, loadOntology([...shipped, ...readOntologyFiles(options.ontology ?? [])]), options)
}

/** `newsgraph ontology`: what it knows, which words evoke it, and what a corpus says that it does not know. */
export function ontologyCommand(context: CommandContext): Command {
  return command('ontology', 'List the properties that newsgraph knows and the words that evoke them.', [
    ['ontology', 'all properties, one a line'],
    ['ontology --property imports', 'one property with its words and their arguments'],
    ['ontology --unknown articles/', 'the most frequent relations that it does not know'],
  ])
    .option('--property <name>', 'show this property in detail')
    .option('--unknown <inputs...>', 'read files or folders and count the relations that have no property')
    .option('--limit <count>', 'show this many unknown relations', parseWhole(1, 100_000), 40)
    .option('--date <day>', 'publication date of articles that do not say theirs', parseDate)
    .addOption(new Option('--format <format>', 'form of the output').choices(['table', 'json']).default('table'))
    .ontologyOption()
    .action((options: OntologyOptions) => run(context, options))
}
