import type { Argument } from './statement.ts'

/**
 * The words of a value, as people read it: amounts and lengths of time as they are written ("€2bn", "half a point"), dates
 * as they were resolved, and what is told in words as it is told.
 *
 * @returns undefined where the argument is no value.
 */
export function valueWords({ term, phrase }: Pick<Argument, 'term' | 'phrase'>): string | undefined {
  if (term.kind !== 'value') return undefined
  const isTold =
    term.type === 'text' || term.type === 'property' || (term.type === 'date' && !term.value.startsWith('P'))
  return isTold ? term.value : phrase.text || [term.value, term.unit].filter(Boolean).join(' ')
}
