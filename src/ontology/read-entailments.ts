import type { Entailment, OntologyClass, OntologyProperty } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { knownName, knownRole, localName } from './names.ts'
import { lex } from './vocabulary.ts'

/** What follows from each property: `lex:entails [ lex:property ng:imports ; lex:subject lex:recipient ; … ]`. */
export function readEntailments(
  index: TripleIndex,
  properties: ReadonlyMap<string, OntologyProperty>,
  roles: ReadonlySet<string>,
  classes: ReadonlyMap<string, OntologyClass>,
): Entailment[] {
  return [...properties.values()].flatMap((property) =>
    index.values(property.iri, lex.entails).map((node): Entailment => {
      const to = index.first(node, lex.property)
      if (to === undefined)
        throw index.error(
          property.iri,
          property.name,
          `an entailment of "${property.name}" has no lex:property. Name the property that follows.`,
        )
      const mapping = Object.fromEntries(
        index
          .predicates(node)
          .filter((each) => ![lex.property, lex.class, lex.polarity].includes(each))
          .map((each) => {
            const from = index.first(node, each) ?? ''
            const pair = [localName(each), localName(index.first(from, lex.from) ?? from)]
            for (const role of pair) knownRole(index, node, role, roles)
            return pair
          }),
      )
      for (const role of ['subject', 'object']) {
        if (mapping[role] === undefined)
          throw index.error(
            property.iri,
            property.name,
            `an entailment of "${property.name}" does not say what becomes the ${role}. Add lex:${role}.`,
          )
      }
      const only = index.first(node, lex.class)
      const onlyObject = index.first(index.first(node, lex.object) ?? '', lex.class)
      const className = (iri: string): string => knownName(index, property.iri, iri, classes, 'class')
      return {
        from: property.name,
        to: knownName(index, property.iri, to, properties, 'property'),
        mapping,
        ...(only === undefined ? {} : { class: className(only) }),
        ...(onlyObject === undefined ? {} : { objectClass: className(onlyObject) }),
        ...(index.first(node, lex.polarity) === 'positive' ? { affirmed: true } : {}),
      }
    }),
  )
}
