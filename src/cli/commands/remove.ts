import type { Command } from 'commander'
import { readOntology } from '../../node/knowledge-files.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { Store, StoreError } from '../../store/index.ts'
import { fileVersion } from '../build/version.ts'
import { writeFiles } from '../build/write-files.ts'
import { command, formatOption } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { usualFor, type Format } from '../output/exports.ts'
import { Failures } from '../output/failures.ts'
import { tidy } from '../output/graph-files.ts'
import { countOf } from '../render/count-of.ts'
import { safeText } from '../terminal/safe-text.ts'

interface RemoveOptions extends RdfChoice {
  readonly ontology?: readonly string[]
  readonly format?: readonly Format[]
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
  const version = await fileVersion(knowledge)
  const failures = new Failures(context)
  const store = await Store.open(folder)
  try {
    await tidy(folder)
    await removeAll(store, folder, articles)
    print(context, `${countOf(articles.length, 'article')} removed from ${safeText(folder)}.`)
    const { format = usualFor(store.counts.articles) } = options
    const files = { ...options, formats: format, version, keep: false }
    await writeFiles(context, store, folder, await readOntology(knowledge), files, failures)
  } finally {
    await store.close()
  }
}

/** `newsgraph remove`: articles out of a graph. */
export function removeCommand(context: CommandContext): Command {
  return command('remove', 'Take articles out of a graph, with everything that only they said.', [
    ['remove out article', 'the article with this id'],
  ])
    .argument('<folder>', 'folder of the graph')
    .argument('<articles...>', 'ids of articles')
    .addOption(formatOption('ttl,jsonl,page; none beyond 2,000 articles'))
    .rdfOptions('statements')
    .action((folder: string, articles: string[], options: RemoveOptions) => run(context, folder, articles, options))
}
