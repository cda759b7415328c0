import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { dateOfField } from '../facts/stated-date.ts'
import { webAddress } from '../facts/web-address.ts'
import { authorNames, plainField } from './plain-field.ts'

/** Names of meta tags (`name`, `property` or `itemprop`), the more telling first. */
const TAGS = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site:name'],
  authors: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'twitter:creator:name'],
  published: ['article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date'],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dc.date.modified', 'dcterms.modified'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
} as const // prettier-ignore

/** What the meta tags (OpenGraph, Dublin Core and others) and the canonical link of a page say of its article. */
export function factsOfMetaTags(document: Document): ArticleFacts {
  const content = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      const value = plainField(meta.getAttribute('content'))
      if (name !== undefined && value !== undefined)
        content.set(name, [...(content.get(name) ?? []).slice(0, 20), value])
    }
  }
  const all = (names: readonly string[]): string[] => names.flatMap((name) => content.get(name) ?? [])
  const date = (names: readonly string[]): string | undefined => all(names).map(dateOfField).find(Boolean)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  const authors = TAGS.authors.map((name) => authorNames(content.get(name) ?? [])).find((names) => names.length > 0)
  return mergeFacts({
    title: all(TAGS.title)[0],
    publisher: all(TAGS.publisher)[0],
    authors,
    published: date(TAGS.published),
    updated: date(TAGS.updated),
    url: webAddress(canonical) ?? all(TAGS.url).map(webAddress).find(Boolean),
  })
}

/** What the page itself shows: the time element, the author's link, the first heading, the window's title. */
export function factsOfPage(document: Document): ArticleFacts {
  const time = (selector: string): string | undefined => {
    const element = document.querySelector(selector)
    return element
      ? dateOfField(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '')
      : undefined
  }
  const headings = document.querySelectorAll('h1')
  return mergeFacts({
    title:
      plainField(headings.length === 1 ? headings[0]?.textContent : undefined) ??
      plainField(document.querySelector('title')?.textContent),
    authors: authorNames(
      [...document.querySelectorAll('[rel~="author"], [itemprop="author"]')].map((element) =>
        plainField(element.textContent),
      ),
    ),
    published:
      time('[itemprop="datePublished"]') ??
      time('time[pubdate]') ??
      time('article time[datetime]') ??
      time('time[datetime]'),
    updated: time('[itemprop="dateModified"]'),
  })
}
