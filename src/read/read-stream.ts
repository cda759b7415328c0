import type { Article, ArticleFormat, Diagnostic } from '../model/index.ts'
import type { ArticleOptions } from './article-options.ts'
import { byteLines } from './bytes/byte-lines.ts'
import { collect, peek, type ByteStream } from './bytes/chunks.ts'
import { decodeText } from './bytes/decode.ts'
import { LIMIT, LONGEST_ARTICLE } from './bytes/limits.ts'
import type { SavedPages } from './feed/read-xml.ts'
import { formatOfContent, type InputFormat } from './formats.ts'
import { readJsonLine } from './json-lines/read-json-lines.ts'
import { diagnosticOf, ReadError } from './read-error.ts'
import { articleFromText } from './text/read-text.ts'

/** Readers of one article; parsers that only some formats need are loaded when they are needed. */
const READERS = {
  text: async () => articleFromText,
  markdown: async () => (await import('./markdown/read-markdown.ts')).articleFromMarkdown,
  html: async () => (await import('./html/read-html.ts')).articleFromHtml,
} as const
/** Bytes that tell the format of an input without a known extension. */
const HEAD = 1024

const tooLong = (place: string, whole: string): ReadError =>
  new ReadError(
    'too-long',
    `${place}: ${whole} is longer than ${LIMIT}, the most that one article may have; split it into articles.`,
  )

/** What is known of a file's article besides the file. */
export type Given = Pick<ArticleOptions, 'url' | 'published'>

export interface StreamOptions {
  /** Left out, the beginning of the stream tells it. */
  readonly format?: InputFormat | undefined
  /** Finds the pages that a sitemap lists; left out, none is saved. */
  readonly saved?: SavedPages
  readonly given?: Given
}

/**
 * Articles of a stream that is not compressed; ids are not unique yet.
 * @throws ReadError where there is no article in it, and what the stream throws.
 */
export async function* readStream(
  stream: ByteStream,
  source: string,
  { format, saved = () => Promise.resolve(null), given = {} }: StreamOptions = {},
): AsyncGenerator<Article | Diagnostic> {
  let bytes = stream
  let known = format
  if (known === undefined) {
    const { head, whole } = await peek(bytes, HEAD)
    known = formatOfContent(new TextDecoder().decode(head.subarray(0, HEAD)))
    bytes = whole
  }
  if (known === 'jsonl') yield* readJsonLines(bytes, source)
  else if (known === 'warc') yield* (await import('./archive/read-warc.ts')).readWarc(bytes, source)
  else if (known === 'xml') yield* (await import('./feed/read-xml.ts')).readXml(bytes, source, saved)
  else yield* await readWhole(bytes, { ...given, source }, known)
}

async function readWhole(
  stream: ByteStream,
  options: ArticleOptions & { readonly source: string },
  format: Exclude<ArticleFormat, 'jsonl'>,
): Promise<(Article | Diagnostic)[]> {
  const { source } = options
  const bytes = await collect(stream, LONGEST_ARTICLE)
  if (!bytes) throw tooLong(source, 'it')
  const { text, warning } = decodeText(bytes, source, format)
  const read = await READERS[format]()
  const article = read(text, options)
  return [...(warning === undefined ? [] : [encodingWarning(source, warning)]), article]
}

async function* readJsonLines(stream: ByteStream, source: string): AsyncGenerator<Article | Diagnostic> {
  let articles = 0
  let others = 0
  for await (const { number, bytes } of byteLines(stream, LONGEST_ARTICLE)) {
    const place = `${source}:${number}`
    for (const read of bytes
      ? decodedLine(bytes, source, number, place)
      : [diagnosticOf(tooLong(place, 'this line'), place)]) {
      if ('severity' in read) others += 1
      else articles += 1
      yield read
    }
  }
  if (articles + others === 0)
    throw new ReadError('empty', `${source}: there is no text in it; write one JSON object a line.`)
}

function decodedLine(bytes: Uint8Array, source: string, number: number, place: string): (Article | Diagnostic)[] {
  try {
    const { text, warning } = decodeText(bytes, place)
    return [
      ...(warning === undefined ? [] : [encodingWarning(place, warning)]),
      ...readJsonLine(text, { source, number }),
    ]
  } catch (error) {
    return [diagnosticOf(error, place)]
  }
}

const encodingWarning = (source: string, warning: string): Diagnostic => ({
  severity: 'warning',
  code: 'not-utf8',
  message: `${source}: ${warning}.`,
  source,
})
