import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { comparingWords } from '../../contradictions/index.ts'
import { NewsgraphError } from '../../model/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import { readViewerBundle } from '../../page/files.ts'
import { renderArticle, renderOverview, renderSite, type SiteFile, type ViewerBundle } from '../../page/index.ts'
import type { Ontology } from '../../model/index.ts'
import { Store } from '../../store/index.ts'
import { command } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { partsOf, viewOfArticle, wordsOf } from '../output/parts.ts'
import { viewOf, wholeGraph } from '../output/page.ts'
import { readingViewer, type FileOfSite, type ReadingViewer } from '../output/reader.ts'
import { checkFolder, writeFile } from '../output/write-file.ts'
import { countOf } from '../render/count-of.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'

interface SiteOptions {
  readonly ontology?: readonly string[]
  /** Whether the page reads articles too. */
  readonly reader: boolean
}

/** The viewer, with what reads in the page or without. */
const viewerOf = async ({ reader }: SiteOptions): Promise<ReadingViewer> =>
  reader ? readingViewer() : { bundle: await readViewerBundle(), files: [] }

async function writeEach(out: string, { name, content }: FileOfSite): Promise<void> {
  await writeFile(join(out, name), typeof content === 'string' ? content : [await readFile(content.path)])
}

/** Files of a large graph: those of its articles first, the page last. */
async function* filesInParts(
  context: CommandContext,
  store: Store,
  { ontology, bundle }: { readonly ontology: Ontology; readonly bundle: ViewerBundle },
): AsyncGenerator<SiteFile> {
  const progress = progressOn(context.stderr)
  const { overview, files, articles } = await partsOf(store, (count) => progress.update(`${count} read`))
  for (const [at, key] of articles.entries()) {
    progress.update(`${at} of ${articles.length} written`)
    yield renderArticle(await viewOfArticle(store, key, ontology), at)
  }
  progress.done()
  for (const lazy of [files, await wordsOf(store)])
    for (const [name, content] of lazy) yield { name, content: content() }
  yield* renderOverview({ ...overview, comparing: comparingWords(ontology) }, bundle)
}

async function run(context: CommandContext, graph: string, out: string, options: SiteOptions): Promise<void> {
  if (resolve(graph) === resolve(out))
    throw new NewsgraphError('same-folder', `${out} is the folder of the graph; name another one for the site.`)
  await checkFolder(out)
  const [{ bundle, files: reader }, ontology] = await Promise.all([viewerOf(options), readOntology(options)])
  const store = await Store.open(graph)
  try {
    const whole = await wholeGraph(store)
    const files =
      whole === null ? filesInParts(context, store, { ontology, bundle }) : renderSite(viewOf(whole, ontology), bundle)
    let count = reader.length
    for (const file of reader) await writeEach(out, file)
    for await (const file of files) {
      await writeEach(out, file)
      count += 1
    }
    print(context, `${countOf(whole?.readings.length ?? store.counts.articles, 'article')}.`)
    print(context, `Written to ${safeText(out)}: ${countOf(count, 'file')}, to begin with index.html`)
    print(context, 'Put the folder on any web server; from a file alone, browsers do not load it.')
  } finally {
    await store.close()
  }
}

/** `newsgraph site`: a folder for a web server. */
export function siteCommand(context: CommandContext): Command {
  return command('site', 'Write a folder that shows a graph from any web server.', [
    ['site out public', 'page and data of out/ in public/, with what reads further articles in the page (62 MB)'],
    ['site out public --no-reader', 'the same without it'],
  ])
    .argument('<graph>', 'folder that newsgraph build wrote')
    .argument('<out>', 'folder to write')
    .ontologyOption()
    .option('--no-reader', 'leave out what reads articles in the page: 62 MB')
    .action((graph: string, out: string, options: SiteOptions) => run(context, graph, out, options))
}
