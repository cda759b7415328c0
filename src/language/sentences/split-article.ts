import type { Article } from '../../model/index.ts'
import { splitWords } from '../tokens/split-words.ts'
import type { WordedText } from '../worded-text.ts'
import { splitSentences } from './split-sentences.ts'

/** Sentences and words of an article's story, block by block. */
export function splitArticle({ text, story }: Pick<Article, 'text' | 'story'>): WordedText {
  const sentences = story.flatMap((span, block) =>
    splitSentences(text, splitWords(text, span)).map((words) => {
      const found = words.map(({ text: word, start, end }) => ({ text: word, start, end }))
      return { start: found[0]!.start, end: found.at(-1)!.end, words: found, block }
    }),
  )
  return { text, sentences }
}
