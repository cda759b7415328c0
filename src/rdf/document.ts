import { DataFactory, type NamedNode, type Quad } from 'n3'
import type { Description, Property } from './description.ts'
import { beginWith, jsonLd } from './format/json-ld.ts'
import { CONTEXT } from './format/json-ld-context.ts'
import { turtle } from './format/turtle.ts'

/** Triples by their subjects, each once, in the order in which subjects and predicates come first. */
function descriptionsOf(quads: readonly Quad[]): Description[] {
  const subjects = new Map<string, { subject: NamedNode; values: Map<string, Map<string, Quad>> }>()
  for (const quad of quads) {
    const { subject, predicate, object } = quad
    const known = subjects.get(subject.id) ?? { subject: subject as NamedNode, values: new Map() }
    subjects.set(subject.id, known)
    const same = known.values.get(predicate.id) ?? new Map<string, Quad>()
    known.values.set(predicate.id, same.set(object.id, quad))
  }
  return [...subjects.values()].map(({ subject, values }) => ({
    subject,
    properties: [...values.values()].map((same): Property => {
      const [first] = same.values()
      return [first?.predicate as NamedNode, ...[...same.values()].map(({ object }) => object as NamedNode)]
    }),
  }))
}

/** Those of some names that a text holds, before a colon as prefixes are or as words of their own. */
const neededIn = <Meaning>(text: string, names: Readonly<Record<string, Meaning>>): Record<string, Meaning> =>
  Object.fromEntries(Object.entries(names).filter(([name]) => text.includes(`${name}:`) || text.includes(`"${name}"`)))

/**
 * Some triples as one document, with no more prefixes than it needs; null where blank nodes or triple terms are among them.
 * @param prefixes by which IRIs are shortened
 */
export function documentOf(
  quads: readonly RdfJsQuad[],
  format: 'ttl' | 'jsonld',
  prefixes: Readonly<Record<string, string>>,
): string | null {
  const isPlain = quads.every(
    ({ subject, object }) => subject.termType === 'NamedNode' && ['NamedNode', 'Literal'].includes(object.termType),
  )
  if (!isPlain) return null
  const descriptions = descriptionsOf(quads.map((quad) => DataFactory.fromQuad(quad as never) as unknown as Quad))
  const { write, end } = (format === 'ttl' ? turtle : jsonLd)(prefixes)
  const text = [...write([{ graph: DataFactory.namedNode(''), descriptions, isShared: false }])].join('')
  const begin =
    format === 'ttl' ? turtle(neededIn(text, prefixes)).begin : beginWith(neededIn(text, { ...CONTEXT, ...prefixes }))
  return begin + text + end
}

/** A triple as any library after RDF/JS has it. */
interface RdfJsQuad {
  readonly subject: { readonly termType: string }
  readonly object: { readonly termType: string }
}
