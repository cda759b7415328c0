import type { Article, Diagnostic } from '../../model/index.ts'
import type { ArticleOptions } from '../article-options.ts'
import { mergeFacts } from '../facts/article-facts.ts'
import { dateOfField } from '../facts/stated-date.ts'
import { webAddress } from '../facts/web-address.ts'
import { DistinctArticles } from '../identity.ts'
import { checkText, diagnosticOf, ReadError } from '../read-error.ts'
import { readPlainText } from '../text/read-text.ts'

type Json = Readonly<Record<string, unknown>>

/** Fields that a line may have; others are left alone. */
const FORM = '{"id": …, "title": …, "date": …, "url": …, "text": …}, of which only "text" is needed'

/**
 * Articles of a text with one JSON object a line: `{"id"?, "title"?, "date"?, "updated"?, "url"?, "publisher"?,
 * "authors"?, "text"}`. A line that cannot be read gives a diagnostic with its number, and the others go on.
 */
export function* articlesFromJsonLines(
  text: string,
  options: Pick<ArticleOptions, 'source'> = {},
): Generator<Article | Diagnostic> {
  const source = options.source ?? 'text'
  checkText(text, source)
  const articles = new DistinctArticles()
  let number = 0
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end === -1 ? text.length : end)
    start = end === -1 ? text.length : end + 1
    for (const read of readJsonLine(line, { source, number: ++number })) {
      if ('severity' in read) yield read
      else yield* articles.take(read)
    }
  }
}

/** One line of it: the article and what is to be said of it, or nothing for an empty line. Ids may repeat. */
export function readJsonLine(
  line: string,
  { source, number }: { readonly source: string; readonly number: number },
): (Article | Diagnostic)[] {
  if (line.trim() === '') return []
  const place = `${source}:${number}`
  try {
    return readRecord(recordOf(line, place), place)
  } catch (error) {
    return [diagnosticOf(error, place)]
  }
}

function recordOf(line: string, place: string): Json {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : ''
    throw new ReadError('invalid-json', `${place}: this line is no JSON (${reason}); write one object a line: ${FORM}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError('invalid-record', `${place}: this line is no JSON object; write ${FORM}.`)
  }
  return value as Json
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined

function readRecord(record: Json, place: string): (Article | Diagnostic)[] {
  const { text, title, url, publisher, authors } = record
  if (typeof text !== 'string') {
    throw new ReadError('invalid-record', `${place}: its "text" is missing or no string; write ${FORM}.`)
  }
  const notes: Diagnostic[] = []
  const date = (name: string): string | undefined => {
    const stated = stringOf(record[name])
    const value = stated === undefined ? undefined : dateOfField(stated)
    if (record[name] !== undefined && record[name] !== null && value === undefined) {
      notes.push({
        severity: 'warning',
        code: 'invalid-date',
        message: `${place}: its "${name}" was not understood and left out; write it as 2025-08-13.`,
        source: place,
      })
    }
    return value
  }
  const facts = mergeFacts({
    title: stringOf(title),
    url: webAddress(stringOf(url)),
    publisher: stringOf(publisher),
    authors: (Array.isArray(authors) ? authors : [authors]).flatMap((name) => stringOf(name) ?? []),
    published: date('date'),
    updated: date('updated'),
  })
  const id = stringOf(record['id'])
  const article = readPlainText(text, 'jsonl', facts, { source: place, ...(id === undefined ? {} : { id }) })
  return [...notes, article]
}
