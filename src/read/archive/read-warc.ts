import { WARCParser, type WARCRecord } from 'warcio'
import type { Article, Diagnostic } from '../../model/index.ts'
import { bytesOf, collect, type ByteStream } from '../bytes/chunks.ts'
import { decodeText } from '../bytes/decode.ts'
import { LIMIT, LONGEST_ARTICLE } from '../bytes/limits.ts'
import { webAddress } from '../facts/web-address.ts'
import { articleFromHtml } from '../html/read-html.ts'
import { diagnosticOf, ReadError } from '../read-error.ts'

/** A crawl has start pages, lists and pages in other languages besides its articles: no fault of the archive. */
const NO_ARTICLE: ReadonlySet<string> = new Set(['empty', 'no-main-text', 'no-story', 'not-english'])

const isPage = ({ warcType, httpHeaders }: WARCRecord): boolean =>
  warcType === 'response' &&
  /^200\b/.test(String(httpHeaders?.statusCode ?? '')) &&
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(httpHeaders?.headers.get('content-type') ?? '')

/**
 * Articles of the web pages in a web archive (WARC), one record in memory at a time. A page without an article gives a
 * warning, a record that cannot be read an error, both with its number, and the others go on. Ids may repeat.
 * @throws ReadError where it is no WARC file or is cut short.
 */
export async function* readWarc(stream: ByteStream, source: string): AsyncGenerator<Article | Diagnostic> {
  const parser = new WARCParser(chunksOf(stream))
  let number = 0
  while (true) {
    const record = await nextRecord(parser, source)
    if (record === null) break
    number += 1
    if (isPage(record)) yield await readPage(record, `${source}:${number}`)
    else await record.skipFully()
  }
  if (number === 0) throw new ReadError('empty', `${source}: there is no record in this web archive.`)
}

/** Each chunk as memory of its own: the parser keeps parts of it. */
async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield bytesOf(chunk).slice()
}

async function nextRecord(parser: { parse(): Promise<WARCRecord | null> }, source: string): Promise<WARCRecord | null> {
  try {
    const record = await parser.parse()
    if (record !== null && !record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no WARC header')
    return record
  } catch (error) {
    if (error instanceof ReadError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReadError('unreadable', `${source}: it is no web archive that can be read (${reason}).`, { cause: error })
  }
}

/** Whether the file ended within a record that has been read; the parser takes that for the record's end. */
const isCutShort = ({ _reader: rest }: WARCRecord): boolean => 'limit' in rest && Number(rest.limit) > 0

async function readPage(record: WARCRecord, place: string): Promise<Article | Diagnostic> {
  try {
    const bytes = await collect(record, LONGEST_ARTICLE)
    if (!bytes) {
      await record.skipFully()
      throw new ReadError(
        'too-long',
        `${place}: this page is longer than ${LIMIT}, the most that one article may have.`,
      )
    }
    if (isCutShort(record))
      throw new ReadError('unreadable', `${place}: this record is cut short; fetch the file again.`)
    const url = webAddress(record.warcTargetURI ?? undefined)
    const { text } = decodeText(bytes, place, 'html')
    return articleFromHtml(text, { source: place, ...(url === undefined ? {} : { url }) })
  } catch (error) {
    const diagnostic = diagnosticOf(error, place)
    return NO_ARTICLE.has(diagnostic.code) ? { ...diagnostic, severity: 'warning' } : diagnostic
  }
}
