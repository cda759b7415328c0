import type { Literal } from 'n3'
import { remembered } from '../../model/remembered.ts'
import type { Value } from '../description.ts'
import { xsd } from '../vocabulary.ts'

/** What must be escaped in a quoted literal, so that it stands in one line. */
const SPECIAL = /["\\\n\r\t]/
const ESCAPES = new Map([['"', '\\"'], ['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']]) // prettier-ignore

const quoted = (value: string): string =>
  SPECIAL.test(value) ? `"${value.replace(/["\\\n\r\t]/g, (character) => ESCAPES.get(character) ?? '')}"` : `"${value}"`

/** How one format writes IRIs. */
export type WriteIri = (iri: string) => string

/** Types whose values Turtle takes bare; a decimal has digits on both sides of its point, which some stores ask for. */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer.value, /^-?\d+$/],
  [xsd.decimal.value, /^-?\d+\.\d+$/],
  [xsd.boolean.value, /^(?:true|false)$/],
])

/** N3 keeps a literal as `"value"`, `"value"@en` or `"value"^^type`; its own getters would cut that to pieces for each part. */
function literal({ id }: Literal, iri: WriteIri): string {
  const end = id.lastIndexOf('"')
  if (id.startsWith('^^', end + 1)) return typedBy(iri)(id)
  const value = id.slice(1, end)
  return SPECIAL.test(value) ? quoted(value) + id.slice(end + 1) : id
}

/** Numbers, days and confidences are written again and again. */
function typedBy(iri: WriteIri): (id: string) => string {
  const known = typed.get(iri)
  if (known !== undefined) return known
  const write = remembered((id) => {
    const end = id.lastIndexOf('"')
    const [value, datatype] = [id.slice(1, end), id.slice(end + 3)]
    const isBare = iri !== bracketed && BARE.get(datatype)?.test(value) === true
    return isBare ? value : `${quoted(value)}^^${iri(datatype)}`
  })
  typed.set(iri, write)
  return write
}

const typed = new WeakMap<WriteIri, (id: string) => string>()

/** A term in the syntax that Turtle and N-Triples share; with prefixes, as Turtle alone has, numbers are bare too. */
export function written(term: Value, iri: WriteIri): string {
  if (term.termType === 'NamedNode') return iri(term.value)
  if (term.termType === 'Literal') return literal(term, iri)
  const { subject, predicate, object } = term
  return `<<( ${[subject, predicate, object].map((part) => written(part as Value, iri)).join(' ')} )>>`
}

export const bracketed: WriteIri = (iri) => `<${iri}>`

/** A local name that every Turtle parser takes as it stands: without escapes, and with no dot at its end. */
const LOCAL = /^(?:[A-Za-z0-9_]|%[0-9A-F]{2})(?:[\w-]|%[0-9A-F]{2}|\.(?=[\w-]))*$/

/** Writes IRIs by prefixes, the longest that fits; each IRI is looked at once. */
export function prefixed(prefixes: Readonly<Record<string, string>>): WriteIri {
  const write = writers.get(prefixes) ?? writerWith(prefixes)
  writers.set(prefixes, write)
  return write
}

const writers = new WeakMap<Readonly<Record<string, string>>, WriteIri>()

function writerWith(prefixes: Readonly<Record<string, string>>): WriteIri {
  const spaces = Object.entries(prefixes)
    .map(([prefix, namespace]) => ({ prefix, namespace }))
    .sort((a, b) => b.namespace.length - a.namespace.length)
  return remembered((iri) => {
    const space = spaces.find(({ namespace }) => iri.startsWith(namespace))
    const local = space === undefined ? '' : iri.slice(space.namespace.length)
    return space !== undefined && LOCAL.test(local) ? `${space.prefix}:${local}` : bracketed(iri)
  })
}
