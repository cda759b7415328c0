import type { Article } from './article.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Entity } from './entity.ts'
import type { Analysis } from './sentence.ts'
import type { Statement } from './statement.ts'

/** An article and everything newsgraph read from it. */
export interface ArticleReading {
  readonly article: Article
  readonly analysis: Analysis
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly diagnostics: readonly Diagnostic[]
}
