import type { Sieve } from './sieve.ts'

/** Joins names and adjectives of one entry of the gazetteer: "the United States", "US", "American". */
export const knownNames: Sieve = {
  apply({ chains }) {
    const first = new Map<string, (typeof chains.candidates)[number]>()
    for (const candidate of chains.candidates) {
      if (!candidate.entry) continue
      const known = first.get(candidate.entry.id)
      if (known) chains.join(known, candidate)
      else first.set(candidate.entry.id, candidate)
    }
  },
}
