import { oneOf } from '../alternatives.ts'
import { addDays } from '../calendar.ts'
import { resolved, words, type Pattern, type Place } from '../candidate.ts'
import { byReference, referenceDay } from '../context.ts'
import { isGenericPresent } from '../generic-present.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** `today`, `yesterday evening`, `tomorrow night`, `tonight`, `this morning`, `last night`, `the day after tomorrow`; not USA Today. */
export const deicticDay = ({ lexicon, dayPart, dayPartCode }: TimeVocabulary): Pattern => ({
  name: 'deictic-day',
  expression: words(
    `(?<day>${oneOf(lexicon.table('deicticDay').keys())})(?: (?:late )?(?<part>${dayPart}))?`,
    `(?<near>this|last) (?:late )?(?<nearPart>${dayPart})`,
  ),
  read({ day, near, nearPart, part = nearPart }, place) {
    if (isNewspaper(place)) return null
    const offset = day
      ? (lexicon.table('deicticDay').get(day.toLowerCase()) ?? 0)
      : near?.toLowerCase() === 'last'
        ? -1
        : 0
    const time = part ? dayPartCode(part) : day?.toLowerCase() === 'tonight' ? 'TNI' : undefined
    const nowadays =
      /^today$/iu.test(day ?? '') &&
      !part &&
      place.tokens.some((token) => isGenericPresent(place.reading.sentence, token, lexicon))
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
})

/** "USA Today", "Today show": capitalised in the middle of a sentence, next to another name. */
function isNewspaper({ reading, start, before, after }: Place): boolean {
  if (!/^[TY]/u.test(reading.text.slice(start)) || !before || !/^[\p{L}\p{N}]/u.test(before.text)) return false
  return before.upos === 'PROPN' || after?.text.toLowerCase() === 'show'
}
