import type { ArticleReading, Span } from '../model/index.ts'
import { codePointOffsets } from './code-points.ts'
import { articleBenchmark } from './whole-articles.ts'

type CodePoints = readonly [start: number, end: number]

export interface PolnearAttribution {
  readonly doc: string
  readonly content: readonly CodePoints[]
  /** Null where nobody is told to say it. */
  readonly source: CodePoints | null
}

/** Who says what, with all that the source says by one cue. */
export function polnearAttributions(doc: string, { article, attributions }: ArticleReading): PolnearAttribution[] {
  const at = codePointOffsets(article.text)
  const place = ({ start, end }: Span): CodePoints => [at(start), at(end)]
  return (attributions ?? []).map(({ content, further = [], source }) => ({
    doc,
    content: [content, ...further].map(place),
    source: source && place(source.phrase),
  }))
}

/** PolNeAR (Newell, Margolin and Ruths 2018): attribution in political news. */
export const polnear = articleBenchmark({
  name: 'polnear',
  measures: 'attribution in political news',
  remarks: ['to measure only: nothing may be tuned on it'],
  answers: polnearAttributions,
})
