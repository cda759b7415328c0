import type { Statement } from '../src/model/index.ts'
import type { GraphIndex } from './graph-index.ts'

/** First and last day, both included, as precise as they are known: `2024`, `2024-05`, `2024-05-31`. */
export interface Days {
  readonly start: string
  readonly end: string
  /** Whether the text tells them; otherwise they are those of the article or follow from the tense. */
  readonly told: boolean
}

const dayOf = (moment: string | undefined): string | undefined => /^\d{4}(?:-\d\d){0,2}/.exec(moment ?? '')?.[0]

/** When it is told to be; else the day of publication; null where nothing says. */
export function daysOf(index: GraphIndex, { time, evidence }: Statement): Days | null {
  const [start, end] = [dayOf(time?.start), dayOf(time?.end)]
  if (time !== null && time.certainty !== 'implied' && (start ?? end) !== undefined)
    return { start: start ?? end ?? '', end: end ?? start ?? '', told: true }
  const published = dayOf(index.articles.get(evidence.article)?.published)
  return published === undefined ? null : { start: published, end: published, told: false }
}
