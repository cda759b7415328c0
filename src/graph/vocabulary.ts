import type { Ontology, Statement, ViewClass, ViewNode, ViewVocabulary } from '../model/index.ts'

/** What a view says in the words of an ontology: its classes with all above them, and its properties. */
export function vocabularyOf(
  nodes: readonly Pick<ViewNode, 'class'>[],
  statements: readonly Statement[],
  ontology: Ontology,
): ViewVocabulary {
  const names = new Set(statements.flatMap(({ relation }) => relation.property ?? []))
  const properties = [...names].sort().flatMap((name) => {
    const known = ontology.properties.get(name)
    return known === undefined ? [] : [{ name, iri: known.iri, domain: known.domain, range: known.range }]
  })
  const classes = new Map<string, ViewClass>()
  const add = (name: string): void => {
    const known = classes.has(name) ? undefined : ontology.classes.get(name)
    if (known === undefined) return
    classes.set(name, { name, iri: known.iri, parents: known.parents })
    known.parents.forEach(add)
  }
  const asked = properties.flatMap(({ domain, range }) => [...domain, ...range])
  for (const name of [...nodes.map((node) => node.class), ...asked].sort()) add(name)
  return { namespace: ontology.namespace, classes: [...classes.values()], properties }
}
