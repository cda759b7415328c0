import type { Ontology, OntologyProperty } from '../../model/index.ts'
import type { Style } from '../terminal/style.ts'
import { framesOfProperty, slotsText, wordOf } from './ontology-words.ts'

/** The facts of a property, name and text; those it lacks are left out. */
function factsOf(property: OntologyProperty, ontology: Ontology): [string, string][] {
  const { iri, label, comment, domain, range, parents, inverse, symmetric, event, plover, cameo, alignments } = property
  const entailed = ontology.entailments.filter(({ from }) => from === property.name)
  const widened = ontology.chains.filter((chain) => chain.property === property.name)
  const facts: [string, string | undefined][] = [
    ['label', label],
    ['meaning', comment],
    ['IRI', iri],
    ['subject', domain.join(' or ')],
    ['object', range.join(' or ')],
    ['kind of', parents.join(', ')],
    ['inverse', inverse],
    ['symmetric', symmetric ? 'yes' : ''],
    ['event', event],
    ['PLOVER', plover],
    ['CAMEO', cameo],
    ['aligned with', alignments.join(', ')],
    [
      'entails',
      entailed
        .map(
          ({ to, mapping }) =>
            `${to} (${Object.entries(mapping)
              .map(([role, from]) => `${role} = ${from}`)
              .join(', ')})`,
        )
        .join('; '),
    ],
    ['holds through', widened.map(({ through }) => through).join(', ')],
  ]
  return facts.flatMap(([name, text]): [string, string][] => (text ? [[name, text]] : []))
}

/** All that the ontology says of a property, and its words grouped by where they find their arguments. */
export function propertyCard(property: OntologyProperty, ontology: Ontology, style: Style): string[] {
  const facts = factsOf(property, ontology)
  const width = Math.max(...facts.map(([name]) => name.length))
  const patterns = new Map<string, string[]>()
  for (const frame of framesOfProperty(ontology, property.name)) {
    const pattern = `${frame.pos}, ${slotsText(frame)}`
    patterns.set(pattern, [...(patterns.get(pattern) ?? []), wordOf(frame)])
  }
  const words = [...patterns].flatMap(([pattern, group]) => [`  ${style.dim(pattern)}`, `    ${group.join(', ')}`])
  return [
    style.bold(property.name),
    ...facts.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
    ...(words.length > 0 ? ['', 'Words:', ...words] : []),
  ]
}
