import { addDays, isFull, weekdayOf, type FullDate, type Period } from './calendar.ts'
import { resolved, type Resolution } from './candidate.ts'
import { BY_MENTION, byReference, lastMention, referenceDay, type Context } from './context.ts'
import { unitAt } from './units.ts'

/** A weekday alone: the last one before or on the reference day, or the next one where the clause looks ahead. */
export function resolveWeekday(weekday: number, context: Context): Resolution | null {
  const day = referenceDay(context)
  if (!day) return null
  const ahead = context.tense === 'future' || (context.tense === 'present' && context.adverbial)
  return ahead
    ? resolved(`next such weekday ${byReference(context)}`, weekdayFrom(day, weekday, 0))
    : resolved(`last such weekday ${byReference(context)}`, weekdayBack(day, weekday, 0))
}

/** The first such weekday at least `gap` days after the day. */
export const weekdayFrom = (day: FullDate, weekday: number, gap: number): FullDate =>
  addDays(day, gap + ((weekday - weekdayOf(addDays(day, gap)) + 7) % 7))

/** The last such weekday at least `gap` days before the day. */
export const weekdayBack = (day: FullDate, weekday: number, gap: number): FullDate =>
  addDays(day, -gap - ((weekdayOf(addDays(day, -gap)) - weekday + 7) % 7))

/** "the following Monday", "the previous Friday": counted from the date mentioned last. */
export function weekdayFromMention(weekday: number, direction: 1 | -1, context: Context): Resolution | null {
  const mention = lastMention(context, 'day')
  if (!isFull(mention)) return null
  return resolved(BY_MENTION, direction === 1 ? weekdayFrom(mention, weekday, 1) : weekdayBack(mention, weekday, 1))
}

/** "that same Monday": the day that the date mentioned last is, where it is such a weekday. */
export function sameWeekday(weekday: number, context: Context): Resolution | null {
  const mention = lastMention(context, 'day')
  return isFull(mention) && weekdayOf(mention) === weekday ? resolved(BY_MENTION, mention) : null
}

/** "the weekend", "this weekend": said of what is past from Monday to Friday, the one before. */
export const weekendMeant = ({ reference, tense }: Context): Period | null =>
  isFull(reference) ? unitAt(reference, 'weekend', tense === 'past' && weekdayOf(reference) < 6 ? -1 : 0) : null
