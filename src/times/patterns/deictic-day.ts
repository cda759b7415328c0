import { addDays } from '../calendar.ts'
import { resolved, words, type Pattern, type Place } from '../candidate.ts'
import { byReference, referenceDay } from '../context.ts'
import { isGenericPresent } from '../generic-present.ts'
import { DAY_PART, dayPartCode } from '../vocabulary.ts'

const OFFSETS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2, yesterday: -1, today: 0, tonight: 0, tomorrow: 1, 'the day after tomorrow': 2,
} // prettier-ignore

/** `today`, `yesterday evening`, `tomorrow night`, `tonight`, `this morning`, `last night`, `the day after tomorrow`; not USA Today. */
export const deicticDay: Pattern = {
  name: 'deictic-day',
  expression: words(
    `(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)(?: (?:late )?(?<part>${DAY_PART}))?`,
    `(?<near>this|last) (?:late )?(?<nearPart>${DAY_PART})`,
  ),
  read({ day, near, nearPart, part = nearPart }, place) {
    if (isNewspaper(place)) return null
    const offset = day ? (OFFSETS[day.toLowerCase()] ?? 0) : near?.toLowerCase() === 'last' ? -1 : 0
    const time = part ? dayPartCode(part) : day?.toLowerCase() === 'tonight' ? 'TNI' : undefined
    const nowadays =
      /^today$/iu.test(day ?? '') &&
      !part &&
      place.tokens.some((token) => isGenericPresent(place.reading.sentence, token))
    return {
      joins: true,
      resolve(context) {
        const today = referenceDay(context)
        if (!today) return null
        if (nowadays) return { ...resolved(`the present, ${byReference(context)}`, today), value: 'PRESENT_REF' }
        return { ...resolved(byReference(context), addDays(today, offset)), ...(time ? { time } : {}) }
      },
    }
  },
}

/** "USA Today", "Today show": capitalised in the middle of a sentence, next to another name. */
function isNewspaper({ reading, start, before, after }: Place): boolean {
  if (!/^[TY]/u.test(reading.text.slice(start)) || !before || !/^[\p{L}\p{N}]/u.test(before.text)) return false
  return before.upos === 'PROPN' || after?.text.toLowerCase() === 'show'
}
