import type { Profile } from '../rdf/index.ts'
import type { Store } from '../store/index.ts'

const NOTE = 'files'

export interface RdfChoice {
  readonly base?: string
  readonly profile?: Profile
}

/** What a file beside the database was made of. */
export interface WrittenWith extends RdfChoice {
  /** How often the graph had been changed. */
  readonly changes: number
  /** Of newsgraph and the ontology. */
  readonly version: string
}

/** What each file was made of, by its name. */
export const filesOf = (store: Store): Map<string, WrittenWith> =>
  new Map(JSON.parse(store.note(NOTE) ?? '[]') as [string, WrittenWith][])

/** Notes of what some files were made. @throws StoreError where that cannot be written. */
export async function noteFiles(store: Store, names: readonly string[], made: WrittenWith): Promise<void> {
  const files = filesOf(store)
  for (const name of names) files.set(name, made)
  await store.setNote(NOTE, JSON.stringify([...files]))
}

/** The base and profile of the RDF that was written last into a graph folder; nothing where there is none. */
export function writtenWith(store: Store): RdfChoice {
  const rdf = [...filesOf(store)].filter(([name]) => name.startsWith('graph.')).map(([, made]) => made)
  const last = rdf.toSorted((a, b) => b.changes - a.changes)[0]
  return {
    ...(last?.base === undefined ? {} : { base: last.base }),
    ...(last?.profile === undefined ? {} : { profile: last.profile }),
  }
}
