import { table, type ArticleFormat } from '../model/index.ts'

/** What an input may be; web archives, feeds and sitemaps hold articles of other formats. */
export type InputFormat = ArticleFormat | 'warc' | 'xml'

const BY_EXTENSION = table<InputFormat>({
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'warc',
  rss: 'xml',
  atom: 'xml',
  xml: 'xml',
})

/** Extensions that folders are searched for, as messages list them. */
export const EXTENSIONS = [...BY_EXTENSION.keys()].map((extension) => `.${extension}`).join(', ')

const COMPRESSED = /\.(?:gz|zst)$/i

/** The format that a file's name tells, that of a compressed file as well (`news.jsonl.gz`); undefined for other extensions. */
export function formatOfName(name: string): InputFormat | undefined {
  return BY_EXTENSION.get(/\.([a-z]+)$/i.exec(name.replace(COMPRESSED, ''))?.[1]?.toLowerCase() ?? '')
}

export const isCompressed = (name: string): boolean => COMPRESSED.test(name)

/** The format that a text's beginning tells. */
export function formatOfContent(head: string): InputFormat {
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*(?:<!doctype html|<html)|<head[\s>]|<article[\s>])/i.test(start))
    return 'html'
  if (/^WARC\/\d/.test(start)) return 'warc'
  if (/^(?:<\?xml|<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>])/.test(start)) return 'xml'
  return /^\{\s*"/.test(start) ? 'jsonl' : 'text'
}
