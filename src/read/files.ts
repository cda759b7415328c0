import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Article, Diagnostic } from '../model/index.ts'
import type { ByteStream } from './bytes/chunks.ts'
import { LIMIT, LONGEST_ARTICLE } from './bytes/limits.ts'
import { unpacked } from './bytes/unpack-node.ts'
import { fileError } from './file-error-node.ts'
import { articleFilesIn } from './folder-node.ts'
import { EXTENSIONS, formatOfName, isCompressed, type InputFormat } from './formats.ts'
import { DistinctArticles } from './identity.ts'
import { diagnosticOf, ReadError } from './read-error.ts'
import type { ListedPage } from './feed/read-xml.ts'
import { readStream, type Given } from './read-stream.ts'
import { savedPage } from './saved-pages-node.ts'

const ONE_ARTICLE: ReadonlySet<InputFormat | undefined> = new Set(['text', 'markdown', 'html'])

export interface InputOptions {
  /** What `-` stands for. */
  readonly stdin?: ByteStream
}

/**
 * Articles of files, folders (searched for articles, with all below them) and standard input (`-`), in the order named.
 * Ids are unique: an article that was read before is left out. What cannot be read gives a diagnostic, and the others go
 * on; a file named twice is read once. Files of many articles (JSON Lines, feeds, web archives) are read one by one, in
 * bounded memory, compressed ones too (gzip, Zstandard); a sitemap stands for the pages that are saved below its folder.
 */
export async function* readInputs(
  inputs: readonly string[],
  { stdin }: InputOptions = {},
): AsyncGenerator<Article | Diagnostic> {
  const articles = new DistinctArticles()
  const read = new Set<string>()
  for (const input of inputs) {
    for await (const each of readInput(input, stdin, read)) {
      if ('severity' in each) yield each
      else yield* articles.take(each)
    }
  }
}

async function* readInput(
  input: string,
  stdin: ByteStream | undefined,
  read: Set<string>,
  given: Given = {},
): AsyncGenerator<Article | Diagnostic> {
  try {
    if (input === '-') return yield* readStandardInput(stdin, read)
    const status = await statusOf(input)
    if (status.isDirectory()) yield* readFolder(input, read)
    else yield* readFile(input, status, read, given)
  } catch (error) {
    yield diagnosticOf(error, input)
  }
}

async function* readStandardInput(
  stdin: ByteStream | undefined,
  read: Set<string>,
): AsyncGenerator<Article | Diagnostic> {
  if (read.has('-')) return
  read.add('-')
  if (!stdin) throw new ReadError('not-found', '-: there is no standard input to read; name a file.')
  try {
    yield* readStream(await unpacked(stdin, '-'), '-')
  } catch (error) {
    throw fileError(error, '-')
  }
}

async function statusOf(path: string): Promise<Awaited<ReturnType<typeof stat>>> {
  try {
    return await stat(path)
  } catch (error) {
    if (/^https?:\/\//i.test(path)) {
      throw new ReadError('web-address', `${path}: newsgraph works without a network; save the page and name the file.`)
    }
    throw fileError(error, path)
  }
}

async function* readFolder(folder: string, read: Set<string>): AsyncGenerator<Article | Diagnostic> {
  let found = false
  for await (const each of articleFilesIn(folder)) {
    found = true
    if (typeof each !== 'string') yield each
    else yield* readInput(each, undefined, read)
  }
  if (!found)
    throw new ReadError(
      'no-articles',
      `${folder}: no articles in this folder; it is searched for ${EXTENSIONS}, other files must be named.`,
    )
}

async function* readFile(
  path: string,
  status: Awaited<ReturnType<typeof stat>>,
  read: Set<string>,
  given: Given,
): AsyncGenerator<Article | Diagnostic> {
  const absolute = resolve(path)
  if (read.has(absolute)) return
  read.add(absolute)
  const format = formatOfName(path)
  if (status.isSocket() || status.isBlockDevice()) {
    throw new ReadError('not-a-file', `${path}: it is neither a file nor a folder; name one.`)
  }
  if (Number(status.size) > LONGEST_ARTICLE && ONE_ARTICLE.has(format) && !isCompressed(path)) {
    throw new ReadError(
      'too-long',
      `${path}: it is longer than ${LIMIT}, the most that one article may have; split it into articles.`,
    )
  }
  const stream = createReadStream(path)
  try {
    yield* readStream(await unpacked(stream, path), path, {
      format,
      given,
      saved: (page) => readSaved(path, page, read),
    })
  } catch (error) {
    throw fileError(error, path)
  } finally {
    stream.destroy()
  }
}

/** A page that a sitemap lists, where it is saved. */
async function readSaved(
  sitemap: string,
  page: ListedPage,
  read: Set<string>,
): Promise<AsyncGenerator<Article | Diagnostic> | null> {
  const path = await savedPage(sitemap, page.url)
  // a sitemap of sitemaps says nothing of their articles
  return path === null ? null : readInput(path, undefined, read, /xml/.test(formatOfName(path) ?? '') ? {} : page)
}
