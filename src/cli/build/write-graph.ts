import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleReading, Ontology } from '../../model/index.ts'
import { filesOf, noteFiles, type RdfChoice, type WrittenWith } from '../../node/written-with.ts'
import type { Store } from '../../store/index.ts'
import { reasonOf } from '../failure.ts'
import { exportsOf, namesOf, tellContradictions, type Format } from '../output/exports.ts'
import { FAILURES, type Failures } from '../output/failures.ts'
import { GraphFiles } from '../output/graph-files.ts'
import { PAGE, pageOf, partToShow, type Page } from '../output/page.ts'
import { batchOf, contentsOf, madeOf, writeExports } from '../output/write-export.ts'
import { WriteError } from '../output/write-file.ts'

export interface WriteOptions extends RdfChoice {
  readonly formats: readonly Format[]
  /** What the files depend on besides the graph. */
  readonly version: string
}

export interface Written {
  readonly files: readonly string[]
  /** What the page shows, where it was written. */
  readonly page: Page | undefined
}

const madeNow = ({ counts: { changes } }: Store, { base, profile, version }: WriteOptions): WrittenWith => ({
  changes,
  version,
  ...(base === undefined ? {} : { base }),
  ...(profile === undefined ? {} : { profile }),
})

const same = (a: WrittenWith | undefined, b: WrittenWith): boolean =>
  a?.changes === b.changes && a.version === b.version && a.base === b.base && a.profile === b.profile

/** Whether the files in the folder are those that would be written. */
export function isWritten(store: Store, folder: string, ontology: Ontology, options: WriteOptions): boolean {
  const [written, now] = [filesOf(store), madeNow(store, options)]
  const names = namesOf(exportsOf(options.formats, { ...options, ontology }))
  return names.every((name) => same(written.get(name), now) && existsSync(join(folder, name)))
}

/**
 * Writes the files of a graph, each of which may fail by itself: that is told to `failures`, and what stood there stays.
 * @throws StoreError where the store cannot be read; WriteError where the folder cannot be written to.
 */
export async function writeGraph(
  store: Store,
  folder: string,
  ontology: Ontology,
  options: WriteOptions,
  failures: Failures,
): Promise<Written> {
  const files = new GraphFiles(folder, (name, error) => {
    const path = join(folder, name)
    const message = error instanceof WriteError ? error.message : `${path} was not written: ${reasonOf(error)}`
    failures.add({ file: path, stage: 'export' }, error, message)
  })
  const before = failures.all.length
  const { formats } = options
  const contents = contentsOf(store, failures)
  const contradictions = tellContradictions(formats) ? await contents.contradictions(ontology) : undefined
  const { files: exports, hasPage } = exportsOf(formats, { ...options, ontology, contradictions })
  await writeExports(exports, files, contents, failures)
  const page = hasPage ? await writePage(store, folder, ontology, files, failures) : undefined
  const written = await files.commit()
  if (failures.all.length === before) await noteFiles(store, written, madeNow(store, options))
  await failures
    .write(folder)
    .catch((error: unknown) => failures.add({ file: join(folder, FAILURES), stage: 'export' }, error))
  return { files: written, page: written.includes(PAGE) ? page : undefined }
}

async function writePage(
  store: Store,
  folder: string,
  ontology: Ontology,
  files: GraphFiles,
  failures: Failures,
): Promise<Page | undefined> {
  let page: Page | undefined
  const file = await files.create(PAGE)
  await file.add(async () => {
    const { readings, of } = await partToShow(store)
    const make = (some: readonly ArticleReading[]): Promise<Page> =>
      pageOf({ readings: some, of: of - (readings.length - some.length) }, ontology)
    page = await madeOf(batchOf(store, readings), make, { path: join(folder, PAGE), failures })
    return [page.html]
  })
  await file.end()
  return page
}
