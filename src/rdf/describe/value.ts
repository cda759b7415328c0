import type { Term } from '../../model/index.ts'
import type { Description } from '../description.ts'
import { maybe } from '../description.ts'
import { decimal, english, text } from '../literal.ts'
import type { Names } from '../names.ts'
import { ngs, rdf, rdfs } from '../vocabulary.ts'

type ValueTerm = Extract<Term, { kind: 'value' }>

const NUMERIC: readonly string[] = ['quantity', 'money', 'percentage', 'age', 'ordinal']

const unitOf = ({ type, unit }: ValueTerm): string | null => unit ?? (type === 'percentage' ? '%' : null)

/** What is no thing but an amount or mere words: a node like any other, so that every object has a label. */
export function valueDescription(names: Names, term: ValueTerm): Description {
  const { type, value } = term
  const unit = unitOf(term)
  const words = unit === null ? value : `${value}${unit === '%' ? '' : ' '}${unit}`
  const amount = NUMERIC.includes(type) && /^-?\d/.test(value) ? decimal(Number(value)) : null
  return {
    subject: names.value(words, type, value, unit ?? ''),
    repeats: true,
    properties: [
      [rdf.type, ngs.Value],
      [rdfs.label, english(words)],
      ...maybe(ngs.amount, amount, (number) => number),
      ...maybe(ngs.unit, amount === null ? null : unit, text),
    ],
  }
}
