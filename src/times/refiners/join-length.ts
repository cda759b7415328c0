import { neighbour, type PartialDate } from '../calendar.ts'
import { resolved, type Candidate, type Resolution } from '../candidate.ts'
import type { Context } from '../context.ts'
import { durationWords, shifted, stretch } from '../units.ts'
import { joinNeighbours } from './neighbours.ts'
import type { Refiner } from './refiner.ts'

/** A length of time that ends with a date, or that a date is counted from: "the three months to June 30", "two days before Christmas". */
export const joinLength: Refiner = (candidates, reading) =>
  joinNeighbours(candidates, reading, (length, date, between) => {
    if (!length.length || length.length.amount <= 0 || !date.joins || date.clock) return null
    const upTo = /^ (?:to|ended|ending|through) (?:in |on )?(?:the )?$/iu.test(between)
    const offset = /^ (?<side>before|after|from|prior to|ahead of|following) (?:the )?$/iu.exec(between)?.groups?.[
      'side'
    ]
    if (!upTo && (!offset || modifies(date, reading.after(date.end)?.upos))) return null
    const side = /before|prior|ahead/iu.test(offset ?? '') ? -1 : 1
    return {
      pattern: `${length.pattern} ${between.trim()} ${date.pattern}`,
      start: length.start,
      end: date.end,
      joins: true,
      otherwise: [length, date],
      resolve: (context) => (upTo ? ending(length, date, context) : counted(length, date, side, context)),
    }
  })

/** "two years after the 2001 attacks": the date belongs to the noun. */
const modifies = (date: Candidate, after: string | undefined): boolean =>
  after === 'NOUN' || after === 'PROPN' || date.length !== undefined

function ending({ length }: Candidate, date: Candidate, context: Context): Resolution | null {
  const end = date.resolve(context)
  if (!length || !end?.end) return null
  const start = stretch(neighbour(end.end, 1), length.unit, -length.amount)?.start
  return start ? { ...end, start: cut(start, end.end), end: end.end } : null
}

/** As precise as the other bound. */
const cut = ({ year, month, day }: PartialDate, other: PartialDate): PartialDate => ({
  year,
  ...(other.month && month ? { month } : {}),
  ...(other.day && day ? { day } : {}),
})

function counted({ length }: Candidate, date: Candidate, side: 1 | -1, context: Context): Resolution | null {
  const anchor = date.resolve(context)
  const bound = side < 0 ? anchor?.start : anchor?.end
  const point = length && bound && shifted(bound, length.unit, side * length.amount)
  if (!length || !point) return null
  const words = `${durationWords(length.amount, length.unit)} ${side < 0 ? 'before' : 'after'} a date`
  return resolved([words, anchor?.resolution].filter(Boolean).join(', '), point)
}
