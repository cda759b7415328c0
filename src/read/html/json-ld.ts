import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { dateOfField } from '../facts/stated-date.ts'
import { webAddress } from '../facts/web-address.ts'
import { authorNames, plainField } from './plain-field.ts'

type Json = Readonly<Record<string, unknown>>

const LONGEST = 1_000_000
const MOST_NODES = 2000
const IS_ARTICLE = /(?:^|[/#:])(?:\w*Article|NewsArticle|BlogPosting|\w*Posting|Report|Review)$/

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return undefined
  }
}

/** Nodes of a JSON-LD script, those in lists and in `@graph` and `mainEntity` as well. */
function nodesOf(script: string): Json[] {
  if (script.length > LONGEST) return []
  const nodes: Json[] = []
  const open: unknown[] = [parse(script)]
  while (open.length > 0 && nodes.length < MOST_NODES) {
    const value = open.shift()
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_NODES))
    else if (isObject(value)) {
      nodes.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
        if (typeof value[key] === 'object') open.push(value[key])
    }
  }
  return nodes
}

const nameOf = (value: unknown): string | undefined => plainField(isObject(value) ? value['name'] : value)
const isPerson = (value: unknown): boolean =>
  !isObject(value) || !listOf(value['@type']).some((type) => String(type).endsWith('Organization'))
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a page's JSON-LD (schema.org's NewsArticle and the like) says of its article. */
export function factsOfJsonLd(scripts: readonly string[]): ArticleFacts {
  const nodes = scripts.flatMap(nodesOf)
  const article = nodes.find((node) => listOf(node['@type']).some((type) => IS_ARTICLE.test(String(type))))
  if (!article) return {}
  const page = article['mainEntityOfPage']
  return mergeFacts({
    title: plainField(article['headline'] ?? article['name']),
    authors: authorNames(listOf(article['author']).filter(isPerson).map(nameOf)),
    publisher: listOf(article['publisher']).map(nameOf).find(Boolean),
    published: dateOfField(text(article['datePublished'] ?? article['dateCreated'])),
    updated: dateOfField(text(article['dateModified'])),
    url: webAddress(text(article['url'])) ?? webAddress(text(isObject(page) ? page['@id'] : page)),
  })
}
