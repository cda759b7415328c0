import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { NewsgraphError } from '../../model/index.ts'
import { nQuadsOfJsonLd } from '../../node/sparql/json-ld.ts'
import { writtenWith, type RdfChoice } from '../../node/written-with.ts'
import { readRdf, type RdfGraph } from '../../rdf/index.ts'
import { collect } from '../../read/bytes/chunks.ts'
import { unpacked } from '../../read/bytes/unpack-node.ts'
import { Store } from '../../store/index.ts'
import type { CommandContext } from '../context.ts'
import { reasonOf } from '../failure.ts'
import type { Failures } from '../output/failures.ts'
import { contentsIn, contentsOf, type Contents } from '../output/write-export.ts'
import { UsageError } from '../usage-error.ts'

/** What is converted, and the base and profile that it was written with, where it tells them. */
export interface Source extends RdfChoice {
  readonly contents: Contents
}

/** JavaScript holds no longer text. */
const LARGEST = 500 << 20

async function textOf(context: CommandContext, path: string): Promise<string> {
  const stream = path === '-' ? context.stdin : createReadStream(path)
  const bytes = await collect(await unpacked(stream, path), LARGEST)
  if (bytes !== null) return new TextDecoder().decode(bytes)
  throw new NewsgraphError(
    'too-large',
    `${path} is larger than 500 MiB; convert the graph folder, which can be of any size.`,
  )
}

const isJsonLd = (document: string): boolean => /^\s*[[{]\s*["{\]}]/.test(document)

async function graphIn(context: CommandContext, path: string): Promise<RdfGraph> {
  const document = await textOf(context, path)
  try {
    return readRdf(isJsonLd(document) ? await nQuadsOfJsonLd(document) : document)
  } catch (cause) {
    const code = cause instanceof NewsgraphError ? cause.code : 'not-rdf'
    throw new NewsgraphError(code, `${path}: ${reasonOf(cause)}`, { cause })
  }
}

/** Opens a graph folder, or a file of RDF with the profile full, as long as it is used. @throws NewsgraphError naming it where it is neither. */
export async function withSource(
  context: CommandContext,
  from: string,
  failures: Failures,
  use: (source: Source) => Promise<void>,
): Promise<void> {
  const entry = from === '-' ? null : await stat(from).catch(() => undefined)
  if (entry === undefined)
    throw new UsageError(`${from} does not exist; name a graph folder, or a file of RDF with the profile full.`)
  if (/\.jsonl(?:\.gz|\.zst)?$/.test(from))
    throw new UsageError(`${from} holds statements without texts and entities; name the graph folder that it is from.`)
  if (entry?.isDirectory() !== true) {
    const { readings, base } = await graphIn(context, from)
    return use({ contents: contentsIn(readings), profile: 'full', ...(base === undefined ? {} : { base }) })
  }
  const store = await Store.open(from)
  try {
    await use({ contents: contentsOf(store, failures), ...writtenWith(store) })
  } finally {
    await store.close()
  }
}
