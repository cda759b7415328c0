import type { Argument } from '../model/index.ts'
import type { EntityReference } from './names.ts'
import { isValue, type QuerySource } from './query-source.ts'
import { comparable } from '../model/comparable.ts'

export type ArgumentTest = (argument: Argument | null | undefined) => boolean

/** @throws GraphError where no entity bears the name and no statement has it as a value. */
export function denotes(reference: EntityReference, source: QuerySource): ArgumentTest {
  const { names } = source
  const ids = new Set(names.all(reference).map(({ id }) => id))
  const name = typeof reference === 'string' ? reference : reference.id
  const wanted = comparable(name)
  if (ids.size === 0 && !source.saysValue(name)) throw names.unknown(name)
  return (argument) => {
    if (!argument || argument.term.kind === 'statement') return false
    return argument.term.kind === 'entity' ? ids.has(argument.term.entity) : isValue(argument, wanted)
  }
}
