import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleReading, Ontology } from '../../model/index.ts'
import { EXPORTS_NOTE, type RdfChoice } from '../../node/written-with.ts'
import type { Store } from '../../store/index.ts'
import { reasonOf } from '../failure.ts'
import { exportsOf } from '../output/exports.ts'
import { FAILURES, type Failures } from '../output/failures.ts'
import { GraphFiles } from '../output/graph-files.ts'
import { PAGE, pageOf, partToShow, type Page } from '../output/page.ts'
import { exported, madeOf, type MadeFor } from '../output/write-export.ts'
import { WriteError, type FileContent } from '../output/write-file.ts'

export interface WriteOptions extends RdfChoice {
  /** What the files depend on besides the graph. */
  readonly version: string
}

export interface Written {
  readonly files: readonly string[]
  /** What the page shows, where it was written. */
  readonly page: Page | undefined
}

/** What the files in the folder were made of, and would be made of now. */
const noteOf = ({ counts }: Store, options: WriteOptions): string => JSON.stringify([counts.changes, options])

/** Whether the files in the folder are those that would be written. */
export function isWritten(store: Store, folder: string, ontology: Ontology, options: WriteOptions): boolean {
  const names = [...exportsOf(ontology, options).map(({ name }) => name), PAGE]
  return store.note(EXPORTS_NOTE) === noteOf(store, options) && names.every((name) => existsSync(join(folder, name)))
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
  const before = failures.all.length
  const files = new GraphFiles(folder)
  const lost = (name: string, error: unknown): void => {
    const path = join(folder, name)
    const message = error instanceof WriteError ? error.message : `${path} was not written: ${reasonOf(error)}`
    failures.add({ file: path, stage: 'export' }, error, message)
  }
  const stage = async (name: string, content: () => FileContent | Promise<FileContent>): Promise<void> => {
    try {
      await files.stage(name, await content())
    } catch (error) {
      lost(name, error)
    }
  }
  const fileFor = (name: string): MadeFor => ({ store, path: join(folder, name), failures })
  for (const each of exportsOf(ontology, options)) await stage(each.name, () => exported(each, fileFor(each.name)))
  let page: Page | undefined
  await stage(PAGE, async () => {
    const { readings, of } = await partToShow(store)
    const make = (some: readonly ArticleReading[]): Promise<Page> =>
      pageOf({ readings: some, of: of - (readings.length - some.length) }, ontology)
    page = await madeOf(readings, make, fileFor(PAGE))
    return page.html
  })
  const written = await files.commit(lost)
  if (failures.all.length === before) await store.setNote(EXPORTS_NOTE, noteOf(store, options))
  await failures.write(folder).catch((error: unknown) => lost(FAILURES, error))
  return { files: written, page: written.includes(PAGE) ? page : undefined }
}
