import { entitiesOf, type Article, type ArticleReading, type EntityType, type Statement } from '../../model/index.ts'
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
import type { SiteFile } from '../site.ts'
import { groupArticles, type Telling } from './groups.ts'
import { monthsBetween } from './months.ts'

/** Named entities of each type that are ranked. */
const RANKED = 300
/** Names of a group that tell what it is about. */
const GROUP_NAMES = 3
/** Names that groups are made of; the others are told of by few. */
const GROUPED = 3000
const HEADLINE = 120

interface Known {
  readonly entity: Pick<NamedEntity, 'id' | 'label' | 'type' | 'aliases'>
  readonly articles: { readonly at: number; readonly statements: number }[]
}

/** Of what statements speak, with how many do. */
function spokenOf(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const statement of statements) for (const id of entitiesOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const headlineOf = ({ id, title, text, story }: Article): string => {
  const [first] = story
  return (title ?? (first === undefined ? id : text.slice(first.start, first.end))).slice(0, HEADLINE)
}

/** Gathers from one article after the other what a page shows first of very many, and what it finds them by. */
export class OverviewGatherer {
  readonly #known = new Map<string, Known>()
  readonly #articles: NamedArticle[] = []
  readonly #months = new Map<string, number[]>()
  #statements = 0

  /** The next article; those without statements too. */
  add({ article, entities, statements }: Pick<ArticleReading, 'article' | 'entities' | 'statements'>): void {
    const at = this.#articles.length
    const { published } = article
    this.#articles.push({
      article: at,
      title: headlineOf(article),
      ...(published === undefined ? {} : { published: published.slice(0, 10) }),
    })
    this.#statements += statements.length
    const month = /^\d{4}-\d\d/.exec(published ?? '')?.[0]
    if (month !== undefined) {
      const inMonth = this.#months.get(month) ?? []
      inMonth.push(at)
      this.#months.set(month, inMonth)
    }
    const counts = spokenOf(statements)
    for (const { id, label, type, aliases, named } of entities) {
      const told = counts.get(id)
      if (!named || type === 'time' || told === undefined) continue
      const known = this.#known.get(id) ?? { entity: { id, label, type, aliases }, articles: [] }
      known.articles.push({ at, statements: told })
      this.#known.set(id, known)
    }
  }

  /** The overview of all that was added, and the files that it leads to but those of the articles. */
  finish(title: string): { readonly overview: Overview; readonly files: readonly SiteFile[] } {
    const known = [...this.#known.values()].sort(
      (a, b) => b.articles.length - a.articles.length || (a.entity.id < b.entity.id ? -1 : 1),
    )
    const groups = groupArticles(this.#telling(known))
    const overview: Overview = {
      version: 2,
      kind: 'overview',
      title,
      articles: this.#articles.length,
      statements: this.#statements,
      names: known.length,
      groups: groups.map(({ names, articles }) => ({
        names: names.slice(0, GROUP_NAMES).flatMap((name) => known[name]?.entity.label ?? []),
        articles: articles.length,
      })),
      ranked: bestOfEachType(known).map(named),
      months: monthsBetween([...this.#months.keys()]).map((month) => [month, this.#months.get(month)?.length ?? 0]),
    }
    const list = (name: string, articles: ArticleList): SiteFile => ({ name, content: JSON.stringify(articles) })
    return {
      overview,
      files: [
        ...groups.map(({ articles }, at) => list(listFile('group', String(at)), articles)),
        ...[...this.#months].map(([month, articles]) => list(listFile('month', month), articles)),
        ...entityFiles(known),
        ...nameFiles(known, this.#articles),
      ],
    }
  }

  /** How telling each name is for each article: often in it and in few others. */
  #telling(known: readonly Known[]): Telling[] {
    const telling = this.#articles.map((): [number, number][] => [])
    known.slice(0, GROUPED).forEach(({ articles }, name) => {
      const rarity = Math.log(1 + this.#articles.length / articles.length)
      for (const { at, statements } of articles) telling[at]?.push([name, statements * rarity])
    })
    return telling.map((names) => names.sort(([a, one], [b, other]) => other - one || a - b))
  }
}

const named = ({ entity: { aliases = [], ...entity }, articles }: Known): NamedEntity => {
  const others = aliases.filter((alias) => alias !== entity.label)
  return { ...entity, ...(others.length === 0 ? {} : { aliases: others }), articles: articles.length }
}

function bestOfEachType(known: readonly Known[]): Known[] {
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

  files(): SiteFile[] {
    return [...this.#contents].map(([name, content]) => ({ name, content: JSON.stringify(content) }))
  }
}

function entityFiles(known: readonly Known[]): SiteFile[] {
  const shards = new Shards<[string, number[]][]>(() => [])
  for (const { entity, articles } of known) {
    const list = articles.toSorted((a, b) => b.statements - a.statements || a.at - b.at).map(({ at }) => at)
    shards.in(entityFile(entity.id)).push([entity.id, list])
  }
  return shards.files()
}

function nameFiles(known: readonly Known[], articles: readonly NamedArticle[]): SiteFile[] {
  const shards = new Shards(() => ({ entities: [] as NamedEntity[], articles: [] as NamedArticle[] }))
  for (const each of known) {
    const entity = named(each)
    const words = fold([entity.label, ...(entity.aliases ?? [])].join('\n'))
    for (const file of namesFiles(words)) shards.in(file).entities.push(entity)
  }
  for (const article of articles) for (const file of namesFiles(article.title)) shards.in(file).articles.push(article)
  return shards.files()
}
