import { nameKey } from '../gazetteer/index.ts'
import { nameText, nameWords, type Candidate } from '../mentions/index.ts'
import type { Sieve } from './sieve.ts'

/** Types whose names the model may take for one another. */
const ALIKE = [new Set(['organization', 'place']), new Set(['object', 'abstract', 'organization', 'event'])]

export const areAlike = (a: Candidate, b: Candidate): boolean =>
  a.type === b.type || ALIKE.some((types) => types.has(a.type) && types.has(b.type))

/** Written alike but typed apart, names are still one where no person is among them, or they have several words. */
const mayBeOne = (a: Candidate, b: Candidate): boolean =>
  nameWords(a).length > 1 || (a.type !== 'person' && b.type !== 'person')

/** Companies have no article: "Amazon … the Amazon". */
const isCompanyAndOther = (a: Candidate, b: Candidate): boolean =>
  a.entry?.class === 'Company' && !b.entry && b.determination === 'definite'

/** Joins names written alike: "Kwatra … Kwatra". */
export const sameName: Sieve = {
  apply({ chains }) {
    const seen = new Map<string, Candidate[]>()
    for (const candidate of chains.candidates) {
      if (candidate.form !== 'name') continue
      const key = nameKey(nameText(candidate)).toLowerCase().replace(/-/g, ' ')
      const earlier = seen.get(key) ?? []
      earlier.findLast(
        (each) =>
          (areAlike(each, candidate) || mayBeOne(each, candidate)) &&
          !isCompanyAndOther(each, candidate) &&
          !isCompanyAndOther(candidate, each) &&
          chains.join(each, candidate),
      )
      seen.set(key, [...earlier, candidate])
    }
  },
}
