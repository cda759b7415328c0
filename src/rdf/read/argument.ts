import type { Argument, Attribution, RoleArgument, Term, TimeInterval, ValueType } from '../../model/index.ts'
import { POLARITIES } from '../../model/index.ts'
import { nameOf } from '../iri.ts'
import { NAMESPACES, dcterms, ngs } from '../vocabulary.ts'
import type { Node } from './triples.ts'
import type { Words } from './words.ts'

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
  const type = node.maybe(ngs.valueType)
  if (type === undefined) {
    const denoted = node.one(ngs.denotes)
    return /[/=:]statement\/[^/]*$/.test(denoted.text)
      ? { kind: 'statement', statement: idOf(denoted) }
      : { kind: 'entity', entity: idOf(denoted) }
  }
  const unit = node.maybe(ngs.lexicalUnit)?.text
  const value = node.one(ngs.lexicalValue).text
  return { kind: 'value', type: type.oneOf(VALUE_TYPES), value, ...(unit === undefined ? {} : { unit }) }
}

/** @throws RdfError where it is no argument. */
const argumentOf = (node: Node, words: Words): Argument => ({
  term: termOf(node),
  phrase: words.phrase(node.all(ngs.words), node),
  head: node.one(ngs.head).number,
})

/** The arguments of a statement or attribution in their order, with the part that each plays. @throws RdfError */
export const argumentsOf = (node: Node, words: Words): (Argument & { part: string; marker?: string })[] =>
  node
    .all(ngs.hasArgument)
    .map((each) => ({ each, at: each.one(ngs.position).number }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => {
      const marker = each.maybe(ngs.marker)?.text
      return { ...argumentOf(each, words), part: each.one(ngs.part).text, ...(marker === undefined ? {} : { marker }) }
    })

const ROLE = 'role '

/** Those beside subject and object. */
export const rolesAmong = (all: ReturnType<typeof argumentsOf>): RoleArgument[] =>
  all.flatMap(({ part, ...argument }) =>
    part.startsWith(ROLE) ? [{ ...argument, role: part.slice(ROLE.length) }] : [],
  )

export function attributionOf(node: Node, words: Words): Attribution {
  const sources = node.all(ngs.hasArgument).length === 0 ? [] : argumentsOf(node, words)
  const first = node.all(ngs.hasArgument).some((each) => each.one(ngs.position).number === 0)
  const plain = sources.map(({ part: _part, ...argument }): Argument => argument)
  const [source, others] = first ? [plain[0] ?? null, plain.slice(1)] : [null, plain]
  const further = words.spans(node.all(ngs.further))
  return {
    source,
    ...(others.length === 0 ? {} : { others }),
    cue: words.phrase(node.all(ngs.cue), node),
    verb: node.one(ngs.reportingVerb).text,
    content: words.span(node.one(ngs.content)),
    ...(further.length === 0 ? {} : { further }),
    polarity: polarityOf(node.one(ngs.polarity)),
  }
}

export function intervalOf(node: Node, words: Words): TimeInterval {
  const [start, end, resolution] = [ngs.start, ngs.end, ngs.resolution].map((each) => node.maybe(each)?.text)
  const [parts, phrase] = [node.all(ngs.intervalPart), node.all(ngs.words)]
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    value: node.one(ngs.timex).text,
    kind: node.one(ngs.timeKind).oneOf(['date', 'duration', 'set']),
    certainty: node.one(ngs.certainty).oneOf(['stated', 'resolved', 'implied']),
    ...(resolution === undefined ? {} : { resolution }),
    ...(phrase.length === 0 ? {} : { phrase: words.phrase(phrase, node) }),
    ...(parts.length === 0 ? {} : { parts: parts.map((part) => intervalOf(part, words)) }),
  }
}
