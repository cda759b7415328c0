import type { Ontology } from '../../model/index.ts'
import { areAlike, beginsCompany, nameText, nameWords, type Candidate } from '../mentions/index.ts'
import type { Sieve } from './sieve.ts'

/** In lower case, without the comma before a legal form: "Halden Systems, Inc." */
const words = (candidate: Candidate): string[] =>
  nameWords(candidate).map((word) => word.toLowerCase().replace(/,$/, ''))

/** Whether the short name is the beginning or the end of the long one, and no place or person inside it. */
function shortens(short: readonly string[], long: readonly string[], ontology: Ontology): boolean {
  if (short.length >= long.length) return false
  const text = short.join(' ')
  if (long.slice(0, short.length).join(' ') === text) return !/^[\p{N}.]+$/u.test(long[short.length] ?? '')
  // behind a small word a name has its whole to come: "the Blind" is no institute for them
  return (
    long.slice(-short.length).join(' ') === text &&
    !ontology.words('smallNameWord').has(long.at(-short.length - 1) ?? '')
  )
}

/**
 * Joins a long name and its beginning or end: "Anna Lindt Institute for the Blind", "the Anna Lindt Institute";
 * "Renault Clio", "Clio".
 */
export const shortenedNames: Sieve = {
  apply({ chains, ontology, headlines }) {
    const all = chains.candidates.filter(({ form }) => form === 'name')
    const names = all.filter(({ type }) => type !== 'person')
    const surnames = new Set(
      all.filter((each) => each.type === 'person' && words(each).length > 1).map((each) => words(each).at(-1)),
    )
    // what begins a company's name the model may take for a surname
    const isBare = (each: Candidate): boolean =>
      each.type === 'person' && words(each).length === 1 && each.titles.length === 0 && !surnames.has(words(each)[0])
    for (const short of all) {
      if (short.entry || (short.type === 'person' && !isBare(short))) continue
      const full = names.filter(
        (long) =>
          (areAlike(short, long) || isCompanyOf(short, long, ontology)) &&
          // "the House" is not the White House
          !(long.metonym === true && short.determination === 'definite') &&
          shortens(words(short), words(long), ontology) &&
          chains.of(long) !== chains.of(short),
      )
      const isAlsoOther = all.some((each) => nameText(each) === nameText(short) && !areAlike(each, short))
      const owners = new Set(full.map((each) => chains.of(each)))
      if (!full[0] || owners.size !== 1 || isAlsoOther) continue
      if (
        isBody(short, full[0], ontology) ||
        isWhole(short, full, ontology, headlines) ||
        isCompanyOf(short, full[0], ontology) ||
        isKindOf(short, full[0])
      )
        chains.join(full[0], short)
    }
  },
}

/** "Brenner" for "Brenner Foods": behind the name stands what companies are called. */
const isCompanyOf = (short: Candidate, long: Candidate, ontology: Ontology): boolean =>
  long.type === 'organization' &&
  words(short).length === 1 &&
  words(long)[0] === words(short)[0] &&
  beginsCompany(long, ontology)

/** "the Academy" for "the Academy of Fine Arts": with an article, the noun of the body. */
function isBody(short: Candidate, long: Candidate, ontology: Ontology): boolean {
  const [noun = '', ...more] = words(short)
  const kind = ontology.classNouns?.get(noun)
  const [first, next = ''] = words(long)
  return (
    more.length === 0 &&
    short.determination === 'definite' &&
    first === noun &&
    (ontology.words('namePreposition').has(next) || next === 'on') &&
    (ontology.words('bodyNoun').has(noun) || (kind !== undefined && ontology.isA(kind, 'Organization')))
  )
}

/** "Tiran" for "Tiran island": a noun written small only says of which kind a place is. */
const isKindOf = (short: Candidate, long: Candidate): boolean =>
  short.type === 'place' &&
  nameWords(long)
    .slice(nameWords(short).length)
    .every((word) => /^\p{Ll}/u.test(word))

/**
 * A first word that is a place's or person's name, or an adjective, names something else ("Renault" is not "Renault Clio"); a noun of
 * bodies without an article, before the long name was told, is another one ("Congress … Kerala Congress").
 */
function isWhole(
  short: Candidate,
  full: readonly Candidate[],
  ontology: Ontology,
  headlines: ReadonlySet<number>,
): boolean {
  const [long] = full
  if (!long) return false
  const [mine, whole] = [words(short), words(long)]
  const isEnd = whole.slice(-mine.length).join(' ') === mine.join(' ')
  const isBare =
    short.type === 'organization' &&
    short.determination !== 'definite' &&
    !headlines.has(short.tree.sentence.index) &&
    ontology.classNouns?.has(mine.join(' ')) === true
  if (isEnd) return !isBare || full.some(({ order }) => order < short.order)
  const next = whole[mine.length]
  // "Mount Elgin" is no "Mount Elgin Village"
  if (short.type === 'place' && long.type === 'place') return false
  return mine.length > 1 && (next === 'of' || next === 'for' || next === 'in' || short.type === long.type)
}
