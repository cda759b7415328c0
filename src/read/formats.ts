import { table, type ArticleFormat } from '../model/index.ts'

const BY_EXTENSION = table<ArticleFormat>({
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
})

/** Extensions that folders are searched for, as messages list them. */
export const EXTENSIONS = [...BY_EXTENSION.keys()].map((extension) => `.${extension}`).join(', ')

/** The format that a file's name tells; undefined for other extensions. */
export function formatOfName(name: string): ArticleFormat | undefined {
  return BY_EXTENSION.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '')
}

/** The format that a text's beginning tells. */
export function formatOfContent(head: string): ArticleFormat {
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*(?:<!doctype html|<html)|<head[\s>]|<article[\s>])/i.test(start))
    return 'html'
  return /^\{\s*"/.test(start) ? 'jsonl' : 'text'
}
