import type { ComparingWords, EntityType } from '../../model/index.ts'
import { fold, wordsIn } from './search-words.ts'

/**
 * What is shown first of a graph that is too large to be loaded whole. Beside it lie the data of each article
 * (`articleFile`), lists of articles (`listFile`, `entityFile`) and names to search (`namesFile`), loaded as they are asked for.
 */
export interface Overview {
  readonly version: 2
  readonly kind: 'overview'
  readonly title: string
  readonly articles: number
  readonly statements: number
  /** How many entities have a name. */
  readonly names: number
  /** What is often told of together, largest first. */
  readonly groups: readonly ArticleGroup[]
  /** Those that most articles tell of, so many of each type. */
  readonly ranked: readonly NamedEntity[]
  /** Months of publication, `2024-05`, with the number of their articles; without gaps. */
  readonly months: readonly (readonly [month: string, articles: number])[]
  /** By what statements of several articles are compared; left out where no ontology was at hand. */
  readonly comparing?: ComparingWords
}

interface ArticleGroup {
  /** The names that are most telling for it, best first. */
  readonly names: readonly string[]
  readonly articles: number
}

/** An entity that has a name. */
export interface NamedEntity {
  readonly id: string
  readonly label: string
  readonly type: EntityType
  readonly aliases?: readonly string[]
  /** How many articles tell of it. */
  readonly articles: number
}

/** An article by its place in the order of the graph, with its headline. */
export interface NamedArticle {
  readonly article: number
  readonly title: string
  readonly published?: string
}

/** Names and headlines that have a word with the same beginning. */
export interface Names {
  readonly entities: readonly NamedEntity[]
  readonly articles: readonly NamedArticle[]
}

/** Places of articles in the order of the graph, those first that tell most of it. */
export type ArticleList = readonly number[]

/** Ids of entities with their lists. */
export type EntityLists = readonly (readonly [id: string, articles: ArticleList])[]

/**
 * Words with the articles whose text has them, each as its distance from the one before, the first from 0; null for a word
 * that is in too many to tell any apart.
 */
export type WordLists = readonly (readonly [word: string, articles: readonly number[] | null])[]

const PER_FOLDER = 1000
const SHARDS = 512
/** Letters that tell in which file a name is, and in which a word of a text. */
const BEGINNING = { names: 2, words: 3 }

/** Where the data of an article are, a `PageData`. */
export const articleFile = (article: number): string => `articles/${Math.floor(article / PER_FOLDER)}/${article}.json`

/** Where an `ArticleList` is: of a group by its place, or of a month. */
export const listFile = (kind: 'group' | 'month', name: string): string => `lists/${kind}-${name}.json`

/** Where the `EntityLists` are that an entity is in. FNV-1a (Fowler, Noll, Vo) of its id. */
export function entityFile(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return `entities/${(hash >>> 0) % SHARDS}.json`
}

const fileOf = (folder: keyof typeof BEGINNING, word: string): string =>
  `${folder}/${[...word]
    .slice(0, BEGINNING[folder])
    .map((letter) => letter.codePointAt(0)?.toString(16))
    .join('-')}.json`

/** Where the `Names` are that have a word which begins as one of `text` does; each file once. */
export const namesFiles = (text: string): string[] => [
  ...new Set(wordsIn(text).map((word) => fileOf('names', fold(word)))),
]

/** Where the `WordLists` are that a word is in. */
export const wordsFile = (word: string): string => fileOf('words', word)

/** The words that a text is found by, each once: those of few letters say little. */
export const tellingWords = (text: string): string[] => [
  ...new Set(
    wordsIn(text)
      .map(fold)
      .filter((word) => word.length >= BEGINNING.words || word.charCodeAt(0) >= FIRST_IDEOGRAPH),
  ),
]

/** Letters from here on may be words by themselves. */
export const FIRST_IDEOGRAPH = 0x2e80
