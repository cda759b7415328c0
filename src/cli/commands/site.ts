import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { NewsgraphError } from '../../model/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import { readViewerBundle } from '../../page/files.ts'
import { renderSite } from '../../page/index.ts'
import { Store } from '../../store/index.ts'
import { command } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { partToShow, viewOf } from '../output/page.ts'
import { checkFolder, writeFile } from '../output/write-file.ts'
import { countOf } from '../render/count-of.ts'
import { safeText } from '../terminal/safe-text.ts'

/** What its graph may take as JSON: about a tenth of it is sent, compressed. */
const ROOM = 120_000_000

interface SiteOptions {
  readonly ontology?: readonly string[]
}

async function run(context: CommandContext, graph: string, out: string, options: SiteOptions): Promise<void> {
  if (resolve(graph) === resolve(out))
    throw new NewsgraphError('same-folder', `${out} is the folder of the graph; name another one for the site.`)
  await checkFolder(out)
  const bundle = await readViewerBundle()
  const store = await Store.open(graph)
  try {
    const part = await partToShow(store, ROOM)
    const files = renderSite(viewOf(part, await readOntology(options)), bundle)
    for (const { name, content } of files) await writeFile(join(out, name), content)
    const shown = part.readings.length
    print(context, `${countOf(shown, 'article')}${shown < part.of ? ` of ${part.of.toLocaleString('en-US')}` : ''}.`)
    print(context, `Written to ${safeText(out)}: ${files.map(({ name }) => name).join(', ')}`)
    print(context, 'Put the folder on any web server; from a file alone, browsers do not load it.')
  } finally {
    await store.close()
  }
}

/** `newsgraph site`: a folder for a web server. */
export function siteCommand(context: CommandContext): Command {
  return command('site', 'Write a folder that shows a graph from any web server.', [
    ['site out public', 'page and data of out/ in public/'],
  ])
    .argument('<graph>', 'folder that newsgraph build wrote')
    .argument('<out>', 'folder to write')
    .option('--ontology <files...>', 'further Turtle files of classes, properties and words')
    .action((graph: string, out: string, options: SiteOptions) => run(context, graph, out, options))
}
