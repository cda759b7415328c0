/** Two members of a component, by their places in it, and how likely they are one, 0 to 1. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly probability: number
  /** Such pairs are joined before all others: what only may be one of several then keeps none of these apart. */
  readonly goesBefore?: boolean
}

const ENOUGH = 0.5
/** Part of the pairs between two sides that counts, the likeliest ones. */
const LIKELIER = 2 / 3

/** How two sides are weighed. */
interface Caution {
  /** What the pairs between them that count are on the whole at least, 0 to 1. */
  readonly enough: number
  /** The least likely third of the pairs does not count, but so many at most. */
  readonly leftOut: number
  /** Part of the pairs that may be told apart (a probability of 0) nevertheless, where what tells apart is often misread. */
  readonly tolerated: number
}

const CAUTION: Caution = { enough: ENOUGH, leftOut: Infinity, tolerated: 1 }

/**
 * Parts members into those that are one: the likeliest pairs are joined first, those that go before at once, unless members of the two sides cannot be
 * one, or the likelier two thirds of the pairs between them that were compared are more likely different on the whole. So what A and B, and B and C,
 * have in common does not make A and C one against the evidence (average linkage under cannot-link constraints; the likelier ones,
 * since short articles have little in common with many that tell of the same). Ties go by the order of members.
 */
export function clustersOf(
  size: number,
  edges: readonly Edge[],
  areApart: (a: number, b: number) => boolean,
  caution = CAUTION,
): number[][] {
  const groupOf = Array.from({ length: size }, (_, at): Part => ({ members: [at], apart: new Set() }))
  const likely = new Map(edges.map(({ a, b, probability }) => [a * size + b, probability]))
  const between = (x: number, y: number): number | undefined => likely.get(Math.min(x, y) * size + Math.max(x, y))
  const order = edges
    .filter(({ probability }) => probability >= ENOUGH)
    .sort(
      (x, y) =>
        Number(y.goesBefore ?? false) - Number(x.goesBefore ?? false) ||
        y.probability - x.probability ||
        x.a - y.a ||
        x.b - y.b,
    )
  for (const { a, b } of order) {
    const [one, other] = [groupOf[a] as Part, groupOf[b] as Part]
    if (one === other || one.apart.has(other)) continue
    if (haveApart(one, other, areApart)) {
      one.apart.add(other)
      other.apart.add(one)
    } else if (areLikely(one, other, between, caution)) {
      const [kept, gone] = one.members.length >= other.members.length ? [one, other] : [other, one]
      take(kept, gone)
      for (const each of gone.members) groupOf[each] = kept
    }
  }
  return [...new Set(groupOf)].map(({ members }) => members.sort((x, y) => x - y))
}

/** Members that are one so far, and the parts that cannot be one with them. */
interface Part {
  readonly members: number[]
  readonly apart: Set<Part>
}

function take(kept: Part, gone: Part): void {
  kept.members.push(...gone.members)
  for (const each of gone.apart) {
    each.apart.delete(gone)
    each.apart.add(kept)
    kept.apart.add(each)
  }
}

/** Large parts are looked at through so many members of each side, the first by order. */
const SEEN = 40

const seenOf = ({ members }: Part): readonly number[] => members.slice(0, SEEN)

const haveApart = (one: Part, other: Part, areApart: (a: number, b: number) => boolean): boolean =>
  seenOf(one).some((x) => seenOf(other).some((y) => areApart(x, y)))

function areLikely(
  one: Part,
  other: Part,
  between: (x: number, y: number) => number | undefined,
  { enough, leftOut, tolerated }: Caution,
): boolean {
  const found = seenOf(one).flatMap((x) => seenOf(other).flatMap((y) => between(x, y) ?? []))
  const apart = found.filter((probability) => probability === 0).length
  return found.length > 0 && apart <= tolerated * found.length && likelier(found, leftOut) >= enough
}

/** Mean of the likelier two thirds of some probabilities, or of all but so many. */
export function likelier(found: readonly number[], leftOut = Infinity): number {
  const counted = Math.max(Math.ceil(found.length * LIKELIER), found.length - leftOut)
  const best = found.toSorted((a, b) => b - a).slice(0, counted)
  return best.reduce((sum, each) => sum + each, 0) / best.length
}
