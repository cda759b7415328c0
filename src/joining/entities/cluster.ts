/** Two members of a component, by their places in it, and how likely they are one, 0 to 1. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly probability: number
}

const ENOUGH = 0.5

/**
 * Parts members into those that are one: the likeliest pairs are joined first, unless members of the two sides cannot be
 * one, or the likelier half of the pairs between them that were compared is more likely different on the whole. So what A and B, and B and C,
 * have in common does not make A and C one against the evidence (average linkage under cannot-link constraints; the likelier half,
 * since short articles have little in common with many that tell of the same). Ties go by the order of members.
 */
export function clustersOf(
  size: number,
  edges: readonly Edge[],
  areApart: (a: number, b: number) => boolean,
): number[][] {
  const groupOf = Array.from({ length: size }, (_, at) => [at])
  const likely = new Map(edges.map(({ a, b, probability }) => [a * size + b, probability]))
  const between = (x: number, y: number): number | undefined => likely.get(Math.min(x, y) * size + Math.max(x, y))
  const order = edges.toSorted((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
  for (const { a, b, probability } of order) {
    if (probability < ENOUGH) break
    const [one, other] = [groupOf[a] ?? [], groupOf[b] ?? []]
    if (one === other || !mayJoin(one, other, between, areApart)) continue
    const [kept, gone] = one.length >= other.length ? [one, other] : [other, one]
    for (const each of gone) {
      kept.push(each)
      groupOf[each] = kept
    }
  }
  return [...new Set(groupOf)].map((group) => group.sort((x, y) => x - y))
}

/** Large groups are looked at through so many members of each side, the first by order. */
const SEEN = 40

function mayJoin(
  one: readonly number[],
  other: readonly number[],
  between: (x: number, y: number) => number | undefined,
  areApart: (a: number, b: number) => boolean,
): boolean {
  const found: number[] = []
  for (const x of one.slice(0, SEEN))
    for (const y of other.slice(0, SEEN)) {
      if (areApart(x, y)) return false
      const probability = between(x, y)
      if (probability !== undefined) found.push(probability)
    }
  const best = found.sort((a, b) => b - a).slice(0, Math.ceil(found.length / 2))
  return best.length > 0 && best.reduce((sum, each) => sum + each, 0) / best.length >= ENOUGH
}
