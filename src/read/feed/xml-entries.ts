import { Parser } from 'htmlparser2'
import { table } from '../../model/index.ts'
import { ReadError } from '../read-error.ts'
import { bytesOf, type ByteStream } from '../bytes/chunks.ts'
import { LIMIT, LONGEST_ARTICLE } from '../bytes/limits.ts'
import type { FeedEntry } from './entry.ts'

/** One entry of an XML file that lists articles. */
export interface XmlEntry {
  /** `item` and `entry` hold an article (RSS, Atom), `url` and `sitemap` an address (sitemaps). */
  readonly kind: 'item' | 'entry' | 'url' | 'sitemap'
  /** From 1. */
  readonly number: number
  /** Null where it is longer than an article may be. */
  readonly fields: FeedEntry | null
  /** Title of the feed. */
  readonly feed: string | undefined
}

/** Root elements, with what their entries are named. */
const ROOTS = table<XmlEntry['kind']>({
  rss: 'item',
  'rdf:RDF': 'item',
  feed: 'entry',
  urlset: 'url',
  sitemapindex: 'sitemap',
})
/** Elements that may stand more than once, each with a value. */
const MANY: ReadonlySet<string> = new Set(['dc:creator', 'author', 'name'])
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Takes entries from the events of a parser, one at a time. */
class EntryReader {
  readonly done: XmlEntry[] = []
  private readonly open: string[] = []
  private kind: XmlEntry['kind'] | undefined
  private fields = new Map<string, string>()
  private feed: string | undefined
  /** How deep the entry's own element stands; 0 outside of entries. */
  private depth = 0
  /** Name of the entry's element that is being read; null where it is left alone. */
  private field: string | null = null
  private length = 0
  private number = 0
  /** Whether the element holds markup itself (XHTML), which is kept as such. */
  private markup = false
  private readonly source: string
  constructor(source: string) {
    this.source = source
  }

  begin(name: string, attributes: Readonly<Record<string, string>>): void {
    this.kind ??= this.kindOf(name)
    this.open.push(name)
    const below = this.open.length - this.depth
    if (this.depth === 0) {
      if (name !== this.kind) return
      this.depth = this.open.length
      this.fields = new Map()
      this.length = 0
    } else if (this.markup) this.add(`<${name}>`)
    else if (below === 1 || (below === 2 && (name === 'name' || this.kind === 'url'))) {
      this.field = this.fields.has(name) && !MANY.has(name) ? null : name
      if (this.fields.has(name)) this.add(', ')
      this.markup = attributes['type'] === 'xhtml'
      const { href, rel = 'alternate' } = attributes
      if (name === 'link' && href !== undefined && rel === 'alternate') this.add(href)
    } else this.field = null
  }

  private kindOf(root: string): XmlEntry['kind'] {
    const kind = ROOTS.get(root)
    if (kind !== undefined) return kind
    const known = 'neither RSS, Atom nor a sitemap'
    throw new ReadError('unknown-xml', `${this.source}: it is XML, but ${known}; save the articles as HTML or text.`)
  }

  text(words: string): void {
    if (this.depth > 0) this.add(this.markup ? escaped(words) : words)
    else if (this.open.at(-1) === 'title' && this.open.length <= 3) this.feed = (this.feed ?? '').slice(0, 500) + words
  }

  private add(words: string): void {
    if (this.field === null) return
    this.length += words.length
    if (this.length > LONGEST_ARTICLE) this.fields.clear()
    else this.fields.set(this.field, (this.fields.get(this.field) ?? '') + words)
  }

  end(name: string): void {
    const below = this.open.length - this.depth
    this.open.pop()
    if (this.depth === 0) return
    if (this.markup && below > 1) return this.add(`</${name}>`)
    this.field = null
    this.markup = false
    if (below > 0) return
    const fields = this.length > LONGEST_ARTICLE ? null : this.fields
    this.done.push({ kind: name as XmlEntry['kind'], number: ++this.number, fields, feed: this.feed?.trim() })
    this.depth = 0
  }
}

/**
 * Entries of RSS, Atom or a sitemap, parsed as they come, by htmlparser2, which expands no entities of a document's own.
 * @throws ReadError where it is other XML, or in an encoding that JavaScript does not know.
 */
export async function* xmlEntries(stream: ByteStream, source: string): AsyncGenerator<XmlEntry> {
  const reader = new EntryReader(source)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.begin(name, attributes),
      ontext: (words) => reader.text(words),
      onclosetag: (name) => reader.end(name),
    },
    { xmlMode: true, decodeEntities: true },
  )
  let decoder: TextDecoder | undefined
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk)
    decoder ??= decoderOf(bytes, source)
    parser.write(decoder.decode(bytes, { stream: true }))
    yield* reader.done.splice(0)
  }
  parser.end()
  yield* reader.done.splice(0)
}

function decoderOf(head: Uint8Array, source: string): TextDecoder {
  const wide =
    head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : null
  const declared = /^[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})/.exec(
    String.fromCharCode(...head.subarray(0, 300)),
  )
  const name = wide ?? declared?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(name)
  } catch {
    throw new ReadError('unsupported-encoding', `${source}: its encoding ${name} is unknown; convert it to UTF-8.`)
  }
}

/** The error for an entry that was too long. */
export const entryTooLong = (place: string): ReadError =>
  new ReadError('too-long', `${place}: this entry is longer than ${LIMIT}, the most that one article may have.`)
