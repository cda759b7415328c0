import { words, resolved, type Pattern } from '../candidate.ts'
import { BY_MENTION, byReference, lastMention, type Context } from '../context.ts'
import type { TimeVocabulary } from '../vocabulary.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/** `last March`, `next July`, `this past June`, `this November`, `the following May`. */
export const directedMonth = ({ month: monthOf, monthNumber }: TimeVocabulary): Pattern => ({
  name: 'directed-month',
  expression: words(
    `(?<direction>last|next|this past|this coming|this|the following|the previous|the same) (?<month>${monthOf})(?! ?[0-9])`,
  ),
  read({ direction = '', month: name = '' }) {
    if (!isCapitalised(name)) return null
    const month = monthNumber(name)
    return {
      joins: true,
      resolve(context) {
        const found = yearOf(direction.toLowerCase(), month, context)
        return found && resolved(found.how, { year: found.year, month })
      },
    }
  },
})

function yearOf(direction: string, month: number, context: Context): { year: number; how: string } | null {
  if (/following|previous|same/u.test(direction)) {
    const mention = lastMention(context, 'month') ?? lastMention(context, 'year')
    if (!mention) return null
    const step = direction.includes('following')
      ? Number((mention.month ?? 0) >= month)
      : direction.includes('previous')
        ? -Number((mention.month ?? 13) <= month)
        : 0
    return { year: mention.year + step, how: BY_MENTION }
  }
  const { reference } = context
  if (!reference) return null
  const now = reference.month ?? 6
  const how = byReference(context)
  if (/last|past/u.test(direction)) return { year: reference.year - Number(month >= now), how }
  if (/next|coming/u.test(direction)) return { year: reference.year + Number(month <= now), how }
  return { year: reference.year, how }
}
