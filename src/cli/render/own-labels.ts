import type { Ontology } from '../../model/index.ts'
import { readOntology } from '../../node/knowledge-files.ts'
import type { LabelOf } from './statement-cells.ts'

/**
 * What properties of one's own files are called: by their rdfs:label. Those that newsgraph ships are told by their names, which
 * say the same in fewer words.
 * @param files those that were given with `--ontology`
 */
export async function ownLabels(ontology: Ontology, files: readonly string[] = []): Promise<LabelOf> {
  if (files.length === 0) return () => undefined
  const { properties } = await readOntology()
  return (name) => (properties.has(name) ? undefined : ontology.properties.get(name)?.label)
}
