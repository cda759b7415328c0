import type { Command } from 'commander'
import { readOntology } from '../../node/knowledge-files.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { Store } from '../../store/index.ts'
import { fileVersion } from '../build/version.ts'
import { writeFiles } from '../build/write-files.ts'
import { command, formatOption } from '../command.ts'
import type { CommandContext } from '../context.ts'
import { USUAL, type Format } from '../output/exports.ts'
import { Failures } from '../output/failures.ts'
import { tidy } from '../output/graph-files.ts'

interface ExportOptions extends RdfChoice {
  readonly format?: readonly Format[]
  readonly ontology?: readonly string[]
}

async function run(
  context: CommandContext,
  folder: string,
  { format = USUAL, ontology, ...choice }: ExportOptions,
): Promise<void> {
  const knowledge = ontology === undefined ? {} : { ontology }
  const files = { ...choice, formats: format, version: await fileVersion(knowledge), keep: true }
  const store = await Store.open(folder)
  try {
    await tidy(folder)
    await writeFiles(context, store, folder, await readOntology(knowledge), files, new Failures(context))
  } finally {
    await store.close()
  }
}

/** `newsgraph export`: the files of a graph on disk. */
export function exportCommand(context: CommandContext): Command {
  return command('export', 'Write files of a graph that newsgraph build made.', [
    ['export', 'Turtle, statements and page of out/'],
    ['export archive --format parquet', 'tables for DuckDB, Spark and pandas'],
  ])
    .argument('[folder]', 'folder of the graph', 'out')
    .addOption(formatOption('ttl,jsonl,page'))
    .rdfOptions('statements')
    .action((folder: string, options: ExportOptions) => run(context, folder, options))
}
