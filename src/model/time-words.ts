import type { TimeInterval } from './time.ts'

/**
 * When, for a reader: its dates, or the words of the text where they say more ("in recent years", "two days"). Empty
 * where only the tense tells it.
 */
export function timeWords({ start, end, value, certainty, phrase }: TimeInterval): string {
  if (certainty === 'implied') return ''
  if (start !== undefined && end !== undefined) return start === end ? start + clockOf(value) : `${start} to ${end}`
  // "recently" is bounded by the day of publication, which is not what it means.
  if (!value.endsWith('_REF') && start !== undefined) return `from ${start}`
  if (!value.endsWith('_REF') && end !== undefined) return `until ${end}`
  return phrase?.text ?? ''
}

/** ` 15:30` of `2025-07-28T15:30`. */
function clockOf(value: string): string {
  const clock = /T(?<time>\d\d:\d\d)$/.exec(value)?.groups?.['time']
  return clock === undefined ? '' : ` ${clock}`
}
