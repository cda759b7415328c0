import { nameWords, type Candidate } from '../mentions/index.ts'
import { relativeOf } from './kin.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/**
 * Joins nothing; keeps apart people of one surname: relatives ("Carl Benton … his father, Carl F. Benton"; "Miss Benton …
 * Benton"; "the elder Benton") and holders of two offices that nobody has at once ("Senator Lowe … Representative Ann Lowe").
 */
export const otherPeople: Sieve = {
  apply(context) {
    const people = context.chains.candidates.filter(({ form, type }) => form === 'name' && type === 'person')
    for (const person of people) {
      const namesakes = people.filter((each) => each.order < person.order && surnameOf(each) === surnameOf(person))
      separateRelative(context, person, namesakes)
      if (isOneOfFamily(people, person))
        for (const each of namesakes)
          if (isBareSurname(each) && each.gender !== person.gender) context.chains.separate(each, person)
      const title = rivalTitle(context, person)
      const generation = generationOf(context, person)
      for (const each of namesakes) {
        const other = rivalTitle(context, each)
        if (title !== undefined && other !== undefined && title !== other) context.chains.separate(each, person)
        if (generation !== generationOf(context, each)) context.chains.separate(each, person)
      }
    }
  },
}

/** Whoever the relative is of: by name, or where a pronoun says it, the one before with that surname. */
function separateRelative({ chains }: SieveContext, person: Candidate, namesakes: readonly Candidate[]): void {
  const owner = relativeOf(person)
  if (owner === undefined) return
  const named = chains.at(person.tree, owner)
  if (named && named.form !== 'pronoun') return chains.separate(named, person)
  const isElse = (each: Candidate): boolean => nameWords(each).length > 1 && nameWords(each)[0] !== nameWords(person)[0]
  if (!namesakes.some(isElse)) for (const each of namesakes) chains.separate(each, person)
}

/** "Miss Benton", or a bare "Benton", where several people of that surname are named in full. */
const isOneOfFamily = (people: readonly Candidate[], person: Candidate): boolean =>
  isBareSurname(person) &&
  new Set(
    people.flatMap((each) =>
      nameWords(each).length > 1 && surnameOf(each) === surnameOf(person) ? [nameWords(each)[0]] : [],
    ),
  ).size > 1

const isBareSurname = (person: Candidate): boolean => nameWords(person).length === 1

function surnameOf(person: Candidate): string {
  const words = nameWords(person).map((word) => word.toLowerCase())
  return words.findLast((word) => !/^(jr|sr)\.?$/.test(word)) ?? ''
}

/** "elder" of "the elder Benton". */
const generationOf = ({ ontology }: SieveContext, { tree, name, head }: Candidate): string | undefined =>
  tree
    .all(name ? tree.headOf(name.first, name.last) : head, 'amod')
    .map((at) => ontology.table('generationAdjective').get(tree.lemma(at)))
    .find((generation) => generation !== undefined)

function rivalTitle({ ontology }: SieveContext, { titles }: Candidate): string | undefined {
  const table = ontology.table('rivalTitle')
  return titles.map((title) => table.get(title.replace(/\.$/, ''))).find((value) => value !== undefined)
}
