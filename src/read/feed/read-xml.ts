import type { Article, Diagnostic } from '../../model/index.ts'
import type { ArticleOptions } from '../article-options.ts'
import type { ByteStream } from '../bytes/chunks.ts'
import { dateOfField } from '../facts/stated-date.ts'
import { webAddress } from '../facts/web-address.ts'
import { diagnosticOf, ReadError } from '../read-error.ts'
import { articleOfEntry } from './entry.ts'
import { entryTooLong, xmlEntries, type XmlEntry } from './xml-entries.ts'

/** What a sitemap says of a page. */
export type ListedPage = Pick<ArticleOptions, 'published'> & { readonly url: string }

/** The articles of a page's saved file; null where it was not saved. */
export type SavedPages = (page: ListedPage) => Promise<AsyncGenerator<Article | Diagnostic> | null>

/**
 * Articles of a feed (RSS, Atom), or of the saved pages that a sitemap lists, one entry in memory at a time. An entry
 * that cannot be read gives a diagnostic with its number, and the others go on. Ids may repeat.
 * @throws ReadError where it is other XML.
 */
export async function* readXml(
  stream: ByteStream,
  source: string,
  saved: SavedPages,
): AsyncGenerator<Article | Diagnostic> {
  let entries = 0
  let missing = 0
  for await (const entry of xmlEntries(stream, source)) {
    entries += 1
    if (entry.kind === 'item' || entry.kind === 'entry') {
      yield readEntry(entry, `${source}:${entry.number}`)
      continue
    }
    const page = listedPage(entry)
    const articles = page === null ? null : await saved(page)
    if (articles === null) missing += 1
    else yield* articles
  }
  if (entries === 0) throw new ReadError('empty', `${source}: there is no entry in it.`)
  if (missing > 0)
    yield {
      severity: 'warning',
      code: 'not-saved',
      message: `${source}: ${missing} of the ${entries} pages that it lists are not saved beside it; save them below its folder, as wget --mirror does.`,
      source,
    }
}

function readEntry({ fields, feed }: XmlEntry, place: string): Article | Diagnostic {
  try {
    if (fields === null) throw entryTooLong(place)
    return articleOfEntry(fields, place, feed)
  } catch (error) {
    return diagnosticOf(error, place)
  }
}

function listedPage({ fields }: XmlEntry): ListedPage | null {
  const url = webAddress(fields?.get('loc'))
  const published = dateOfField(fields?.get('news:publication_date') ?? '')
  return url === undefined ? null : { url, ...(published === undefined ? {} : { published }) }
}
