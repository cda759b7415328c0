import type { Article, EntityType } from '../../model/index.ts'
import {
  entityFile,
  fold,
  listFile,
  namesFiles,
  type ArticleList,
  type NamedArticle,
  type NamedEntity,
  type Overview,
} from '../data/index.ts'
import { groupArticles, type Telling } from './groups.ts'
import { monthsBetween } from './months.ts'

/** Named entities of each type that are ranked. */
const RANKED = 300
/** Names of a group that tell what it is about. */
const GROUP_NAMES = 3
/** Names that groups are made of; the others are told of by few. */
const GROUPED = 3000
const HEADLINE = 120

/** What is known of an article from afar. */
export interface OutlinedArticle extends Omit<NamedArticle, 'article'> {
  readonly statements: number
}

/** An entity with a name, and where articles speak of it. */
export interface ToldEntity {
  readonly entity: Pick<NamedEntity, 'id' | 'label' | 'type' | 'aliases'>
  /** Places of the articles in their order, with how many of their statements speak of it. */
  readonly articles: readonly { readonly at: number; readonly statements: number }[]
}

/** Files of a site by name, each made when it is asked for. */
export type LazyFiles = ReadonlyMap<string, () => string>

/** How an article is listed. */
export function outlineOf({ id, title, text, story, published }: Article, statements: number): OutlinedArticle {
  const [first] = story
  return {
    title: (title ?? (first === undefined ? id : text.slice(first.start, first.end))).slice(0, HEADLINE),
    ...(published === undefined ? {} : { published: published.slice(0, 10) }),
    statements,
  }
}

/** What a page shows first of very many articles, and the files that it leads to but those of the articles. */
export function gatherOverview(
  title: string,
  articles: readonly OutlinedArticle[],
  entities: readonly ToldEntity[],
): { readonly overview: Overview; readonly files: LazyFiles } {
  const known = entities
    .filter(({ entity, articles: telling }) => entity.type !== 'time' && telling.length > 0)
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.entity.id < b.entity.id ? -1 : 1))
  const groups = groupArticles(tellingOf(articles.length, known))
  const months = articlesByMonth(articles)
  const overview: Overview = {
    version: 2,
    kind: 'overview',
    title,
    articles: articles.length,
    statements: articles.reduce((sum, { statements }) => sum + statements, 0),
    names: known.length,
    groups: groups.map(({ names, articles: inGroup }) => ({
      names: names.slice(0, GROUP_NAMES).flatMap((name) => known[name]?.entity.label ?? []),
      articles: inGroup.length,
    })),
    ranked: bestOfEachType(known).map(named),
    months: monthsBetween([...months.keys()]).map((month) => [month, months.get(month)?.length ?? 0]),
  }
  const list = (name: string, inList: ArticleList): [string, () => string] => [name, () => JSON.stringify(inList)]
  return {
    overview,
    files: new Map([
      ...groups.map(({ articles: inGroup }, at) => list(listFile('group', String(at)), inGroup)),
      ...[...months].map(([month, inMonth]) => list(listFile('month', month), inMonth)),
      ...entityFiles(known),
      ...nameFiles(known, articles),
    ]),
  }
}

function articlesByMonth(articles: readonly OutlinedArticle[]): Map<string, number[]> {
  const months = new Map<string, number[]>()
  articles.forEach(({ published }, at) => {
    const month = /^\d{4}-\d\d/.exec(published ?? '')?.[0]
    if (month === undefined) return
    const inMonth = months.get(month) ?? []
    inMonth.push(at)
    months.set(month, inMonth)
  })
  return months
}

/** How telling each name is for each article: often in it and in few others. */
function tellingOf(count: number, known: readonly ToldEntity[]): Telling[] {
  const telling = Array.from({ length: count }, (): [number, number][] => [])
  known.slice(0, GROUPED).forEach(({ articles }, name) => {
    const rarity = Math.log(1 + count / articles.length)
    for (const { at, statements } of articles) telling[at]?.push([name, statements * rarity])
  })
  return telling.map((names) => names.sort(([a, one], [b, other]) => other - one || a - b))
}

const named = ({ entity: { aliases = [], ...entity }, articles }: ToldEntity): NamedEntity => {
  const others = aliases.filter((alias) => alias !== entity.label)
  return { ...entity, ...(others.length === 0 ? {} : { aliases: others }), articles: articles.length }
}

function bestOfEachType(known: readonly ToldEntity[]): ToldEntity[] {
  const counts = new Map<EntityType, number>()
  return known.filter(({ entity: { type } }) => {
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return count <= RANKED
  })
}

/** Things by the file that they belong to, as files. */
class Shards<Content> {
  readonly #contents = new Map<string, Content>()
  readonly #empty: () => Content

  constructor(empty: () => Content) {
    this.#empty = empty
  }

  in(file: string): Content {
    const content = this.#contents.get(file) ?? this.#empty()
    this.#contents.set(file, content)
    return content
  }

  files(): [name: string, content: () => string][] {
    return [...this.#contents].map(([name, content]) => [name, () => JSON.stringify(content)])
  }
}

function entityFiles(known: readonly ToldEntity[]): [string, () => string][] {
  const shards = new Shards<[string, number[]][]>(() => [])
  for (const { entity, articles } of known) {
    const list = articles.toSorted((a, b) => b.statements - a.statements || a.at - b.at).map(({ at }) => at)
    shards.in(entityFile(entity.id)).push([entity.id, list])
  }
  return shards.files()
}

function nameFiles(known: readonly ToldEntity[], articles: readonly OutlinedArticle[]): [string, () => string][] {
  const shards = new Shards(() => ({ entities: [] as NamedEntity[], articles: [] as NamedArticle[] }))
  for (const each of known) {
    const entity = named(each)
    const words = fold([entity.label, ...(entity.aliases ?? [])].join('\n'))
    for (const file of namesFiles(words)) shards.in(file).entities.push(entity)
  }
  articles.forEach(({ title, published }, at) => {
    const article = { article: at, title, ...(published === undefined ? {} : { published }) }
    for (const file of namesFiles(title)) shards.in(file).articles.push(article)
  })
  return shards.files()
}
