/** How strongly things hang together, by number, in both directions; of one with itself what it is made of counts twice. */
export type Ties = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Passes over all things, after which hardly any moves. */
const PASSES = 20

const sum = (weights: Iterable<number>): number => {
  let total = 0
  for (const weight of weights) total += weight
  return total
}

/** Moves things, one after the other, to the community where modularity gains most, until none gains. */
function moved(ties: Ties, resolution: number): Map<number, number> {
  const community = new Map([...ties.keys()].map((thing) => [thing, thing]))
  const degree = new Map([...ties].map(([thing, near]) => [thing, sum(near.values())]))
  const weightIn = new Map(degree)
  const all = sum(degree.values())
  for (let pass = 0, moves = 1; pass < PASSES && moves > 0; pass++) {
    moves = 0
    for (const [thing, near] of ties) {
      const own = community.get(thing) ?? thing
      const weight = degree.get(thing) ?? 0
      const to = new Map([[own, 0]])
      for (const [other, tie] of near) {
        if (other === thing) continue
        const theirs = community.get(other) ?? other
        to.set(theirs, (to.get(theirs) ?? 0) + tie)
      }
      weightIn.set(own, (weightIn.get(own) ?? 0) - weight)
      const gain = (target: number): number =>
        (to.get(target) ?? 0) - (resolution * weight * (weightIn.get(target) ?? 0)) / all
      let best = own
      for (const target of to.keys()) if (gain(target) > gain(best)) best = target
      weightIn.set(best, (weightIn.get(best) ?? 0) + weight)
      community.set(thing, best)
      if (best !== own) moves += 1
    }
  }
  return community
}

/** Each community as one thing, with the ties between all that are in them. */
function gathered(ties: Ties, community: ReadonlyMap<number, number>): Map<number, Map<number, number>> {
  const whole = new Map<number, Map<number, number>>()
  for (const [thing, near] of ties) {
    const own = community.get(thing) ?? thing
    const weights = whole.get(own) ?? new Map<number, number>()
    for (const [other, tie] of near) {
      const theirs = community.get(other) ?? other
      weights.set(theirs, (weights.get(theirs) ?? 0) + tie)
    }
    whole.set(own, weights)
  }
  return whole
}

/**
 * The community of each thing, by the number of one that is in it: the Louvain method (Blondel et al. 2008, "Fast unfolding
 * of communities in large networks"), always in the order of `ties`, so that the same ties give the same communities.
 *
 * @param resolution above 1 for more and smaller ones.
 */
export function communitiesIn(ties: Ties, resolution: number): Map<number, number> {
  let found = moved(ties, resolution)
  for (let whole = gathered(ties, found), before = ties.size; whole.size < before; whole = gathered(ties, found)) {
    before = whole.size
    const next = moved(whole, resolution)
    found = new Map([...found].map(([thing, own]) => [thing, next.get(own) ?? own]))
  }
  return found
}
