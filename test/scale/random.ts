/** Chance that comes out the same every time. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  pick<Value>(values: readonly Value[]): Value
}

/** Marsaglia's xorshift of 32 bits (Journal of Statistical Software 8(14), 2003). `seed` is no zero. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] }
}
