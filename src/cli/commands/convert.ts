import { dirname } from 'node:path'
import { Option, type Command } from 'commander'
import { readOntology } from '../../node/knowledge-files.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { asNamed, outputFor, type Target } from '../convert/target.ts'
import { withSource } from '../convert/source.ts'
import { command } from '../command.ts'
import { errorStyle, print, warn, type CommandContext } from '../context.ts'
import { exportsOf, FORMATS, tellContradictions } from '../output/exports.ts'
import { Failures } from '../output/failures.ts'
import { GraphFiles } from '../output/graph-files.ts'
import { writeExports } from '../output/write-export.ts'
import { diagnosticLines } from '../render/diagnostics.ts'
import { safeText } from '../terminal/safe-text.ts'

interface ConvertOptions extends RdfChoice {
  readonly format?: Target
  readonly ontology?: readonly string[]
}

async function run(
  context: CommandContext,
  from: string,
  to: string,
  { format: wanted, ontology: files, ...choice }: ConvertOptions,
): Promise<void> {
  const { format, isFolder, compress } = outputFor(to, wanted)
  const ontology = await readOntology(files === undefined ? {} : { ontology: files })
  const failures = new Failures(context)
  await withSource(context, from, failures, async ({ contents, ...written }) => {
    const contradictions = tellContradictions([format]) ? await contents.contradictions(ontology) : undefined
    const { files: all } = exportsOf([format], { ontology, ...written, ...choice, contradictions })
    const output = new GraphFiles(isFolder ? to : dirname(to), (_, error) => {
      throw error
    })
    await writeExports(isFolder ? all : all.map((each) => asNamed(each, to, compress)), output, contents, failures)
    await output.commit()
  })
  for (const line of diagnosticLines(failures.diagnostics, errorStyle(context))) warn(context, line)
  print(context, `Written to ${safeText(to)}.`)
}

/** `newsgraph convert`: a graph in another format. */
export function convertCommand(context: CommandContext): Command {
  return command('convert', 'Write a graph in another format, which the name of the output tells.', [
    ['convert out graph.nq.gz', 'a graph folder as N-Quads, compressed'],
    ['convert out graph.trig --profile full', 'with all words, to be read back'],
    ['convert graph.trig graph.jsonld', 'a file of RDF with the profile full'],
    ['convert out graph.gexf', 'entities and what joins them, for Gephi'],
    ['convert out neo4j --format neo4j', 'several files, into a folder'],
  ])
    .argument('<input>', 'graph folder, file of RDF with the profile full, or - for RDF on standard input')
    .argument('<output>', 'file to write; .gz and .zst compress it')
    .addOption(
      new Option('--format <name>', 'what the name of the output does not tell').choices(
        FORMATS.filter((format) => format !== 'page'),
      ),
    )
    .rdfOptions()
    .action((from: string, to: string, options: ConvertOptions) => run(context, from, to, options))
}
