import { relationWords, sourcesOf, type Article, type Evidence, type Statement } from '../../model/index.ts'
import type { Askable } from '../query/askable.ts'

/** The sentence of an answer and where it stands. */
export interface Source extends Pick<Article, 'title' | 'url' | 'published'> {
  readonly article: string
  readonly sentence: string
  readonly statement: string
}

export function sourceOf({ id, evidence }: { id: string; evidence: Evidence }, graph: Askable): Source {
  const { title, url, published } = graph.article(evidence.article)
  return {
    sentence: evidence.text,
    article: evidence.article,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    statement: id,
  }
}

/** A statement as an answer, in the words of its article. */
export interface Told {
  readonly subject: string
  readonly relation: string
  readonly object: string | null
  readonly polarity: Statement['polarity']
  readonly modality: Statement['modality']
  /** Who is said to say so; empty for the article's own voice and for unnamed sources. */
  readonly saidBy: readonly string[]
  readonly source: Source
}

export function toldBy(statement: Statement, graph: Askable): Told {
  const { subject, object, polarity, modality, attribution } = statement
  return {
    subject: subject.phrase.text,
    relation: relationWords(statement),
    object: object === null ? null : object.phrase.text,
    polarity,
    modality,
    saidBy: attribution === null ? [] : sourcesOf(attribution).map(({ phrase }) => phrase.text),
    source: sourceOf(statement, graph),
  }
}
