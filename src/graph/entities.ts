import type { Entity, Ontology } from '../model/index.ts'
import { asked } from './asked.ts'
import { GraphError } from './error.ts'
import type { EntityQuery } from './query-types.ts'
import { nearNames } from '../model/near-names.ts'

/** @throws GraphError where neither the ontology nor any entity knows the class; TypeError where a key is unknown. */
export function entitiesLike(
  entities: readonly Entity[],
  wanted: EntityQuery,
  ontology: Ontology | undefined,
): Entity[] {
  const known = new Set([...entities.map((entity) => entity.class), ...(ontology?.classes.keys() ?? [])])
  const { class: name, type, named, linked } = asked.entities(wanted)
  if (name !== undefined && ontology !== undefined && !known.has(name)) {
    const message = `Neither the ontology nor any entity knows the class ${JSON.stringify(name)}.`
    throw new GraphError('unknown-class', name, message, nearNames(name, known))
  }
  return entities.filter(
    (entity) =>
      (name === undefined || entity.class === name || (ontology?.isA(entity.class, name) ?? false)) &&
      (type === undefined || entity.type === type) &&
      (named === undefined || entity.named === named) &&
      (linked === undefined || (entity.wikidata !== undefined) === linked),
  )
}
