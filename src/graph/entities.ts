import type { Entity, EntityType, Ontology } from '../model/index.ts'
import { GraphError } from './error.ts'
import { nearNames } from '../model/near-names.ts'

interface Wanted {
  readonly class?: string
  readonly type?: EntityType
  readonly named?: boolean
}

/** @throws GraphError where neither the ontology nor any entity knows the class. */
export function entitiesLike(entities: readonly Entity[], wanted: Wanted, ontology: Ontology | undefined): Entity[] {
  const known = new Set([...entities.map((entity) => entity.class), ...(ontology?.classes.keys() ?? [])])
  const { class: name, type, named } = wanted
  if (name !== undefined && ontology !== undefined && !known.has(name)) {
    const message = `Neither the ontology nor any entity knows the class ${JSON.stringify(name)}.`
    throw new GraphError('unknown-class', name, message, nearNames(name, known))
  }
  return entities.filter(
    (entity) =>
      (name === undefined || entity.class === name || (ontology?.isA(entity.class, name) ?? false)) &&
      (type === undefined || entity.type === type) &&
      (named === undefined || entity.named === named),
  )
}
