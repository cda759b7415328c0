import { participantsIn, type Entity, type Ontology, type Statement, type TimeInterval } from '../model/index.ts'
import { datesApart } from './dates.ts'

/** What one word of the text tells of an event: all statements that it evokes. */
export interface Telling {
  readonly statements: readonly [Statement, ...Statement[]]
  readonly class: string
  /** Entity ids by role, several where they are coordinated. */
  readonly parts: ReadonlyMap<string, readonly string[]>
  readonly symmetric: boolean
  readonly time: TimeInterval | null
  readonly place: string | null
  /** The entity that the evoking noun stands for, where a noun tells of it ("the visit"). */
  readonly noun: string | null
}

export const tokenKey = (sentence: number, token: number): string => `${sentence}:${token}`

/** What statements tell of, by the word that evokes them and in text order; nothing of those that report no event or are only inferred. */
export function tellingsOf(
  statements: readonly Statement[],
  nounAt: ReadonlyMap<string, Entity>,
  ontology: Ontology,
): Telling[] {
  const groups = new Map<string, { class: string; symmetric: boolean; told: [Statement, ...Statement[]] }>()
  for (const statement of statements) {
    const { event, symmetric = false } = ontology.properties.get(statement.relation.property ?? '') ?? {}
    if (event === undefined || statement.inferredFrom !== undefined) continue
    const key = `${tokenKey(statement.evidence.sentence, statement.relation.head)} ${event}`
    const group = groups.get(key)
    if (group) group.told.push(statement)
    else groups.set(key, { class: event, symmetric, told: [statement] })
  }
  return [...groups.values()].map(({ told, ...kind }): Telling => ({
    ...kind,
    statements: told,
    parts: partsOf(told),
    time: told.find(({ time }) => time !== null && time.certainty !== 'implied')?.time ?? null,
    place: told.find(({ place }) => place !== null)?.place ?? null,
    noun: nounAt.get(tokenKey(told[0].evidence.sentence, told[0].relation.head))?.id ?? null,
  }))
}

function partsOf(statements: readonly Statement[]): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const { role, entity } of statements.flatMap(participantsIn)) {
    const known = parts.get(role) ?? []
    if (!known.includes(entity)) parts.set(role, [...known, entity])
  }
  return parts
}

/** Whether two tellings may be of one event: neither who takes part nor the time excludes it. */
export function agree(a: Telling, b: Telling, isPlace: (entity: string) => boolean, ontology: Ontology): boolean {
  if (!ontology.isA(a.class, b.class) && !ontology.isA(b.class, a.class)) return false
  if (datesApart(a.time, b.time)) return false
  if (a.symmetric && b.symmetric) {
    const [x, y] = [everyone(a), everyone(b)]
    return x.length < 2 || y.length < 2 || x.every((each) => y.includes(each)) || y.every((each) => x.includes(each))
  }
  return [...a.parts].every(([role, entities]) => {
    const others = b.parts.get(role)
    // a city and its country are told of one and the same visit
    return (
      others === undefined ||
      intersect(entities, others) ||
      (role === 'object' && [...entities, ...others].every(isPlace))
    )
  })
}

/** Whether they have someone in common, in the same role or, of symmetric relations, in any. */
export function share(a: Telling, b: Telling): boolean {
  if (a.noun !== null && a.noun === b.noun) return true
  if (a.symmetric && b.symmetric) return intersect(everyone(a), everyone(b))
  return intersect(a.parts.get('subject') ?? [], b.parts.get('subject') ?? [])
}

export const everyone = ({ parts }: Telling): string[] => [...new Set([...parts.values()].flat())]

const intersect = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each))
