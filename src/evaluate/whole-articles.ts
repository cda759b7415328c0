import { articleFromText, type Newsgraph } from '../index.ts'
import { type Article, type ArticleReading, NewsgraphError } from '../model/index.ts'

/** A document of a benchmark that is read as an article of its own. */
export interface WholeDocument {
  readonly id: string
  readonly text: string
  /** Publication date, ISO 8601. */
  readonly date?: string
}

/** Reads documents as articles, one after the other; null for one that newsgraph refuses, as it would a user's. */
export async function* readArticles(
  newsgraph: Newsgraph,
  documents: readonly WholeDocument[],
): AsyncGenerator<{ readonly index: number; readonly id: string; readonly reading: ArticleReading | null }> {
  for (const [index, { id, text, date }] of documents.entries()) {
    const article = readable(id, text, date)
    yield { index, id, reading: article && (await newsgraph.read(article)) }
  }
}

function readable(id: string, text: string, published: string | undefined): Article | null {
  try {
    return articleFromText(text, { source: id, id, ...(published === undefined ? {} : { published }) })
  } catch (error) {
    if (error instanceof NewsgraphError) return null
    throw error
  }
}
