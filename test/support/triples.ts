import { parse } from 'oxigraph'
import type { Quad } from 'n3'

interface AnyTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: { readonly value: string }
}
interface AnyQuad {
  readonly subject: AnyTerm
  readonly predicate: AnyTerm
  readonly object: AnyTerm
}

/**
 * Triples as text that does not depend on the names of blank nodes, sorted, so that equal lists are isomorphic graphs.
 * Blank nodes must form trees, as those of newsgraph do; one that does not fails.
 */
export function canonicalTriples(quads: readonly (AnyQuad | Quad)[]): string[] {
  const below = new Map<string, AnyQuad[]>()
  const uses = new Map<string, number>()
  for (const quad of quads as readonly AnyQuad[]) {
    const { subject, object } = quad
    if (subject.termType === 'BlankNode') below.set(subject.value, [...(below.get(subject.value) ?? []), quad])
    if (object.termType === 'BlankNode') uses.set(object.value, (uses.get(object.value) ?? 0) + 1)
  }
  for (const [node, count] of uses) if (count !== 1) throw new Error(`blank node ${node} is used ${count} times`)
  const written = (term: AnyTerm): string => {
    if (term.termType === 'NamedNode') return `<${term.value}>`
    if (term.termType === 'Literal')
      return `${JSON.stringify(term.value)}^^${term.datatype?.value}@${term.language ?? ''}`
    const inside = (below.get(term.value) ?? []).map(({ predicate, object }) => `${predicate.value} ${written(object)}`)
    return `[${inside.sort().join('; ')}]`
  }
  return (quads as readonly AnyQuad[])
    .filter(({ subject }) => subject.termType !== 'BlankNode')
    .map(({ subject, predicate, object }) => `<${subject.value}> ${predicate.value} ${written(object)}`)
    .sort()
}

/** What an independent parser reads in a document. @throws where it is no such document. */
export const triplesIn = (text: string, format = 'text/turtle'): string[] =>
  canonicalTriples(parse(text, { format }) as unknown as AnyQuad[])
