import MiniSearch from 'minisearch'
import {
  FIRST_IDEOGRAPH,
  fold,
  namesFiles,
  wordsIn,
  type NamedArticle,
  type NamedEntity,
  type Names,
} from '../../src/page/data/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { loadJson } from '../read-data.ts'
import type { Finder, Option } from './box.ts'
import { createSentenceFinder } from './sentences.ts'
import { TYPE_LABEL } from '../words.ts'
import { addressOf } from '../overview/part.ts'

const LIMIT = 8
/** Milliseconds without a letter typed before sentences are looked for. */
const PAUSE = 250
/** Letters before there is something to look for. */
const LEAST = 2

interface Entry {
  readonly id: number
  readonly name: string
}

const goTo = (address: string) => (): void => location.assign(address)

const entityOption = ({ id, label, type, articles }: NamedEntity): Option => ({
  content: [
    typeIcon(type),
    excerpt(label),
    element('small', {}, `${TYPE_LABEL[type]} · ${countOf(articles, 'article')}`),
  ],
  choose: goTo(addressOf('entity', id)),
})

const articleOption = ({ article, title, published }: NamedArticle): Option => ({
  content: [excerpt(title), element('small', {}, ['Article', published].filter(Boolean).join(' · '))],
  choose: goTo(addressOf('article', article)),
})

/** Each thing once, with its text and how much it weighs. */
function thingsIn(
  shards: readonly Names[],
): { readonly text: string; readonly weight: number; readonly option: Option }[] {
  const entities = new Map(shards.flatMap((shard) => shard.entities.map((each) => [each.id, each])))
  const articles = new Map(shards.flatMap((shard) => shard.articles.map((each) => [each.article, each])))
  return [
    ...[...entities.values()].map((entity) => ({
      text: [entity.label, ...(entity.aliases ?? [])].join('\n'),
      weight: 2 + Math.log10(entity.articles),
      option: entityOption(entity),
    })),
    ...[...articles.values()].map((article) => ({ text: article.title, weight: 1, option: articleOption(article) })),
  ]
}

const note = (words: string): Option => ({ content: [element('span', {}, words)], choose: () => undefined })

/**
 * Finds names and headlines of all articles by the files that have the beginnings of the words, wrongly spelt ones too, and
 * then sentences.
 *
 * @param count how many articles there are.
 */
export function createFinder(count: number): Finder {
  const findNames = createNameFinder()
  const findSentences = createSentenceFinder(count)
  let asked = 0
  return async (text, offer) => {
    const own = ++asked
    const names = await findNames(text)
    const isWanted = (): boolean => own === asked
    offer([...names, note('Looking through the sentences …')])
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (!isWanted()) return
    const sentences = await findSentences(text, isWanted).catch(() => [])
    offer(names.length + sentences.length === 0 ? [note('Nothing of this name.')] : [...names, ...sentences])
  }
}

/** Names and headlines by some words. */
function createNameFinder(): (text: string) => Promise<Option[]> {
  const loaded = new Map<string, Promise<Names>>()
  const shard = (file: string): Promise<Names> => {
    // A file that is not there has no names.
    const names = loaded.get(file) ?? loadJson<Names>(file).catch(() => ({ entities: [], articles: [] }))
    loaded.set(file, names)
    return names
  }
  let last: { files: string; search: MiniSearch<Entry>; things: ReturnType<typeof thingsIn> } | null = null

  return async (text) => {
    if (
      fold(text).length < LEAST &&
      wordsIn(text).every((word) => word.length < LEAST && word.charCodeAt(0) < FIRST_IDEOGRAPH)
    )
      return []
    const files = namesFiles(text)
    if (last?.files !== files.join()) {
      const things = thingsIn(await Promise.all(files.map(shard)))
      const search = new MiniSearch<Entry>({ fields: ['name'], tokenize: wordsIn, processTerm: fold })
      search.addAll(things.map(({ text: name }, id) => ({ id, name })))
      last = { files: files.join(), search, things }
    }
    const { search, things } = last
    const found = search.search(text, {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
      combineWith: 'AND',
      boostDocument: (id) => things[id as number]?.weight ?? 0,
    })
    return found.slice(0, LIMIT).flatMap(({ id }) => things[id as number]?.option ?? [])
  }
}
