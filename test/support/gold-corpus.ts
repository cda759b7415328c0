import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFromText, type Article } from '../../src/index.ts'

/** Words of an article that are known to mean something. Offsets are UTF-16 code units of `Article.text`, end exclusive. */
export interface GoldMention {
  readonly article: string
  readonly kind: 'entity' | 'event'
  readonly start: number
  readonly end: number
  readonly text: string
  /** The same for what is the same. */
  readonly key: string
}

export interface GoldArticle {
  readonly article: Article
  readonly mentions: readonly GoldMention[]
}

const FOLDER = join(import.meta.dirname, '../joining/corpus')
const HEADER = /^=== (\S+) \| (\S+) \| (.+)$/m
const MARK = /\[([^|\]]+)\|([^\]]+)\]|\{([^|}]+)\|!([^}]+)\}/g

function unmarked(marked: string): { text: string; mentions: Omit<GoldMention, 'article'>[] } {
  const mentions: Omit<GoldMention, 'article'>[] = []
  let [text, last] = ['', 0]
  for (const match of marked.matchAll(MARK)) {
    const [whole, entity, entityKey, event, eventKey] = match
    const words = entity ?? event ?? ''
    text += marked.slice(last, match.index)
    const [kind, key] = entity === undefined ? (['event', eventKey] as const) : (['entity', entityKey] as const)
    mentions.push({ kind, start: text.length, end: text.length + words.length, text: words, key: key ?? '' })
    text += words
    last = match.index + whole.length
  }
  return { text: text + marked.slice(last), mentions }
}

function articlesIn(file: string): GoldArticle[] {
  const [, ...fields] = file.split(HEADER)
  const articles: GoldArticle[] = []
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [id = '', published = '', title = '', body = ''] = fields.slice(at, at + 4)
    const { text, mentions } = unmarked(body.trim())
    const article = { ...articleFromText(text, { source: id, id, published }), title }
    articles.push({ article, mentions: mentions.map((mention) => ({ ...mention, article: id })) })
  }
  return articles
}

/** The articles of `test/joining/corpus`, those of the named files or all, with what they mean. */
export function goldCorpus(...files: readonly string[]): GoldArticle[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  const wanted = files.length === 0 ? names.sort() : files.map((name) => `${name}.txt`)
  return wanted.flatMap((name) => articlesIn(readFileSync(join(FOLDER, name), 'utf8')))
}
