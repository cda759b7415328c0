import type { Article, ArticleReading, Ontology } from '../../model/index.ts'
import type { KnowledgeOptions } from '../../node/knowledge-files.ts'

/** Reads articles, some at once. */
export interface Reader {
  /** So many articles can be read at once. */
  readonly jobs: number
  /** What was read, as a store keeps it. @throws what reading throws. */
  read(article: Article): Promise<ArticleReading>
  /** The ontology that it reads with. */
  ontology(): Promise<Ontology>
  close(): Promise<void>
}

export type ReaderOptions = KnowledgeOptions
