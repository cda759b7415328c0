import type { Article } from './article.ts'
import type { ClauseReading } from './clause.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Entity } from './entity.ts'
import type { NewsEvent } from './event.ts'
import type { ArticleProfile } from './profile.ts'
import type { Analysis } from './sentence.ts'
import type { Attribution, Fragment, Statement } from './statement.ts'
import type { TimeInterval } from './time.ts'

/** An article and everything newsgraph read from it. */
export interface ArticleReading {
  readonly article: Article
  readonly analysis: Analysis
  /** Its predicates, which statements and events are made from; a reading that was read back from RDF has none. */
  readonly clauses?: ClauseReading
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  /** What its sentences say that tells nothing by itself; in text order, numbered with the statements. */
  readonly fragments?: readonly Fragment[]
  /** What happened, may happen or did not, each once. */
  readonly events?: readonly NewsEvent[]
  readonly diagnostics: readonly Diagnostic[]
  /** Every time expression of the story, in text order, each with its phrase; statements refer to some of them. */
  readonly times?: readonly TimeInterval[]
  /** What it is compared by with other articles; a reading that was read back from RDF has none, and is joined as it was. */
  readonly profile?: ArticleProfile
  /** Every attribution found, in text order, those included whose content yielded no statement. */
  readonly attributions?: readonly Attribution[]
}
