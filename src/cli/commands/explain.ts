import type { Command } from 'commander'
import { openGraph, type StoredGraph } from '../../node/index.ts'
import type { Alike } from '../../store/index.ts'
import { command } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { countOf } from '../render/count-of.ts'
import { safeText } from '../terminal/safe-text.ts'

function lineOf({ article, label, to, probability, reasons }: Alike): string {
  const likely = probability > 0 ? ` (${probability.toFixed(2)})` : ''
  return `  ${article}: ${label} – ${to.article}: ${to.label}${likely}: ${reasons.join(', ')}`
}

async function lines(graph: StoredGraph, name: string): Promise<string[]> {
  const { id, label, aliases, class: kind, wikidata } = await graph.entity(name)
  const { joined, apart } = await graph.explain(name)
  const link = wikidata === undefined ? '' : `, ${wikidata} of Wikidata`
  const articles = new Set(joined.map(({ article }) => article)).size
  return [
    `${label} (${id}): ${kind}${link}`,
    ...(aliases.length === 0 ? [] : [`also called ${aliases.join('; ')}`]),
    articles === 0
      ? 'no two articles tell of it'
      : `one thing in ${countOf(articles, 'article')}, each with the entity most like it:`,
    ...joined.map(lineOf),
    ...(apart.length === 0 ? [] : ['kept apart from:', ...apart.map(lineOf)]),
  ]
}

/** `newsgraph explain`: why an entity of several articles is one. */
export function explainCommand(context: CommandContext): Command {
  return command('explain', 'Tell why an entity of several articles is one, and what it was kept apart from.', [
    ['explain "John Smith" out', 'names, articles and evidence'],
  ])
    .argument('<entity>', 'id or name')
    .argument('[graph]', 'folder of the graph', 'out')
    .action(async (entity: string, folder: string) => {
      await using graph = await openGraph(folder)
      for (const line of await lines(graph, entity)) print(context, safeText(line))
    })
}
