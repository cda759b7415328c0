import type { Literal, NamedNode } from 'n3'
import type { Argument, Term } from '../../model/index.ts'
import type { Names } from '../names.ts'
import type { Nested, Properties } from '../description.ts'
import { date, number, text, whole } from '../literal.ts'
import { ngs } from '../vocabulary.ts'
import { maybe } from '../description.ts'
import type { ArticleScope } from './article-scope.ts'

type ValueTerm = Extract<Term, { kind: 'value' }>

const NUMERIC: readonly string[] = ['quantity', 'percentage', 'age', 'ordinal']

/** A value as one literal: a number or date with its type, what has a unit as text, so that the unit is not lost. */
function valueLiteral({ type, value, unit }: ValueTerm): Literal {
  if (unit !== undefined) return text(`${value} ${unit}`)
  if (type === 'percentage') return text(`${value}%`)
  if (type === 'date') return date(value)
  return NUMERIC.includes(type) && /^-?\d+(\.\d+)?$/.test(value) && String(Number(value)) === value
    ? number(Number(value))
    : text(value)
}

/** What a term denotes, as the object of a triple. */
export function denoted(names: Names, term: Term): NamedNode | Literal {
  if (term.kind === 'entity') return names.entity(term.entity)
  return term.kind === 'statement' ? names.statement(term.statement) : valueLiteral(term)
}

function termProperties(scope: ArticleScope, term: Term): Properties {
  if (term.kind === 'entity') return [[ngs.entity, scope.names.entity(term.entity)]]
  if (term.kind === 'statement') return [[ngs.statement, scope.names.statement(term.statement)]]
  return [[ngs.value, text(term.value)], [ngs.valueType, text(term.type)], ...maybe(ngs.unit, term.unit, text)]
}

/** A part of a statement: what it denotes and where it is written. */
export const argumentNode = (scope: ArticleScope, argument: Argument, more: Properties = []): Nested => ({
  nested: [
    ...more,
    ...termProperties(scope, argument.term),
    [ngs.words, ...scope.words(argument.phrase)],
    [ngs.head, whole(argument.head)],
  ],
})
