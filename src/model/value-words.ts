import type { Argument } from './statement.ts'
import { spanWords } from './time-words.ts'

/** A day, month or year as ISO 8601 writes it, with a time of day or a part of one, or two as both ends. */
const DATE = /^(?<start>\d{4}(?:-\d\d){0,2})(?:T(?:(?<clock>\d\d:\d\d)|[A-Z]+))?(?:\/(?<end>\d{4}(?:-\d\d){0,2}))?$/

/** `2024-05 to 2024-07`; undefined for what has no year, as a length, "recently" and "on 11 December". */
function dateWords(value: string): string | undefined {
  const { start, clock, end } = DATE.exec(value)?.groups ?? {}
  if (start === undefined) return undefined
  if (end !== undefined && end !== start) return spanWords(start, end)
  return clock === undefined ? start : `${start} ${clock}`
}

/**
 * The words of a value, as people read it: amounts and lengths of time as they are written ("€2bn", "half a point"), dates
 * as they were resolved, and what is told in words as it is told.
 *
 * @returns undefined where the argument is no value.
 */
export function valueWords({ term, phrase }: Pick<Argument, 'term' | 'phrase'>): string | undefined {
  if (term.kind !== 'value') return undefined
  if (term.type === 'text' || term.type === 'property') return term.value
  const date = term.type === 'date' ? dateWords(term.value) : undefined
  return date ?? (phrase.text || [term.value, term.unit].filter(Boolean).join(' '))
}
