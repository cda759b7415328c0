import {
  articleFile,
  tellingWords,
  unpackView,
  wordsFile,
  type PageData,
  type WordLists,
} from '../../src/page/data/index.ts'
import { toAddress } from '../address.ts'
import { element, excerpt } from '../dom.ts'
import { addressOf } from '../overview/part.ts'
import { loadIfThere, loadJson } from '../read-data.ts'
import { FIRST_STATE } from '../store.ts'
import { headlineOf, shorten } from '../words.ts'
import type { Option } from './box.ts'

const SENTENCE_LENGTH = 110
/** Sentences that are offered, and articles that are loaded to find them. */
const OFFERED = 5
const LOADED = 12

/** Files that are loaded once each. */
const once = <Content>(load: (name: string) => Promise<Content>): ((name: string) => Promise<Content>) => {
  const loaded = new Map<string, Promise<Content>>()
  return (name) => {
    const content = loaded.get(name) ?? load(name)
    loaded.set(name, content)
    return content
  }
}

/** Places of the articles that have a word which begins so; null where they are too many to be listed. */
function articlesWith(beginning: string, lists: WordLists): ReadonlySet<number> | null {
  const articles = new Set<number>()
  for (const [word, gaps] of lists) {
    if (!word.startsWith(beginning)) continue
    if (gaps === null) return null
    let at = 0
    for (const gap of gaps) articles.add((at += gap))
  }
  return articles
}

/** Whether a text has a word that begins so, for each of some. */
function hasAll(beginnings: readonly string[], text: string): boolean {
  const words = tellingWords(text)
  return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)))
}

/**
 * Finds sentences of very many articles by the beginnings of their words: by the files that list the words, and then in
 * the articles themselves, which are loaded for it.
 *
 * @param count how many articles there are.
 * @returns what leads to the sentences; `isWanted` tells whether anybody still waits for them.
 */
export function createSentenceFinder(count: number): (text: string, isWanted: () => boolean) => Promise<Option[]> {
  const lists = once(async (file) => (await loadIfThere<WordLists>(file)) ?? [])
  const views = once(async (file) => unpackView(await loadJson<PageData>(file)))

  async function sentenceIn(article: number, beginnings: readonly string[]): Promise<Option | null> {
    const view = await views(articleFile(article))
    const told = view.statements.find(({ evidence }) => hasAll(beginnings, evidence.text))
    const [source] = view.articles
    if (told === undefined || source === undefined) return null
    const address = toAddress({ ...FIRST_STATE, selection: { kind: 'statement', id: told.id } })
    return {
      content: [
        excerpt(shorten(told.evidence.text, SENTENCE_LENGTH)),
        element(
          'small',
          {},
          `Sentence · ${[headlineOf(source), source.published?.split('T')[0]].filter(Boolean).join(' · ')}`,
        ),
      ],
      choose: () => location.assign(`${addressOf('article', article)}#${address}`),
    }
  }

  return async (text, isWanted) => {
    const beginnings = tellingWords(text)
    if (beginnings.length === 0) return []
    const listed = await Promise.all(beginnings.map(async (word) => articlesWith(word, await lists(wordsFile(word)))))
    const telling = listed.filter((articles) => articles !== null).sort((a, b) => a.size - b.size)
    const [fewest, ...others] = telling
    // Words that most articles have are in the first ones too.
    const articles =
      fewest === undefined
        ? Array.from({ length: count }, (_, at) => at)
        : [...fewest].filter((at) => others.every((other) => other.has(at))).sort((a, b) => a - b)
    const found: Option[] = []
    for (const at of articles.slice(0, LOADED)) {
      if (found.length === OFFERED || !isWanted()) break
      const option = await sentenceIn(at, beginnings)
      if (option !== null) found.push(option)
    }
    return found
  }
}
