import type { Sentence, TimeInterval } from '../model/index.ts'
import { tenseOf } from './tense.ts'

/**
 * What a predicate's tense says of its time against the day of publication: the least certain of all readings,
 * for where the text gives no time. Null where the tense is unknown.
 * @param published ISO 8601 date of publication; without it the interval has no bounds.
 */
export function tenseInterval(
  sentence: Sentence,
  predicate: number,
  published: string | undefined,
): TimeInterval | null {
  const tense = tenseOf(sentence, predicate)
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
