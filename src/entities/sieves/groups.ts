import { conjuncts, firstConjunct } from '../../syntax/nominal.ts'
import type { Ontology } from '../../model/index.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back those whom "the two" takes up were named. */
const REACH = 2

/**
 * Lets "the pair", "the two", "both men" stand for as many that were named before: those that one coordination names
 * ("Berg and Holm"), or all who were named lately; a phrase of that number ("two climbers") is the same.
 */
export const groups: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const later of chains.candidates) {
      const size = sizeOf(later, ontology)
      if (size === undefined || !takesUp(later, ontology)) continue
      const before = chains.candidates.filter(
        (each) => each.order < later.order && later.tree.sentence.index - each.tree.sentence.index <= REACH,
      )
      const counted = before.findLast(
        (each) => each.form === 'nominal' && each.type === later.type && sizeOf(each, ontology) === size,
      )
      const members = namedTogether(context, later, before, size) ?? allNamed(context, later, before, size)
      if (counted && (!members || counted.order > (members[0]?.order ?? 0))) chains.join(counted, later)
      else if (members) chains.group(later, members)
    }
  },
}

/** How many a phrase says that it is of: "the pair", "the two", "two men". */
function sizeOf({ form, tree, head, lemma }: Candidate, ontology: Ontology): number | undefined {
  if (form !== 'nominal') return undefined
  const sizes = ontology.table('groupSize')
  const words = [lemma, ...tree.all(head, 'nummod', 'det').map((at) => tree.lemma(at))]
  const size = words.map((word) => sizes.get(word)).find((each) => each !== undefined)
  return size === undefined ? undefined : Number(size)
}

/** "the two men", "both", "the pair": nothing behind the noun that says which. */
const takesUp = (later: Candidate, ontology: Ontology): boolean =>
  (later.type === 'organization' ||
    // "the two juries" are no two people
    (later.type === 'person' && !ontology.words('bodyNoun').has(later.lemma))) &&
  later.last === later.head &&
  later.tree.first(later.head, 'acl', 'amod') === undefined &&
  (later.determination === 'definite' || later.determination === 'demonstrative' || isCounting(later, ontology))

/** "both", "both men": a determiner or pronoun that says by itself how many are taken up. */
const isCounting = ({ tree, head }: Candidate, ontology: Ontology): boolean =>
  [head, ...tree.all(head, 'det')].some(
    (at) => ['DET', 'PRON'].includes(tree.token(at).upos) && ontology.table('groupSize').has(tree.lemma(at)),
  )

const isOne = (each: Candidate, later: Candidate): boolean =>
  each.type === later.type && each.number !== 'plural' && each.form !== 'pronoun' && each.form !== 'adjective'

/** The members of the last coordination of so many. */
function namedTogether(
  { chains }: SieveContext,
  later: Candidate,
  before: readonly Candidate[],
  size: number,
): readonly Candidate[] | undefined {
  return [...before]
    .reverse()
    .filter(({ tree, head }) => firstConjunct(tree, head) === head)
    .map(({ tree, head }) => conjuncts(tree, head).map((each) => chains.at(tree, each)))
    .find(
      (members): members is Candidate[] =>
        members.length === size &&
        members.every((each) => each !== undefined && each.order < later.order && isOne(each, later)),
    )
}

/** All who were named lately, where they are so many. */
function allNamed(
  { chains }: SieveContext,
  later: Candidate,
  before: readonly Candidate[],
  size: number,
): readonly Candidate[] | undefined {
  const named = new Map(
    before
      .filter((each) => isOne(each, later) && chains.of(each).named)
      .map((each): [unknown, Candidate] => [chains.of(each), each]),
  )
  return named.size === size ? [...named.values()] : undefined
}
