import type { Literal, NamedNode } from 'n3'
import type { Description, Value } from '../description.ts'
import { Said, unionOf } from '../quads.ts'
import { rdf, xsd } from '../vocabulary.ts'
import { CONTEXT } from './json-ld-context.ts'
import type { Syntax } from './syntax.ts'
import { prefixed } from './terms.ts'

type Json = string | number | boolean | { readonly [key: string]: Json } | readonly Json[]

/** What the context says of the values of a property, by the property's IRI. */
interface Known {
  readonly name: string
  readonly type?: string | undefined
  readonly language?: string | undefined
}

const KNOWN: ReadonlyMap<string, Known> = new Map(
  Object.entries(CONTEXT).map(([name, term]) =>
    typeof term === 'string'
      ? [term, { name }]
      : [term['@id'] ?? '', { name, type: term['@type'], language: term['@language'] }],
  ),
)

function literalJson({ value, language, datatype }: Literal, known: Known | undefined): Json {
  if (language !== '') return known?.language === language ? value : { '@value': value, '@language': language }
  if (datatype.value === known?.type) return value
  if (datatype.value === xsd.boolean.value) return value === 'true'
  if (datatype.value === xsd.integer.value && Number.isSafeInteger(Number(value))) return Number(value)
  return datatype.value === xsd.string.value ? value : { '@value': value, '@type': datatype.value }
}

function writer(prefixes: Readonly<Record<string, string>>): (description: Description) => Json {
  const compact = prefixed(prefixes)
  const iri = (node: NamedNode): string => {
    const name = compact(node.value)
    return name.startsWith('<') ? node.value : name
  }
  const term = (node: NamedNode): string => KNOWN.get(node.value)?.name ?? iri(node)
  const valueJson = (value: Value, known: Known | undefined): Json => {
    if (value.termType === 'Literal') return literalJson(value, known)
    if (value.termType !== 'NamedNode') throw new TypeError('JSON-LD 1.1 has no triple terms')
    if (known?.type === '@vocab') return term(value)
    return known?.type === '@id' ? iri(value) : { '@id': iri(value) }
  }
  return ({ subject, properties }) => {
    const entries = properties.map(([predicate, ...values]): [string, Json] => {
      const isType = predicate.value === rdf.type.value
      const known = isType ? { name: '@type', type: '@vocab' } : KNOWN.get(predicate.value)
      const all = values.map((value) => valueJson(value, known))
      return [known?.name ?? iri(predicate), all.length === 1 ? (all[0] ?? all) : all]
    })
    return Object.fromEntries([['@id', iri(subject)], ...entries])
  }
}

/** The beginning of a document with a context. */
export const beginWith = (context: Readonly<Record<string, unknown>>): string =>
  `{"@context": ${JSON.stringify(context)},\n"@graph": [\n`

/** All sections as one graph, in JSON-LD 1.1: an object a thing, one a line. */
export const jsonLd: Syntax = (prefixes) => {
  const write = writer(prefixes)
  const said = new Said()
  return {
    begin: beginWith({ ...CONTEXT, ...prefixes }),
    between: SEPARATOR,
    end: '\n]}\n',
    *write(sections) {
      let separator = ''
      for (const description of unionOf(sections, said)) {
        yield separator + JSON.stringify(write(description))
        separator = SEPARATOR
      }
    },
  }
}

const SEPARATOR = ',\n'
