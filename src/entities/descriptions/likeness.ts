import type { CodedClass, Ontology } from '../../model/index.ts'
import { nameWords, type Candidate } from '../mentions/index.ts'
import { complementsOf, isWithin } from './complements.ts'
import type { Chains } from '../chains.ts'

/** How what a description says of its kind compares with how something was called before. */
export type NounLikeness = 'same' | 'name' | 'title' | 'inside' | 'other'

/**
 * The same noun ("a deal … the deal"), the noun of a name ("Foreign Ministry … the ministry"), of a title ("President
 * Lund … the president"), one inside it, or another.
 */
export function nounLikeness({ lemma, type }: Candidate, earlier: Candidate, ontology: Ontology): NounLikeness {
  if (earlier.form === 'nominal') {
    if (earlier.lemma === lemma) return 'same'
    return earlier.modifiers.includes(lemma) ? 'inside' : 'other'
  }
  if (earlier.form !== 'name') return 'other'
  if (earlier.type === 'person') return type === 'person' && earlier.titles.includes(lemma) ? 'title' : 'other'
  const words = nameWords(earlier).map((word) => word.toLowerCase())
  // "the administration" after "Food and Drug Administration" is that of whoever governs
  if (words.length < 2 || !words.includes(lemma) || ontology.words('nounInAgencyNames').has(lemma)) return 'other'
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  return lemma === (of > 0 ? words[of - 1] : words.at(-1)) ? 'name' : 'inside'
}

/** Whether the words before a noun restrict it as they did before: alike, to fewer, to more, or to others. */
export function modifierLikeness(later: Candidate, earlier: Candidate, ontology: Ontology): string {
  const [mine, theirs] = [restrictionsOf(later, ontology), restrictionsOf(earlier, ontology)]
  const isNew = mine.some((word) => !theirs.includes(word))
  if (!isNew) return mine.length === theirs.length ? 'alike' : 'fewer'
  return theirs.every((word) => mine.includes(word)) ? 'more' : 'others'
}

/** Whether what a noun is related to ("of the bank", "India's") is the same as before, less, more, or something else. */
export function complementLikeness(later: Candidate, earlier: Candidate, chains: Chains): string {
  const [mine, theirs] = [complementsOf(chains, later), complementsOf(chains, earlier)]
  if (isWithin(mine, theirs)) return mine.size === theirs.size ? 'alike' : mine.size === 0 ? 'none' : 'fewer'
  return [...mine.keys()].some((relation) => theirs.has(relation)) ? 'others' : 'more'
}

/** Adjectives and nouns that say which; those that only tell when do not: "Kwatra's visit", "Kwatra's upcoming visit". */
const restrictionsOf = ({ modifiers, name }: Candidate, ontology: Ontology): readonly string[] =>
  name
    ? name.words.map((word) => word.toLowerCase())
    : modifiers.filter((word) => !ontology.words('timingAdjective').has(word))

/** "the last visit" is not "the next visit". */
export function haveOtherTimes(a: Candidate, b: Candidate, ontology: Ontology): boolean {
  const whenOf = ({ modifiers }: Candidate): string | undefined =>
    modifiers.find((word) => ontology.words('timingAdjective').has(word))
  const [one, other] = [whenOf(a), whenOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** "riot police … the police", "state police … police": those of one force are not all that the noun means. */
export const isForceAmong = (later: Candidate, { tree, head, lemma, form }: Candidate, ontology: Ontology): boolean =>
  form === 'nominal' &&
  lemma === later.lemma &&
  ontology.words('peopleNoun').has(lemma) &&
  tree.all(head, 'compound').some((at) => tree.token(at).upos === 'NOUN' && !later.modifiers.includes(tree.lemma(at)))

/** "24" of "the 24-year-old", and of "Maria Keller, 24,". */
export function ageOf({ tree, head, name, first, last }: Candidate): string | undefined {
  const nameHead = name ? tree.headOf(name.first, name.last) : head
  const beside = tree
    .all(nameHead, 'appos', 'nummod', 'amod', 'nmod')
    .find((at) => /^\d{1,3}$/.test(tree.token(at).text) && at > last)
  if (beside !== undefined) return tree.token(beside).text
  return /\b(\d{1,3})[ -]year[ -]old/i.exec(tree.text(first, last))?.[1]
}

/** The class that a description's noun names where it is narrow: one that only things of their kind are called by. */
export function narrowClassOf({ lemma }: Candidate, ontology: Ontology): string | undefined {
  const kind = ontology.classNouns?.get(lemma)
  return kind !== undefined && NARROW.some((wide) => ontology.isA(kind, wide)) ? kind : undefined
}
const NARROW: readonly CodedClass[] = ['State', 'City', 'Company', 'Ministry', 'PoliticalParty', 'Court', 'University', 'SportsTeam', 'MediaOrganization', 'ArmedForces', 'ArmedGroup', 'Bank', 'SportEvent'] // prettier-ignore
