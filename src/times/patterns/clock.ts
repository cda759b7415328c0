import { oneOf } from '../alternatives.ts'
import { words, type Pattern, type Place, type Reading } from '../candidate.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

const HOUR = '(?:0?[0-9]|1[0-9]|2[0-4])'

/** The time zone behind a time of day. */
function zone({ lexicon }: TimeVocabulary): string {
  const zones = oneOf(lexicon.words('timeZone'))
  return `(?: ?\\(${zones}\\)| ${zones})?`
}

/** `3 p.m.`, `10:30 am GMT`. */
export const twelveHourClock = (vocabulary: TimeVocabulary): Pattern => ({
  name: 'twelve-hour-clock',
  expression: words(`(?<hour>${HOUR})(?:[:.](?<minute>[0-5][0-9]))? ?(?<half>[ap])\\.?m\\b\\.?${zone(vocabulary)}`),
  read({ hour, minute = '00', half = '' }) {
    const number = Number(hour)
    return number > 12 ? null : read((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute)
  },
})

/** `at 15:30`, `20:17 UTC`, `2100 GMT`, `noon`, `midnight`; not a score or a ratio. */
export const twentyFourHourClock = (vocabulary: TimeVocabulary): Pattern => ({
  name: 'twenty-four-hour-clock',
  expression: words(
    `(?<name>${oneOf(vocabulary.lexicon.table('clockName').keys())})`,
    `(?<hour>${HOUR}):(?<minute>[0-5][0-9])(?::[0-5][0-9])?${zone(vocabulary)}`,
    `(?<hours>[01][0-9]|2[0-3])(?<minutes>[0-5][0-9]) (?:hours|GMT|UTC|local time)`,
  ),
  read({ name, hour, minute, hours, minutes }, place) {
    if (name) return read(vocabulary.lexicon.table('clockName').get(name.toLowerCase()) ?? 0, '00')
    if (hours && minutes) return read(Number(hours), minutes)
    return isScore(place) ? null : read(Number(hour), minute ?? '00')
  },
})

function read(hour: number, minute: string): Reading {
  const clock = `T${String(hour).padStart(2, '0')}:${minute}`
  return { clock, joins: true, resolve: () => ({ kind: 'date', certainty: 'stated', value: clock }) }
}

/** Bare figures are a time of day only after such a word, or where a time zone follows: not "won 3:21", "Genesis 12:10". */
const isScore = ({ before, reading, start, end }: Place): boolean =>
  !/[\p{L})]$/u.test(reading.text.slice(start, end)) &&
  !/^(?:at|by|until|till|from|around|about|before|after|since|between|daily|and|-|,|;|:|.*day)$/iu.test(
    before?.text ?? ',',
  )
