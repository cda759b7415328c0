import type { TimeInterval } from './time.ts'

/** Words before a time that say that it need not be the very time; before them may stand how far off it is. */
export const NEAR_TIME = /^(?:before|after|by|around|about|near)$/
const NEAR = /^(?:(?:shortly|just|soon|right|well|long) )?(?:before|after|by|around|about|near|nearly|almost)(?= )/i

/**
 * When, for a reader: its dates, or the words of the text where they say more ("in recent years", "two days"). Empty
 * where only the tense tells it.
 */
export function timeWords({ start, end, value, certainty, phrase }: TimeInterval): string {
  if (certainty === 'implied') return ''
  if (start !== undefined && end !== undefined) {
    const near = NEAR.exec(phrase?.text ?? '')?.[0].toLowerCase()
    return [near ?? [], start === end ? start + clockOf(value) : spanWords(start, end)].flat().join(' ')
  }
  // "recently" is bounded by the day of publication, which is not what it means.
  if (!value.endsWith('_REF') && start !== undefined) return `from ${start}`
  // what is due "by June" does not last until then
  if (!value.endsWith('_REF') && end !== undefined)
    return `${/^by\b/i.test(phrase?.text ?? '') ? 'by' : 'until'} ${end}`
  return phrase?.text ?? ''
}

/** `2024-05 to 2024-07`; whole years as such: `1900 to 1999` of all days of a century. */
export function spanWords(start: string, end: string): string {
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return `${start} to ${end}`
  const [first, last] = [start.slice(0, -6), end.slice(0, -6)]
  return first === last ? first : `${first} to ${last}`
}

/** ` 15:30` of `2025-07-28T15:30`. */
function clockOf(value: string): string {
  const clock = /T(?<time>\d\d:\d\d)$/.exec(value)?.groups?.['time']
  return clock === undefined ? '' : ` ${clock}`
}
