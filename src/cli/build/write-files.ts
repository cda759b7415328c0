import { join } from 'node:path'
import type { Ontology } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { errorStyle, print, warn, type CommandContext } from '../context.ts'
import { FAILURES, type Failures } from '../output/failures.ts'
import { PAGE } from '../output/page.ts'
import { countOf } from '../render/count-of.ts'
import { diagnosticLines } from '../render/diagnostics.ts'
import { safeText } from '../terminal/safe-text.ts'
import { isWritten, writeGraph, type WriteOptions } from './write-graph.ts'

export interface FilesOptions extends WriteOptions {
  /** Whether to leave files as they are that are what would be written. */
  readonly keep: boolean
}

/** Writes the files of a graph, and says what it is and what went wrong. */
export async function writeFiles(
  context: CommandContext,
  store: Store,
  folder: string,
  ontology: Ontology,
  { keep, ...options }: FilesOptions,
  failures: Failures,
): Promise<void> {
  const { articles, statements } = store.counts
  const counts = [countOf(statements, 'statement')]
  const stays = keep && isWritten(store, folder, ontology, options)
  const { files, page } = stays
    ? { files: [], page: undefined }
    : await writeGraph(store, folder, ontology, options, failures)
  if (page !== undefined && page.articles < articles)
    print(context, `The page shows the ${countOf(page.articles, 'article')} that share most with others.`)
  else if (page !== undefined) counts.push(countOf(page.entities, 'entity'), countOf(page.edges, 'edge'))
  for (const line of diagnosticLines(failures.diagnostics, errorStyle(context))) warn(context, line)
  if (stays) await failures.write(folder)
  if (failures.all.length > 0)
    warn(context, `${countOf(failures.all.length, 'failure')}, told in ${safeText(join(folder, FAILURES))}.`)
  print(context, `${countOf(articles, 'article')}: ${counts.join(', ')}.`)
  const name = safeText(folder)
  if (options.formats.length === 0)
    return print(context, `Stored in ${name}; write files of it with: npx newsgraph export ${name}`)
  if (stays) return print(context, `Nothing is new: ${name} stays as it is.`)
  print(context, files.length === 0 ? 'Nothing was written.' : `Written to ${name}: ${files.join(', ')}`)
  if (!files.includes(PAGE)) return
  print(context, `See the graph: open ${safeText(join(folder, PAGE))} in a browser, or run: npx newsgraph view ${name}`)
}
