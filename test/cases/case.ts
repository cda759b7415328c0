import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { articleFromText, type Article, type ArticleReading, type Statement } from '../../src/index.ts'
import { lineOf } from '../support/read-sentence.ts'

/**
 * An article with all statements that a careful reader finds in it. `expected.txt` has each sentence after a `#`, then a
 * line for every statement; lines that are open have their reason behind ` -- `: `-` before what newsgraph reads but
 * should not, `+` before what it should read but does not.
 */
export interface Case {
  readonly slug: string
  readonly article: Article
  readonly expected: readonly ExpectedSentence[]
}

export interface ExpectedSentence {
  readonly text: string
  readonly lines: readonly string[]
  readonly open: readonly OpenLine[]
}

export interface OpenLine {
  readonly kind: 'wrong' | 'missing'
  readonly line: string
  readonly reason: string
}

const FOLDER = new URL('./', import.meta.url)
/** The sample article stands where its readers find it. */
const SAMPLE = 'india-russia'
const SAMPLE_TEXT = new URL('../../data/articles/india-russia.txt', import.meta.url)

export const expectedFile = (slug: string): URL => new URL(`${slug}/expected.txt`, FOLDER)

/** Beside `expected.txt`, all that its article speaks of; `-` before what is read but should not be. */
export const entitiesFile = (slug: string): URL => new URL(`${slug}/entities.txt`, FOLDER)

/** One line an entity: label, class, Wikidata item and further names, then where it is mentioned: sentence and words. */
export const entityLines = ({ entities }: ArticleReading): string =>
  entities
    .map(({ label, class: name, wikidata = '', aliases, mentions }) => {
      const places = mentions.map(({ sentence, text }) => `${sentence + 1} ${text.replace(/\s+/g, ' ')}`)
      return `${[label, name, wikidata, aliases.join(', '), places.join('; ')].join(' | ')}\n`
    })
    .join('')

export const readCases = (): Case[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ slug: name, article: articleOf(name), expected: expectedOf(name) }))

function articleOf(slug: string): Article {
  if (slug === SAMPLE) return articleFromText(readFileSync(SAMPLE_TEXT, 'utf8'), { id: slug })
  const text = readFileSync(new URL(`${slug}/article.txt`, FOLDER), 'utf8')
  return articleFromText(text, { id: slug, published: '2025-03-05' })
}

function expectedOf(slug: string): ExpectedSentence[] {
  const file = expectedFile(slug)
  return existsSync(file) ? parseExpected(readFileSync(file, 'utf8')) : []
}

function parseExpected(text: string): ExpectedSentence[] {
  const blocks = text.split(/^# /m).slice(1)
  return blocks.map((block) => {
    const [sentence = '', ...rest] = block.trim().split('\n')
    const open = rest.flatMap(openLine)
    return { text: sentence, lines: rest.filter((line) => openLine(line).length === 0), open }
  })
}

function openLine(written: string): OpenLine[] {
  const [, sign, line, reason] = /^([-+]) (.*?)(?: -- (.*))?$/.exec(written) ?? []
  return line === undefined ? [] : [{ kind: sign === '-' ? 'wrong' : 'missing', line, reason: reason ?? '' }]
}

export const formatExpected = (sentences: readonly ExpectedSentence[]): string =>
  sentences.map((each) => [`# ${each.text}`, ...each.lines, ...each.open.map(formatOpen), ''].join('\n')).join('\n')

export const formatOpen = ({ kind, line, reason }: OpenLine): string =>
  `${kind === 'wrong' ? '-' : '+'} ${line}${reason === '' ? '' : ` -- ${reason}`}`

/** All that newsgraph reads, sentence by sentence. */
export const readSentences = (reading: ArticleReading): ExpectedSentence[] =>
  reading.analysis.sentences.map(({ index, text }) => ({
    text: text.replace(/\s+/g, ' '),
    lines: reading.statements
      .filter(({ evidence }) => evidence.sentence === index)
      .map((statement) => caseLine(reading, statement)),
    open: [],
  }))

/** Sentences without what is open in `expected`, whether it is read by now or not. */
export function withoutOpen(sentences: readonly ExpectedSentence[], expected: readonly ExpectedSentence[]): string {
  const open = openBySentence(expected)
  const settled = sentences.map(({ text, lines }) => ({
    text,
    lines: lines.filter((line) => !open(text).some((each) => each.line === line)),
    open: [],
  }))
  return formatExpected(settled)
}

/** What is read, with those lines of `expected` that are still open. */
export function withOpen(read: readonly ExpectedSentence[], expected: readonly ExpectedSentence[]): ExpectedSentence[] {
  const openOf = openBySentence(expected)
  return read.map(({ text, lines }) => {
    const open = openOf(text).filter(({ kind, line }) => (kind === 'wrong') === lines.includes(line))
    return { text, lines: lines.filter((line) => !open.some((each) => each.line === line)), open }
  })
}

const openBySentence =
  (expected: readonly ExpectedSentence[]) =>
  (text: string): readonly OpenLine[] =>
    expected.find((each) => each.text === text)?.open ?? []

/** A statement with its time, unless only the tense tells it, and whether it was inferred from another. */
function caseLine(reading: ArticleReading, statement: Statement): string {
  const { time, inferredFrom } = statement
  return [
    lineOf(reading, statement),
    ...(time && time.certainty !== 'implied' ? [`@${time.value}`] : []),
    ...(inferredFrom === undefined ? [] : ['inferred']),
  ].join(' | ')
}
