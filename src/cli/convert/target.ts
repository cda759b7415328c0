import { basename, extname } from 'node:path'
import * as zlib from 'node:zlib'
import type { Export, Format } from '../output/exports.ts'
import type { Piece } from '../output/write-file.ts'
import { UsageError } from '../usage-error.ts'

/** What a graph can be converted to: one file each, but for those of `FOLDERS`. */
export type Target = Exclude<Format, 'page'>

const BY_NAME: ReadonlyMap<string, Target> = new Map([
  ['.ttl', 'ttl'],
  ['.turtle', 'ttl'],
  ['.nt', 'nt'],
  ['.trig', 'trig'],
  ['.nq', 'nq'],
  ['.jsonld', 'jsonld'],
  ['.jsonl', 'jsonl'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.cypher', 'cypher'],
])

/** Formats of several files, which are written into a folder. */
const FOLDERS: readonly Target[] = ['neo4j', 'parquet']

type Compress = (bytes: Uint8Array) => Uint8Array

/** Node has Zstandard from 22.15 on. */
const zstd = (zlib as { readonly zstdCompressSync?: Compress }).zstdCompressSync

function compressionOf(path: string): Compress | undefined {
  if (path.endsWith('.gz')) return zlib.gzipSync
  if (!path.endsWith('.zst')) return undefined
  if (zstd === undefined)
    throw new UsageError(
      `${path}: this Node.js (${process.version}) has no Zstandard; name it .gz, or use Node.js 22.15.`,
    )
  return zstd
}

/** How a file is to be written, by its name. */
export interface Output {
  readonly format: Target
  /** Whether it is a folder of several files. */
  readonly isFolder: boolean
  readonly compress: Compress | undefined
}

/** @throws UsageError where the name does not tell the format and nothing else does, or it does not fit. */
export function outputFor(path: string, wanted: Target | undefined): Output {
  const plain = path.replace(/\.(?:gz|zst)$/, '')
  const format =
    wanted ?? (basename(plain) === 'void.ttl' ? 'void' : undefined) ?? BY_NAME.get(extname(plain).toLowerCase())
  if (format === undefined) {
    const names = [...BY_NAME.keys()].join(', ')
    throw new UsageError(`${path} tells no format by its name; name it ${names} (and .gz), or say --format.`)
  }
  const isFolder = FOLDERS.includes(format)
  if (isFolder && plain !== path)
    throw new UsageError(`${format} is several files; name a folder for them, not ${path}.`)
  return { format, isFolder, compress: compressionOf(path) }
}

/** Each part becomes a member of its own, which together are a compressed file as well (RFC 1952, RFC 8878). */
const packed = (compress: Compress, pieces: Iterable<Piece>): Iterable<Piece> => {
  const bytes = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)))
  return bytes.length === 0 ? [] : [compress(bytes)]
}

/** The only file of an export, under its own name and compressed as that tells. */
export function asNamed(each: Export, path: string, compress: Compress | undefined): Export {
  const name = basename(path)
  if (compress === undefined) return { ...each, name }
  const { begin, ofEntities, ofArticles, end } = each
  const pack = (pieces: Iterable<Piece>): Iterable<Piece> => packed(compress, pieces)
  return {
    name,
    ...(begin && { begin: () => pack(begin()) }),
    ...(ofEntities && { ofEntities: (things) => packedLater(pack, ofEntities(things)) }),
    ...(ofArticles && { ofArticles: (things) => packedLater(pack, ofArticles(things)) }),
    ...(end && { end: () => pack(end()) }),
  }
}

const packedLater =
  (pack: (pieces: Iterable<Piece>) => Iterable<Piece>, write: () => Iterable<Piece>) => (): Iterable<Piece> =>
    pack(write())
