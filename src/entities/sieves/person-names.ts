import type { Ontology } from '../../model/index.ts'
import { nameKey } from '../gazetteer/index.ts'
import type { Chains } from '../chains.ts'
import { nameText, nameWords, type Candidate } from '../mentions/index.ts'
import { kinshipOf } from './kin.ts'
import type { Sieve, SieveContext } from './sieve.ts'

const wordsOf = (candidate: Candidate, ontology: Ontology): string[] =>
  nameWords(candidate)
    .map((word) => nameKey(word).toLowerCase().replace(QUOTES, ''))
    .filter((word) => word !== '' && !ontology.words('nameSuffix').has(word))

/** Marks around a nickname, of which a headline has single ones. */
const QUOTES = /^["'“”‘’]+|["'“”‘’]+$/g

/** Longer names that differ in one letter are one name, misspelt once ("Kristin", "Kristen"). */
function isMisspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false
  return [...a].filter((letter, at) => letter !== b[at]).length === 1
}

const isInitial = (word: string): boolean => word.length <= 2 && /^\p{L}{1,2}$/u.test(word)
const agree = (a: string, b: string): boolean =>
  a === b ||
  isMisspelt(a, b) ||
  (isInitial(a) && b.startsWith(a.charAt(0))) ||
  (isInitial(b) && a.startsWith(b.charAt(0)))

/** "Fred" for "Frederick", "Bill" for "William". */
function isShortFor(short: string, full: string, { ontology, gazetteer }: SieveContext): boolean {
  const formal = ontology.table('shortName').get(short)
  const [mine, theirs] = [short, full].map((word) => gazetteer.genderOf(word.charAt(0).toUpperCase() + word.slice(1)))
  const begins = short.length > 2 && full.startsWith(short) && mine !== undefined && mine === theirs
  return formal === full || begins
}

/** Whether a shorter form may stand for a full name: its surname, its given name, its given name or initials with the surname. */
function isFormOf(short: readonly string[], full: readonly string[], context: SieveContext): boolean {
  if (short.length > full.length) return false
  const [only = ''] = short
  if (short.length === 1) return !isInitial(only) && (only === full.at(-1) || only === full[0])
  if (short.at(-1) !== full.at(-1))
    return short.every((word, at) => word === full[at]) && full.length - short.length <= 1
  const given = short.slice(0, -1)
  const rest = full.slice(0, -1)
  const particles = full.slice(full.length - short.length).join(' ') === short.join(' ')
  const isSame = (word: string, at: number): boolean =>
    agree(word, rest[at] ?? '') || (at === 0 && isShortFor(word, rest[at] ?? '', context))
  return particles || given.every(isSame)
}

/** Of several bearers of a surname: those with the same "Jr.", or whom the article does not introduce as somebody's relative. */
function narrowed(bearers: readonly Candidate[], short: Candidate, ontology: Ontology): readonly Candidate[] {
  const suffix = suffixOf(short, ontology)
  const alike = bearers.filter((each) => suffixOf(each, ontology) === suffix)
  if (suffix !== undefined) return alike
  const relatives = new Set(bearers.filter((each) => kinshipOf(each) !== undefined).map(nameText))
  return bearers.filter((each) => !relatives.has(nameText(each)))
}

const suffixOf = (candidate: Candidate, ontology: Ontology): string | undefined =>
  nameWords(candidate)
    .map((word) => nameKey(word).toLowerCase())
    .find((word) => ontology.words('nameSuffix').has(word))

/** "The man, Karl Gomes, was arrested. Gomes …": the first time, whom the sentence before is about. */
function isTopic({ tree, head }: Candidate, short: Candidate, chains: Chains): boolean {
  const subject = tree.is(head, 'appos') ? tree.token(head).head : head
  return (
    chains.of(short).first === short &&
    short.first === short.name?.first &&
    short.tree.sentence.index - tree.sentence.index === 1 &&
    tree.is(subject, 'nsubj') &&
    tree.token(tree.token(subject).head).head < 0
  )
}

/**
 * Joins the forms of a person's name: "Jaishankar", "S Jaishankar", "Mr. Jaishankar"; never where two people could be
 * meant.
 */
export const personNames: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    const partsOf = (candidate: Candidate): string[] => wordsOf(candidate, ontology)
    const full = new Set(
      chains.candidates
        .filter((each) => each.form === 'name' && each.type === 'person' && nameWords(each).length > 1)
        .map((each) => partsOf(each).at(-1)),
    )
    const isSurname = (each: Candidate): boolean =>
      !each.entry && nameWords(each).length === 1 && full.has(partsOf(each)[0])
    const people = chains.candidates.filter(
      (each) => each.form === 'name' && (each.type === 'person' || isSurname(each)),
    )
    const byLength = [...people].sort((a, b) => nameWords(b).length - nameWords(a).length || a.order - b.order)
    for (const short of byLength) {
      const words = partsOf(short)
      const { gender } = chains.of(short)
      const longer = people.filter(
        (each) =>
          each !== short &&
          (gender === undefined || (chains.of(each).gender ?? gender) === gender) &&
          nameWords(each).length >= nameWords(short).length &&
          nameText(each) !== nameText(short) &&
          isFormOf(words, partsOf(each), context),
      )
      const owners = new Set(longer.map((each) => chains.of(each)))
      if (longer[0] && owners.size === 1) chains.join(longer[0], short)
      else if (owners.size > 1 && words.length === 1) {
        const bearers = longer.filter((each) => partsOf(each).at(-1) === words[0])
        const surname = narrowed(bearers, short, ontology)
        // whoever is called by a surname was named in full before
        const before = surname.filter((each) => each.order < short.order)
        const nearest = before.at(-1)
        const bearersBefore = new Set(before.map((each) => chains.of(each)))
        if (nearest && (bearersBefore.size === 1 || isTopic(nearest, short, chains))) chains.join(nearest, short)
      }
    }
  },
}
