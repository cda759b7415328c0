import { NewsgraphError, type Article, type ArticleReading, type Diagnostic } from './model/index.ts'
import type { ReadingOptions } from './language/index.ts'

/** What was given, where it is an article. @throws NewsgraphError for anything else, such as the text itself. */
export function checked(article: Article): Article {
  const given: unknown = article
  if (typeof given === 'object' && given !== null && 'text' in given && 'story' in given) return article
  throw new NewsgraphError(
    'no-article',
    `newsgraph reads articles, and was given ${given === null ? 'null' : `a ${typeof given}`}; make one with articleFromText(…).`,
  )
}

/** Reads articles one after the other; what cannot be read becomes a diagnostic. */
export async function* readEach(
  articles: Iterable<Article | Diagnostic> | AsyncIterable<Article | Diagnostic>,
  read: (article: Article, options: ReadingOptions) => Promise<ArticleReading>,
  options: ReadingOptions = {},
): AsyncGenerator<ArticleReading | Diagnostic> {
  for await (const article of articles) {
    options.signal?.throwIfAborted()
    if (typeof article === 'object' && 'severity' in article) {
      yield article
      continue
    }
    try {
      yield await read(article, options)
    } catch (error) {
      options.signal?.throwIfAborted()
      yield failure(article, error)
    }
  }
}

function failure(article: Article, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error)
  const code = error instanceof NewsgraphError ? error.code : 'unreadable'
  const { source = 'article' } = article
  return { severity: 'error', code, message: `${source}: it cannot be read: ${reason}`, source }
}
