import { sourcesOf, type Argument, type NewsEvent, type Ontology, type Statement } from '../model/index.ts'
import type { EntityReference, Names } from './names.ts'
import { comparable } from './words.ts'

/** What a query is answered from. */
export interface QuerySource {
  readonly statements: readonly Statement[]
  readonly names: Names
  readonly ontology: Ontology | undefined
  readonly events: readonly NewsEvent[]
}

export type ArgumentTest = (argument: Argument | null | undefined) => boolean

export const partsOf = ({ subject, object, arguments: roles }: Statement): Argument[] =>
  object === null ? [subject, ...roles] : [subject, object, ...roles]

const allPartsOf = (statement: Statement): Argument[] => [
  ...partsOf(statement),
  ...(statement.attribution ? sourcesOf(statement.attribution) : []),
]

/** @throws GraphError where no entity bears the name and no statement has it as a value. */
export function denotes(reference: EntityReference, { names, statements }: QuerySource): ArgumentTest {
  const ids = new Set(names.all(reference).map(({ id }) => id))
  const name = typeof reference === 'string' ? reference : reference.id
  const wanted = comparable(name)
  const matches: ArgumentTest = (argument) => {
    if (!argument || argument.term.kind === 'statement') return false
    if (argument.term.kind === 'entity') return ids.has(argument.term.entity)
    return [argument.term.value, argument.phrase.text].some((words) => comparable(words) === wanted)
  }
  if (ids.size > 0 || statements.some((statement) => allPartsOf(statement).some(matches))) return matches
  throw names.unknown(name)
}
