import type { Entity } from '../model/index.ts'
import { GraphError } from './error.ts'
import { nearNames } from '../model/near-names.ts'
import { comparable } from '../model/comparable.ts'

/** An entity, its id, or one of its names in any case. */
export type EntityReference = string | Pick<Entity, 'id'>

/** Finds entities by id, label or alias. */
export class Names {
  readonly #byId: ReadonlyMap<string, Entity>
  readonly #byLabel = new Map<string, Entity[]>()
  readonly #byAlias = new Map<string, Entity[]>()

  constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]))
    for (const entity of entities) {
      add(this.#byLabel, entity.label, entity)
      for (const alias of entity.aliases) add(this.#byAlias, alias, entity)
    }
  }

  /** Every entity that bears the name; an id stands for itself alone, a label goes before aliases. */
  all(reference: EntityReference): readonly Entity[] {
    const name = typeof reference === 'string' ? reference : reference.id
    const known = this.#byId.get(name)
    if (known !== undefined) return [known]
    if (typeof reference !== 'string') return []
    return this.#byLabel.get(comparable(name)) ?? this.#byAlias.get(comparable(name)) ?? []
  }

  /** @throws GraphError where no entity bears the name, or more than one does. */
  one(reference: EntityReference): Entity {
    const found = this.all(reference)
    const name = typeof reference === 'string' ? reference : reference.id
    if (found[0] === undefined) throw this.unknown(name)
    if (found.length === 1) return found[0]
    const ids = found.map(({ id }) => id)
    const message = `The name ${JSON.stringify(name)} stands for ${found.length} entities; ask by id.`
    throw new GraphError('ambiguous-name', name, message, ids)
  }

  unknown(name: string): GraphError {
    const names = [...this.#byId.values()].flatMap(({ id, label, aliases }) => [label, ...aliases, id])
    return new GraphError(
      'unknown-entity',
      name,
      `The graph has no entity ${JSON.stringify(name)}.`,
      nearNames(name, names),
    )
  }
}

function add(names: Map<string, Entity[]>, name: string, entity: Entity): void {
  const key = comparable(name)
  const known = names.get(key)
  if (known === undefined) names.set(key, [entity])
  else if (!known.includes(entity)) known.push(entity)
}
