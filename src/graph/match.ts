import { sourcesOf, type Ontology, type Statement } from '../model/index.ts'
import { boundArgument, boundRelation, keyOf, type Bound, type LabelOf } from './bound.ts'
import { withKnownKeys } from './known-keys.ts'
import { hasRole, RELATION_KEYS, type RelationQuery } from './query.ts'

type VariableIn<Value> = Value extends `?${infer Name}` ? Name : never
type VariablesOfOne<Query> =
  | { [Key in keyof Query]: VariableIn<Query[Key]> }[keyof Query]
  | (Query extends { readonly roles: infer Roles }
      ? { [Role in keyof Roles]: VariableIn<Roles[Role]> }[keyof Roles]
      : never)

/** The names of the variables of patterns, `who` of `{ subject: '?who' }`; any string where they are not known beforehand. */
export type VariablesOf<Patterns> = [Known<Patterns>] extends [never] ? string : Known<Patterns>
type Known<Patterns> = Exclude<
  Patterns extends readonly (infer Each)[] ? VariablesOfOne<Each> : VariablesOfOne<Patterns>,
  undefined
>

/** One way in which statements fit patterns together. */
export interface Match<Name extends string = string> {
  readonly bindings: Readonly<Record<Name, Bound>>
  /** The statement that fits each pattern, in the order of the patterns. */
  readonly statements: readonly Statement[]
}

export interface MatchOptions {
  /** The most answers to give; 1,000 unless said otherwise. */
  readonly limit?: number
}

/** A pattern is a query in which a text that begins with `?` stands for whatever is found there. */
const nameOf = (reference: unknown): string | null =>
  typeof reference === 'string' && /^\?[^\s?]+$/u.test(reference) ? reference.slice(1) : null

const without = <Query extends object>(query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => nameOf(value) === null)) as Query

/** The query that a pattern is where its variables may be anything. @throws TypeError where it has a key that is unknown. */
export function queryOf(pattern: RelationQuery): RelationQuery {
  const { roles, ...rest } = without(withKnownKeys('a pattern', pattern, RELATION_KEYS))
  return roles === undefined ? rest : { ...rest, roles: without(roles) }
}

/** What fills one place of a pattern in a statement: nothing, or several where several have the role. */
type Fill = (statement: Statement, turned: boolean) => Bound[]

interface Place {
  readonly name: string
  readonly fill: Fill
}

function placesOf(pattern: RelationQuery, { labelOf, ontology }: MatchContext): Place[] {
  const end =
    (side: 'subject' | 'object'): Fill =>
    (statement, turned) => {
      const argument = statement[turned === (side === 'subject') ? 'object' : 'subject']
      return argument === null ? [] : [boundArgument(argument, labelOf)]
    }
  const fills: [unknown, Fill][] = [
    [pattern.subject, end('subject')],
    [pattern.predicate, ({ relation }) => [boundRelation(relation)]],
    [pattern.object, end('object')],
    [pattern.article, ({ evidence: { article } }) => [{ kind: 'article', id: article, label: article }]],
    [
      pattern.attributedTo,
      ({ attribution }) =>
        attribution === null ? [] : sourcesOf(attribution).map((source) => boundArgument(source, labelOf)),
    ],
    ...Object.entries(pattern.roles ?? {}).map(([role, reference]): [unknown, Fill] => [
      reference,
      ({ arguments: parts }) =>
        parts.filter((part) => hasRole(part, role, ontology)).map((part) => boundArgument(part, labelOf)),
    ]),
  ]
  return fills.flatMap(([reference, fill]) => {
    const name = nameOf(reference)
    return name === null ? [] : [{ name, fill }]
  })
}

/** A statement that fits one pattern, with what its variables stand for. */
interface Fit {
  readonly statement: Statement
  readonly bindings: ReadonlyMap<string, Bound>
}

/** All ways to give each place one of what fills it, the same variable the same everywhere. */
function fitsOf(statement: Statement, turned: boolean, places: readonly Place[]): Fit[] {
  let found: ReadonlyMap<string, Bound>[] = [new Map()]
  for (const { name, fill } of places)
    found = found.flatMap((bindings) =>
      fill(statement, turned).flatMap((bound) => {
        const known = bindings.get(name)
        if (known !== undefined) return keyOf(known) === keyOf(bound) ? [bindings] : []
        return [new Map([...bindings, [name, bound]])]
      }),
    )
  return found.map((bindings) => ({ statement, bindings }))
}

const keyBy = (bindings: ReadonlyMap<string, Bound>, names: readonly string[]): string =>
  JSON.stringify(
    names.map((name) => {
      const bound = bindings.get(name)
      return bound === undefined ? '' : keyOf(bound)
    }),
  )

function grouped(fits: readonly Fit[], shared: readonly string[]): Map<string, Fit[]> {
  const groups = new Map<string, Fit[]>()
  for (const fit of fits) {
    const key = keyBy(fit.bindings, shared)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [fit])
    else known.push(fit)
  }
  return groups
}

function* joined(steps: readonly Step[], at: number, row: Row): Generator<Row> {
  const step = steps[at]
  if (step === undefined) return yield row
  for (const { statement, bindings } of step.groups.get(keyBy(row.bindings, step.shared)) ?? [])
    yield* joined(steps, at + 1, {
      bindings: new Map([...row.bindings, ...bindings]),
      statements: [...row.statements, statement],
    })
}

interface Row {
  readonly bindings: ReadonlyMap<string, Bound>
  readonly statements: readonly Statement[]
}

/** The fits of one pattern, by what they share with the patterns before it. */
interface Step {
  readonly shared: readonly string[]
  readonly groups: ReadonlyMap<string, readonly Fit[]>
}

/** A pattern with the statements that answer its query, each with the ways in which it does. */
export interface Answered {
  readonly pattern: RelationQuery
  readonly found: readonly { readonly statement: Statement; readonly ways: readonly boolean[] }[]
}

/** What the parts of statements are called and mean. */
export interface MatchContext {
  readonly labelOf: LabelOf
  readonly ontology: Ontology | undefined
}

/** Every pattern's statements joined by what the patterns share, in the order of the first pattern's, then the second's. */
export function matches(answered: readonly Answered[], context: MatchContext, options: MatchOptions = {}): Match[] {
  const { limit = 1000 } = withKnownKeys('match', options, { limit: true })
  const known = new Set<string>()
  const steps = answered.map(({ pattern, found }): Step => {
    const places = placesOf(pattern, context)
    const names = new Set(places.map(({ name }) => name))
    const shared = [...names].filter((name) => known.has(name))
    for (const name of names) known.add(name)
    const fits = found.flatMap(({ statement, ways }) => ways.flatMap((turned) => fitsOf(statement, turned, places)))
    return { shared, groups: grouped(fits, shared) }
  })
  const rows = new Map<string, Row>()
  if (steps.length > 0 && limit > 0)
    for (const row of joined(steps, 0, { bindings: new Map(), statements: [] })) {
      rows.set(JSON.stringify([keyBy(row.bindings, [...known]), row.statements.map(({ id }) => id)]), row)
      if (rows.size >= limit) break
    }
  return [...rows.values()].map(({ bindings, statements }) => ({ bindings: Object.fromEntries(bindings), statements }))
}
