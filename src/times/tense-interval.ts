import type { TimeInterval } from '../model/index.ts'
import type { Tense } from './tense.ts'

/** What a tense says against the day of publication; without one the interval has no bounds. */
export function intervalOfTense(tense: Tense, published: string | undefined): TimeInterval | null {
  if (tense === 'unknown') return null
  const day = published?.slice(0, 10)
  const bounds = { past: { end: day }, present: { start: day, end: day }, future: { start: day } }[tense]
  return {
    ...(day ? (bounds as { start?: string; end?: string }) : {}),
    value: `${tense.toUpperCase()}_REF`,
    kind: 'date',
    certainty: 'implied',
    resolution: `${tense} tense${day ? ' against the publication date' : ''}`,
  }
}
