import type { Newsgraph } from '../index.ts'
import {
  invariant,
  type Article,
  type ArticleReading,
  type Sentence,
  type Span,
  type Statement,
} from '../model/index.ts'

/** What newsgraph read from one text of a list. */
export interface SentenceReading {
  /** Position of the text in the list. */
  readonly index: number
  /** Where the text begins in `reading.article.text`; offsets of statements and tokens count from that article's start. */
  readonly offset: number
  readonly sentences: readonly Sentence[]
  /** In the order of the reading, fragments last: what a sentence out of its text says of "it" is all that it says. */
  readonly statements: readonly Statement[]
  readonly reading: ArticleReading
}

const BATCH = 32

/** Statements and fragments. */
export const allOf = ({ statements, fragments = [] }: ArticleReading): readonly Statement[] => [
  ...statements,
  ...fragments,
]

/** An article of as many blocks as there are texts. */
export function articleOfBlocks(id: string, texts: readonly string[]): Article {
  let text = ''
  const story = texts.map((each) => {
    const start = text.length
    text += `${each}\n\n`
    return { start, end: start + each.length, kind: 'paragraph' as const }
  })
  return { id, source: id, format: 'text', text, story }
}

/** Distributes the reading of several blocks among the blocks. */
export function splitByBlock(reading: ArticleReading): SentenceReading[] {
  const blockOf = reading.analysis.sentences.map((sentence) => sentence.block)
  return reading.article.story.map((block, index) => ({
    index,
    offset: block.start,
    sentences: reading.analysis.sentences.filter((sentence) => sentence.block === index),
    statements: allOf(reading).filter((statement) => blockOf[statement.evidence.sentence] === index),
    reading,
  }))
}

/**
 * Reads unrelated texts and yields what was read from each with what was given, in order. The language
 * model sees several at a time; what follows it sees each alone, so that no pronoun is resolved across texts.
 */
export async function* readEach<Given extends { readonly text: string }>(
  newsgraph: Newsgraph,
  all: readonly Given[],
): AsyncGenerator<SentenceReading & { readonly given: Given }> {
  for (let first = 0; first < all.length; first += BATCH) {
    const texts = all.slice(first, first + BATCH).map(({ text }) => text)
    const article = articleOfBlocks(`texts-${first + 1}`, texts)
    const analysis = await newsgraph.analyse(article)
    for (const [number, block] of article.story.entries()) {
      const given = invariant(all[first + number], 'every block is of a text')
      const sentences = analysis.sentences
        .filter((sentence) => sentence.block === number)
        .map((sentence, index) => ({ ...sentence, index, block: 0 }))
      const reading = newsgraph.interpret(
        { ...article, id: `text-${first + number + 1}`, story: [block] },
        { sentences },
      )
      yield { given, index: first + number, offset: block.start, sentences, statements: allOf(reading), reading }
    }
  }
}

/** Spans of the article as spans of the text it was read from. */
export function relativeTo(offset: number, spans: readonly Span[]): Span[] {
  return spans.map((span) => ({ start: span.start - offset, end: span.end - offset }))
}
