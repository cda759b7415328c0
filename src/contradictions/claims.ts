import { comparable, type Article, type ContradictionKind, type Entity, type Statement } from '../model/index.ts'

import type { ComparedBy } from './compared-by.ts'

/** What is looked through for contradictions. */
export interface Told {
  /** By article and place in it. */
  readonly statements: readonly Statement[]
  readonly entities: ReadonlyMap<string, Pick<Entity, 'named' | 'label' | 'class'>>
  readonly articles: ReadonlyMap<string, Pick<Article, 'published'>>
  readonly by: ComparedBy
}

/** Two statements that do not hold together, the earlier first. */
export interface Clash {
  readonly kind: ContradictionKind
  readonly about: string
  readonly statements: readonly [Statement, Statement]
}

/** Below, a statement is too likely misread to contradict another; what is denied has less confidence than the rest, and fewer that it could fit. */
const LEAST = { positive: 0.55, negative: 0.25 }

/** Whether it says that something is or is not so: neither planned nor asked nor supposed. */
export const isClaim = ({ modality, eventModality, polarity, confidence, attribution }: Statement): boolean =>
  modality === 'actual' &&
  eventModality === undefined &&
  confidence >= LEAST[polarity] &&
  attribution?.polarity !== 'negative'

/** By what a thing is known in all articles: its id, or the description that names somebody ("inflation in Chile"). */
export function identityOf(id: string, { entities }: Told): string {
  const entity = entities.get(id)
  const isDescribed = entity !== undefined && !entity.named && /\s\p{Lu}/u.test(entity.label)
  return isDescribed ? `described ${comparable(entity.label)}` : id
}

export const isSame = (a: Statement, b: Statement): boolean =>
  a.evidence.article === b.evidence.article && a.evidence.sentence === b.evidence.sentence

export const entityOf = (part: Statement['subject'] | null): string | undefined =>
  part?.term.kind === 'entity' ? part.term.entity : undefined

/** The day on which the article of a statement was published, where it is known. */
export const publishedOn = ({ articles }: Told, { evidence }: Statement): string | undefined =>
  articles.get(evidence.article)?.published?.slice(0, 10)

/** Groups by a key; what has none is left out. */
export function groupsBy<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | undefined,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** So many of a group are compared with each other: what hundreds of articles repeat is not compared hundreds of times. */
const COMPARED = 24

/** Pairs within a group, in its order. */
export function* pairsIn<Value>(group: readonly Value[]): Generator<readonly [Value, Value]> {
  const some = group.slice(0, COMPARED)
  for (const [at, one] of some.entries()) for (const other of some.slice(at + 1)) yield [one, other]
}

/** The first of a group for each value that they have. */
export function firstOfEach<Value>(group: readonly Value[], valueOf: (value: Value) => string): Value[] {
  const firsts = new Map<string, Value>()
  for (const each of group) if (!firsts.has(valueOf(each))) firsts.set(valueOf(each), each)
  return [...firsts.values()]
}
