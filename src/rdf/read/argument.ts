import type { Argument, Attribution, RoleArgument, Span, Term, TimeInterval, ValueType } from '../../model/index.ts'
import { POLARITIES } from '../../model/index.ts'
import { nameOf } from '../iri.ts'
import { NAMESPACES, dcterms, ngs, time } from '../vocabulary.ts'
import { phraseOf, quoteOf } from './phrases.ts'
import type { Node } from './triples.ts'

const VALUE_TYPES = ['text', 'quantity', 'money', 'percentage', 'age', 'ordinal', 'date', 'property'] as const satisfies readonly ValueType[] // prettier-ignore

/** The id that a thing was named by; of what is only referred to, the end of its IRI. */
export const idOf = (node: Node): string =>
  node.maybe(dcterms.identifier)?.text ?? nameOf(node.text.slice(node.text.lastIndexOf('/') + 1))

/** The local name of a term of a vocabulary of newsgraph's. */
export const localName = (node: Node, namespace: string): string =>
  node.text.startsWith(namespace) ? nameOf(node.text.slice(namespace.length)) : node.text

export const polarityOf = (node: Node): (typeof POLARITIES)[number] =>
  node.oneOf(POLARITIES, localName(node, NAMESPACES.ngs))

function termOf(node: Node): Term {
  const [entity, statement] = [node.maybe(ngs.entity), node.maybe(ngs.statement)]
  if (entity !== undefined) return { kind: 'entity', entity: idOf(entity) }
  if (statement !== undefined) return { kind: 'statement', statement: idOf(statement) }
  const unit = node.maybe(ngs.unit)?.text
  const type = node.one(ngs.valueType).oneOf(VALUE_TYPES)
  return { kind: 'value', type, value: node.one(ngs.value).text, ...(unit === undefined ? {} : { unit }) }
}

/** @throws RdfError where it is no argument. */
export const argumentOf = (node: Node): Argument => ({
  term: termOf(node),
  phrase: phraseOf(node.all(ngs.words), node),
  head: node.one(ngs.head).number,
})

export function roleArgumentOf(node: Node): RoleArgument {
  const marker = node.maybe(ngs.marker)?.text
  const role = localName(node.one(ngs.role), NAMESPACES.role)
  return { ...argumentOf(node), role, ...(marker === undefined ? {} : { marker }) }
}

const spanOf = (node: Node): Span => {
  const { start, end } = quoteOf(node)
  return { start, end }
}

export function attributionOf(node: Node): Attribution {
  const source = node.maybe(ngs.source)
  const others = node.maybe(ngs.otherSources)?.list().map(argumentOf)
  const further = node.all(ngs.further).map((each) => spanOf(each))
  return {
    source: source === undefined ? null : argumentOf(source),
    ...(others === undefined ? {} : { others }),
    cue: phraseOf(node.all(ngs.cue), node),
    verb: node.one(ngs.verb).text,
    content: spanOf(node.one(ngs.content)),
    ...(further.length === 0 ? {} : { further: further.sort((a, b) => a.start - b.start) }),
    polarity: polarityOf(node.one(ngs.polarity)),
  }
}

const BOUNDS = [ngs.bound, time.inXSDDate, time.inXSDgYear, time.inXSDgYearMonth, time.inXSDDateTimeStamp]

function boundOf(node: Node): string {
  const found = BOUNDS.map((predicate) => node.maybe(predicate)).find((bound) => bound !== undefined)
  if (found === undefined) throw node.error('is a time without a date')
  return found.text
}

export function timeOf(node: Node): TimeInterval {
  const [start, end] = [node.maybe(time.hasBeginning), node.maybe(time.hasEnd)]
  const [resolution, parts, words] = [node.maybe(ngs.resolution), node.maybe(ngs.parts), node.all(ngs.words)]
  return {
    ...(start === undefined ? {} : { start: boundOf(start) }),
    ...(end === undefined ? {} : { end: boundOf(end) }),
    value: node.one(ngs.timex).text,
    kind: node.one(ngs.timeKind).oneOf(['date', 'duration', 'set']),
    certainty: node.one(ngs.certainty).oneOf(['stated', 'resolved', 'implied']),
    ...(resolution === undefined ? {} : { resolution: resolution.text }),
    ...(words.length === 0 ? {} : { phrase: phraseOf(words, node) }),
    ...(parts === undefined ? {} : { parts: parts.list().map(timeOf) }),
  }
}
