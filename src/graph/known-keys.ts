import { nearNames } from '../model/near-names.ts'

/** Every key of a query, so that the compiler sees where one is missing. */
export type KeysOf<Query> = Readonly<Record<keyof Query, true>>

/**
 * The query itself, where all its keys are known: without a mistyped one it would ask for everything.
 * @param question what it is put to, for readers of the error
 * @throws TypeError that names the key and those that are known.
 */
export function withKnownKeys<Query extends object>(question: string, query: Query, known: KeysOf<Query>): Query {
  const unknown = Object.keys(query).find((key) => !Object.hasOwn(known, key))
  if (unknown === undefined) return query
  const names = Object.keys(known)
  const near = nearNames(unknown, names).map((name) => JSON.stringify(name))
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  throw new TypeError(
    `${question}: the key ${JSON.stringify(unknown)} is unknown.${meant} Known are ${names.join(', ')}.`,
  )
}
