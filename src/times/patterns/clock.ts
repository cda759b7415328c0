import { words, type Pattern, type Place, type Reading } from '../candidate.ts'
import { amountOf } from '../numbers.ts'

const ZONES =
  'GMT|UTC|BST|CET|CEST|EET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|IST|JST|local time|Eastern time|Eastern|Pacific|Central'
const ZONE = `(?: ?\\((?:${ZONES})\\)| (?:${ZONES}))?`
const HOUR = '(?:0?[0-9]|1[0-9]|2[0-4])'
const WORD_HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

/** `3 p.m.`, `10:30 am`, `at 15:30`, `8 o'clock`, `noon`, `midnight`, `2100 GMT`; not a score or a ratio. */
export const clock: Pattern = {
  name: 'clock',
  expression: words(
    `(?:(?<hour>${HOUR})(?:[:.](?<minute>[0-5][0-9]))? ?(?<half>[ap]\\.?m\\b\\.?)|(?<h24>${HOUR}):(?<m24>[0-5][0-9])(?::[0-5][0-9])?|(?<clock>${WORD_HOUR}|${HOUR}) ?o'clock|(?<plain>${HOUR})(?= in the (?:morning|afternoon|evening))|(?<name>noon|midday|midnight)|(?<military>(?:[01][0-9]|2[0-3])[0-5][0-9])(?= (?:hours|GMT|UTC|local time)))${ZONE}(?: (?:in the )?(?<part>morning|afternoon|evening))?`,
  ),
  read({ hour, minute = '00', half, h24, m24, clock: spoken, plain, name, military, part }, place) {
    if (name) return read(/midnight/iu.test(name) ? '00:00' : '12:00')
    if (military) return read(`${military.slice(0, 2)}:${military.slice(2)}`)
    const late = /^p/iu.test(half ?? '') || (part !== undefined && !/morning/iu.test(part))
    if (h24) return isScore(place) ? null : read(time(Number(h24), m24 ?? '00', late))
    const number =
      (hour ?? plain) ? Number(hour ?? plain) : /^[0-9]/u.test(spoken ?? '') ? Number(spoken) : amountOf(spoken ?? '')
    if (number > 12 && half) return null
    return read(time(half && number === 12 ? (late ? 12 : 0) : number, minute, late && number !== 12))
  },
}

const time = (hour: number, minute: string, late: boolean): string =>
  `${String(late && hour < 12 ? hour + 12 : hour).padStart(2, '0')}:${minute}`

const read = (value: string): Reading => ({
  clock: `T${value}`,
  joins: true,
  resolve: () => ({ kind: 'date', certainty: 'stated', value: `T${value}` }),
})

/** Bare figures are a time of day only after such a word, or where a time zone or part of the day follows: not "won 3:21", "Genesis 12:10". */
const isScore = ({ before, reading, start, end }: Place): boolean =>
  !/[\p{L})]$/u.test(reading.text.slice(start, end)) &&
  !/^(?:at|by|until|till|from|around|about|before|after|since|between|daily|and|-|,|;|:)$/iu.test(
    before?.text ?? ',',
  ) &&
  !/day$/iu.test(before?.text ?? '')
