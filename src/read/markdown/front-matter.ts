import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { creditsOf } from '../facts/credits.ts'
import { dateOfField } from '../facts/stated-date.ts'
import { webAddress } from '../facts/web-address.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = /^(?<name>[A-Za-z_-]{1,40})[ \t]*:[ \t]*(?<value>\S.*)$/

/** Value of a field, without quotes; a list in brackets keeps its commas. */
const plain = (value: string): string =>
  value
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replaceAll(/(^|,\s*)["']|["'](?=\s*(?:,|$))/g, '$1')

/**
 * The facts above a Markdown text (`title: …`, `date: …` between lines of three dashes) and the length they take up.
 * Fields of one line are read; nested ones are skipped.
 */
export function readFrontMatter(markdown: string): { readonly facts: ArticleFacts; readonly length: number } {
  const match = FRONT_MATTER.exec(markdown)
  if (!match) return { facts: {}, length: 0 }
  const fields = new Map<string, string>()
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const { name, value } = FIELD.exec(line)?.groups ?? {}
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), plain(value))
  }
  const first = (...names: readonly string[]): string | undefined => names.map((name) => fields.get(name)).find(Boolean)
  const date = (...names: readonly string[]): string | undefined => dateOfField(first(...names) ?? '')
  const facts = mergeFacts({
    title: first('title', 'headline'),
    authors: creditsOf(first('author', 'authors', 'byline') ?? '', { loose: true })?.authors,
    publisher: first('publisher', 'site', 'source', 'publication'),
    url: webAddress(first('url', 'link', 'canonical', 'canonical_url')),
    published: date('date', 'published', 'publishdate', 'pubdate'),
    updated: date('updated', 'lastmod', 'modified'),
  })
  return { facts, length: match[0].length }
}
