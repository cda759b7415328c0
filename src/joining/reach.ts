import { farApart } from './far-apart.ts'

/** Two that lie under one key, in the order of time, are compared if fewer than so many lie between them. */
export interface Reach {
  /** Of those that appeared within a week, or without a day. */
  readonly near: number
  /** Of others: what is told of again and again is found step by step. */
  readonly far: number
}

interface Dated {
  /** Days since 1970, where that is known. */
  readonly day: number | undefined
}

/** What is undated lies by itself, before all that is not. */
const areNear = ({ day: a }: Dated, { day: b }: Dated): boolean =>
  (a === undefined) === (b === undefined) && farApart(a, b) === 0

/** Fewer than so many may lie between two; never more the farther apart they are. */
export const reachOf = ({ near, far }: Reach, a: Dated, b: Dated): number => (areNear(a, b) ? near : far)

/** Of those that lie behind one under a key, those that it is compared with. */
export function* reachedBehind<Placed extends Dated>(
  reach: Reach,
  block: readonly Placed[],
  place: number,
): Generator<Placed> {
  const own = block[place]
  if (own === undefined) return
  for (let at = place + 1; at < block.length; at++) {
    const other = block[at] as Placed
    if (at - place > reachOf(reach, own, other)) return
    yield other
  }
}
