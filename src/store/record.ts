import type { Article, ArticleReading, Diagnostic, Entity, NewsEvent, Sentence, Statement } from '../model/index.ts'

/** What a record holds of a sentence; its trees are not kept. */
type StoredSentence = Pick<Sentence, 'start' | 'end' | 'text' | 'block'>

/** What was read of an article but for its entities, events and statements, which have records of their own. */
export interface Head extends Pick<ArticleReading, 'times' | 'attributions' | 'profile'> {
  readonly article: Article
  readonly sentences: readonly StoredSentence[]
  readonly diagnostics: readonly Diagnostic[]
  /** How many statements there are. */
  readonly statements: number
}

/** The records of an article. */
export interface Records {
  readonly head: Head
  readonly entities: readonly Entity[]
  readonly events: readonly NewsEvent[]
  /** In text order, which numbers them. */
  readonly statements: readonly Statement[]
}

export function recordsOf(reading: ArticleReading): Records {
  const {
    article,
    analysis,
    entities,
    statements,
    events = [],
    diagnostics,
    times = [],
    attributions = [],
    profile,
  } = reading
  const sentences = analysis.sentences.map(({ start, end, text, block }) => ({ start, end, text, block }))
  const found = { times, attributions, ...(profile === undefined ? {} : { profile }) }
  const head = { article, sentences, diagnostics, ...found, statements: statements.length }
  return { head, entities, events, statements }
}

/** The reading again, without the trees of its sentences and what it was joined by. */
export function readingFrom({ head, entities, events, statements }: Records): ArticleReading {
  const { article, sentences, diagnostics, times = [], attributions = [] } = head
  const analysis = {
    sentences: sentences.map((sentence, index) => ({ ...sentence, index, tokens: [], names: [] })),
  }
  return { article, analysis, entities, statements, events, diagnostics, times, attributions }
}
