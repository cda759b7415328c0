import { nameKey } from '../gazetteer/index.ts'
import { areAlike, nameText, nameWords, type Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** Written alike but typed apart, names are still one where no person is among them, or they have several words. */
const mayBeOne = (a: Candidate, b: Candidate): boolean =>
  nameWords(a).length > 1 || (a.type !== 'person' && b.type !== 'person')

/** A lone word that the model takes once for a body and once for a person is one where nobody of that surname is named in full. */
function isMistyped(a: Candidate, b: Candidate, { chains, gazetteer }: SieveContext): boolean {
  const [person, body] = a.type === 'person' ? [a, b] : [b, a]
  const [word = ''] = nameWords(person)
  return (
    body.type === 'organization' &&
    person.titles.length === 0 &&
    !gazetteer.isGivenName(word) &&
    !chains.candidates.some(
      (each) => each.type === 'person' && nameWords(each).length > 1 && nameWords(each).includes(word),
    )
  )
}

/** Companies have no article: "Amazon … the Amazon". */
const isCompanyAndOther = (a: Candidate, b: Candidate): boolean =>
  a.entry?.class === 'Company' && !b.entry && b.determination === 'definite'

/** Joins names written alike: "Kwatra … Kwatra". */
export const sameName: Sieve = {
  apply(context) {
    const { chains } = context
    const seen = new Map<string, Candidate[]>()
    for (const candidate of chains.candidates) {
      if (candidate.form !== 'name') continue
      const key = nameKey(nameText(candidate)).toLowerCase().replace(/-/g, ' ')
      const earlier = seen.get(key) ?? []
      earlier.findLast(
        (each) =>
          (areAlike(each, candidate) || mayBeOne(each, candidate) || isMistyped(each, candidate, context)) &&
          !isCompanyAndOther(each, candidate) &&
          !isCompanyAndOther(candidate, each) &&
          chains.join(each, candidate),
      )
      seen.set(key, [...earlier, candidate])
    }
  },
}
