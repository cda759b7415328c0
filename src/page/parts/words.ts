import { tellingWords, wordsFile, type WordLists } from '../data/index.ts'
import type { LazyFiles } from './gather.ts'

/** A word in more of the articles than this, and in so many, is listed without them: it tells no article from the others. */
const SHARE = 0.2
const MANY = 200

/** Gathers from one article after the other, in their order, what their sentences are found by. */
export class WordGatherer {
  readonly #articles = new Map<string, number[]>()
  #count = 0

  /** The next article. */
  add(text: string): void {
    const at = this.#count++
    for (const word of tellingWords(text)) {
      const known = this.#articles.get(word)
      if (known === undefined) this.#articles.set(word, [at])
      else known.push(at)
    }
  }

  files(): LazyFiles {
    const most = Math.max(MANY, this.#count * SHARE)
    const files = new Map<string, string[]>()
    for (const word of this.#articles.keys()) {
      const file = wordsFile(word)
      const words = files.get(file)
      if (words === undefined) files.set(file, [word])
      else words.push(word)
    }
    const listsOf = (words: readonly string[]): WordLists =>
      words.toSorted().map((word) => {
        const articles = this.#articles.get(word) ?? []
        return [word, articles.length > most ? null : articles.map((at, place) => at - (articles[place - 1] ?? 0))]
      })
    return new Map([...files].map(([file, words]) => [file, () => JSON.stringify(listsOf(words))]))
  }
}
