import { invariant, type Analysis, type Article, type Sentence, type Words } from '../model/index.ts'
import { consistentNames } from './decode/consistent-names.ts'
import { createLemmatiser } from './decode/lemmas.ts'
import { chunksOf, joinChunks } from './model/chunks.ts'
import { parseLabels } from './model/labels.ts'
import { createWordParser } from './model/parse-words.ts'
import type { ParsedSentence } from './model/parsed.ts'
import { createWordPieces } from './pieces/word-pieces.ts'
import type { InferenceRuntime } from './runtime.ts'
import { createArticleSplitter } from './sentences/split-article.ts'
import type { WordedSentence, WordedText } from './worded-text.ts'

export interface LanguageModelParts {
  readonly runtime: InferenceRuntime
  /** One word piece a line. */
  readonly vocabulary: string
  /** The model's label inventories, JSON. */
  readonly labels: string
  /** Known lemmas, one `form TAB upos TAB lemma` a line; without them the model's own guesses stand. */
  readonly lemmas?: string
  /** The words by which text is parted into words and sentences. */
  readonly lexicon: Words
}

export interface ReadingOptions {
  /** Ends the reading between two sentences: it rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Told after each sentence how many have been read, and of how many. */
  readonly progress?: (sentences: number, of: number) => void
}

export interface LanguageModel {
  /** Sentences, words, trees and names of an article's story; offsets are those of the article's text. */
  analyse(article: Article, options?: ReadingOptions): Promise<Analysis>
  /** The same for text whose sentences and words are known; they are kept as they are. */
  analyseTokens(text: WordedText, options?: ReadingOptions): Promise<Analysis>
  /** The senses that the model tells apart, by PropBank's names. */
  readonly rolesets: ReadonlySet<string>
}

function assemble(text: string, sentence: WordedSentence, index: number, parsed: ParsedSentence): Sentence {
  const { start, end, block, words } = sentence
  const tokens = words.map((word, i) => {
    const read = invariant(parsed.words[i], 'every word is parsed')
    return { index: i, text: word.text, start: word.start, end: word.end, ...read }
  })
  return { index, start, end, text: text.slice(start, end), tokens, names: parsed.names, block }
}

/** Runs of sentences that belong to one document. */
function byDocument(given: readonly WordedSentence[], analysed: readonly Sentence[]): Sentence[][] {
  const documents: Sentence[][] = []
  analysed.forEach((sentence, i) => {
    if (i === 0 || given[i]?.document !== given[i - 1]?.document) documents.push([])
    documents.at(-1)?.push(sentence)
  })
  return documents
}

/**
 * Makes the language stage. Each sentence is run on its own, so that its tree does not depend on its neighbours; names
 * are made consistent within a document.
 * @throws LanguageError where vocabulary or labels are not those of a model.
 */
export function createLanguageModel({
  runtime,
  vocabulary,
  labels,
  lemmas = '',
  lexicon,
}: LanguageModelParts): LanguageModel {
  const splitArticle = createArticleSplitter(lexicon)
  const pieces = createWordPieces(vocabulary)
  const inventories = parseLabels(labels)
  const parseWords = createWordParser(runtime, pieces, inventories, createLemmatiser(lemmas, pieces.holds), lexicon)

  async function parse(words: readonly string[]): Promise<ParsedSentence> {
    const parts: ParsedSentence[] = []
    for (const [start, end] of chunksOf(words, pieces)) parts.push(await parseWords(words.slice(start, end)))
    return joinChunks(parts)
  }

  async function analyseTokens(
    { text, sentences }: WordedText,
    { signal, progress }: ReadingOptions = {},
  ): Promise<Analysis> {
    const analysed: Sentence[] = []
    for (const sentence of sentences) {
      signal?.throwIfAborted()
      const parsed = await parse(sentence.words.map((word) => word.text))
      analysed.push(assemble(text, sentence, analysed.length, parsed))
      progress?.(analysed.length, sentences.length)
    }
    return { sentences: byDocument(sentences, analysed).flatMap(consistentNames) }
  }

  const rolesets = new Set(inventories.rolesets)
  return { analyse: (article, options) => analyseTokens(splitArticle(article), options), analyseTokens, rolesets }
}
