import type { Profile } from '../rdf/index.ts'
import type { Store } from '../store/index.ts'

/** What a graph folder notes of the files that were written beside its database. */
export const EXPORTS_NOTE = 'exports'

export interface RdfChoice {
  readonly base?: string
  readonly profile?: Profile
}

/** The base and profile of the files in a graph folder; nothing where none were written. */
export function writtenWith(store: Store): RdfChoice {
  const [, options] = JSON.parse(store.note(EXPORTS_NOTE) ?? '[]') as [number?, RdfChoice?]
  const { base, profile } = options ?? {}
  return { ...(base === undefined ? {} : { base }), ...(profile === undefined ? {} : { profile }) }
}
