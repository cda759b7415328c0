import type { Command } from 'commander'
import { readOntology } from '../../node/knowledge-files.ts'
import { Store, StoreError } from '../../store/index.ts'
import { versionOf } from '../build/version.ts'
import { writeGraph } from '../build/write-graph.ts'
import { baseOption, command, profileOption } from '../command.ts'
import { errorStyle, print, warn, type CommandContext } from '../context.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { Failures } from '../output/failures.ts'
import { tidy } from '../output/graph-files.ts'
import { countOf } from '../render/count-of.ts'
import { diagnosticLines } from '../render/diagnostics.ts'
import { safeText } from '../terminal/safe-text.ts'

interface RemoveOptions extends RdfChoice {
  readonly ontology?: readonly string[]
}

async function removeAll(store: Store, folder: string, articles: readonly string[]): Promise<void> {
  const unknown = articles.filter((article) => store.hashOf(article) === undefined)
  if (unknown.length > 0) {
    const names = unknown.map((article) => JSON.stringify(article)).join(', ')
    throw new StoreError('unknown-article', `${folder} has no article ${names}; statements.jsonl names those it has.`)
  }
  for (const article of articles) await store.remove(article)
  await store.flush()
}

async function run(
  context: CommandContext,
  folder: string,
  articles: readonly string[],
  { ontology, ...options }: RemoveOptions,
): Promise<void> {
  const knowledge = ontology === undefined ? {} : { ontology }
  const version = await versionOf(knowledge)
  const failures = new Failures(context)
  const store = await Store.open(folder)
  try {
    await tidy(folder)
    await removeAll(store, folder, articles)
    await writeGraph(store, folder, await readOntology(knowledge), { ...options, version }, failures)
    for (const line of diagnosticLines(failures.diagnostics, errorStyle(context))) warn(context, line)
    const [gone, left] = [countOf(articles.length, 'article'), countOf(store.counts.articles, 'article')]
    print(context, `${gone} removed from ${safeText(folder)}; it has ${left} now.`)
  } finally {
    await store.close()
  }
}

/** `newsgraph remove`: articles out of a graph. */
export function removeCommand(context: CommandContext): Command {
  return command('remove', 'Take articles out of a graph, with everything that only they said.', [
    ['remove out article', 'the article with this id; the files of out/ are written anew'],
  ])
    .argument('<folder>', 'folder of the graph')
    .argument('<articles...>', 'ids of articles')
    .addOption(baseOption())
    .addOption(profileOption())
    .option('--ontology <files...>', 'further Turtle files of classes, properties and words')
    .action((folder: string, articles: string[], options: RemoveOptions) => run(context, folder, articles, options))
}
