import type { Ontology } from '../../model/index.ts'
import { isAcronym, nameText, nameWords, spells, type Candidate } from '../mentions/index.ts'
import type { Sieve } from './sieve.ts'

/** Joins a name and its acronym, defined ("World Health Organization (WHO)") or only spelling it. */
export const acronyms: Sieve = {
  apply({ chains, ontology }) {
    const names = chains.candidates.filter(({ form, type }) => form === 'name' && type !== 'person')
    const long = names.filter((each) => nameWords(each).length > 1)
    for (const short of names) {
      const text = nameText(short)
      if (!isAcronym(text)) continue
      const full = long.filter((each) => spells(nameWords(each), text, ontology))
      const chainsOfFull = new Set(full.map((each) => chains.of(each)))
      // what the world knows by these letters is not whatever they spell: "US", "University of Sheffield"
      const isKnown = chains.of(short).entry !== undefined && full[0] && !chains.of(full[0]).entry
      if (full[0] && chainsOfFull.size === 1 && !isKnown) chains.join(full[0], short)
    }
  },
}

export const isAcronymOf = (short: Candidate, long: Candidate, ontology: Ontology): boolean =>
  isAcronym(nameText(short)) && spells(nameWords(long), nameText(short), ontology)
