import type { Article, Words } from '../../model/index.ts'
import { createWordSplitter } from '../tokens/split-words.ts'
import type { WordedText } from '../worded-text.ts'
import { splitSentences } from './split-sentences.ts'

/** Finds the sentences and words of an article's story, block by block. */
export type ArticleSplitter = (article: Pick<Article, 'text' | 'story'>) => WordedText

export function createArticleSplitter(lexicon: Words): ArticleSplitter {
  const splitWords = createWordSplitter(lexicon)
  return ({ text, story }) => {
    const sentences = story.flatMap((span, block) =>
      splitSentences(text, splitWords(text, span), lexicon).map((words) => {
        const found = words.map(({ text: word, start, end }) => ({ text: word, start, end }))
        return { start: found[0]?.start ?? span.start, end: found.at(-1)?.end ?? span.end, words: found, block }
      }),
    )
    return { text, sentences }
  }
}
