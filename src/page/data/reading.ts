import type { GraphView } from '../../model/index.ts'

/** What the page asks of the worker that reads in it. */
export interface ReadRequest {
  readonly inputs: readonly ReadInput[]
  /** Day of publication of articles that do not say theirs, `2025-08-13`. */
  readonly published?: string
  /** The graph that they are to be joined with; left out, they are shown by themselves. */
  readonly open?: GraphView
}

/** A text or a file that the user gave. */
export interface ReadInput {
  /** By which messages call it. */
  readonly name: string
  readonly content: Blob
}

/** What the worker tells the page; `done` or `failed` is the last of a request. */
export type ReadReport =
  | { readonly kind: 'loading'; readonly bytes: number; readonly of: number }
  | { readonly kind: 'reading'; readonly name: string; readonly sentences: number; readonly of: number }
  | {
      readonly kind: 'done'
      readonly view: GraphView
      /** Ids of the articles that were read. */
      readonly articles: readonly string[]
      /** What has to be said of some of them, in sentences. */
      readonly notes: readonly string[]
    }
  | { readonly kind: 'failed'; readonly message: string }

/** Where the worker's files are, seen from its script. */
export const READER_FOLDER = 'reader/'

/** Name of the list of them in this folder. */
export const READER_LIST = 'files.json'

/** The files that the worker loads before it reads. */
export interface ReaderList {
  /** Changes with any of them: under it they are kept. */
  readonly version: string
  /** All but the list, by path. */
  readonly files: readonly (readonly [path: string, bytes: number])[]
}
