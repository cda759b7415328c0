import type { Ontology } from '../../model/index.ts'
import { nameText, nameWords, type Candidate } from '../mentions/index.ts'
import type { Sieve } from './sieve.ts'

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.]{1,7}$/u.test(text)

/** Whether the capitals of a name, small words counted or not, make the acronym. */
function spells(name: readonly string[], acronym: string, ontology: Ontology): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  const initials = (words: readonly string[]): string =>
    words
      .flatMap((word) => word.split('-'))
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase()
  const large = name.filter((word) => !ontology.words('smallNameWord').has(word.toLowerCase()))
  return (
    large.length > 1 &&
    (initials(large) === letters ||
      initials(name) === letters ||
      initials(name.filter((word) => word.toLowerCase() !== 'the')) === letters)
  )
}

export const acronyms: Sieve = {
  name: 'acronyms',
  joins: 'a name and its acronym, defined ("World Health Organization (WHO)") or only spelling it',
  apply({ chains, ontology }) {
    const names = chains.candidates.filter(({ form, type }) => form === 'name' && type !== 'person')
    const long = names.filter((each) => nameWords(each).length > 1)
    for (const short of names) {
      const text = nameText(short)
      if (!isAcronym(text)) continue
      const full = long.filter((each) => spells(nameWords(each), text, ontology))
      const chainsOfFull = new Set(full.map((each) => chains.of(each)))
      if (full[0] && chainsOfFull.size === 1) chains.join(full[0], short)
    }
  },
}

export const isAcronymOf = (short: Candidate, long: Candidate, ontology: Ontology): boolean =>
  isAcronym(nameText(short)) && spells(nameWords(long), nameText(short), ontology)
