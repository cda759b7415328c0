import type { OntologyProperty, PropertyChain } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { knownName } from './names.ts'
import { owl } from './vocabulary.ts'

/** Property chains of the form that widens a property: `ng:bornIn owl:propertyChainAxiom ( ng:bornIn ng:locatedIn )`. */
export function readChains(index: TripleIndex, properties: ReadonlyMap<string, OntologyProperty>): PropertyChain[] {
  return [...properties.values()].flatMap(({ iri, name }) =>
    index.objects(iri, owl.propertyChainAxiom).map((node): PropertyChain => {
      const [first, through, ...more] = index
        .list(node)
        .map(({ value }) => knownName(index, iri, value, properties, 'property'))
      if (first === name && through !== undefined && more.length === 0) return { property: name, through }
      throw index.error(
        iri,
        'propertyChainAxiom',
        `the chain of "${name}" is none that newsgraph follows. Write two properties, the first of them ng:${name} itself.`,
      )
    }),
  )
}
