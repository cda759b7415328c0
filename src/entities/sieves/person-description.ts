import type { Ontology } from '../../model/index.ts'
import { areCoarguments, type Chain, type Chains } from '../chains.ts'
import { ageOf } from '../descriptions/likeness.ts'
import { isSpeakerOf } from '../descriptions/speaker.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { isBehindComma } from '../../syntax/behind-comma.ts'
import { range } from '../../syntax/range.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back whom a description takes up was spoken of last. */
const REACH = 2

/**
 * Joins a description of somebody and the one person spoken of before whom it fits: "Maria Keller … the 24-year-old", "Nora
 * Quill … the singer"; of several the one of that age or nation.
 */
export const personDescription: Sieve = {
  apply(context) {
    const { chains } = context
    for (const later of chains.candidates) {
      if (!takesUp(later, context)) continue
      const others = peopleBefore(context, later)
      const nationOf = (each: Candidate): string | undefined => nationality(each, context)
      const fitting = narrowedBy(narrowedBy(others, later, ageOf), later, nationOf).filter(
        (chain) =>
          agree(chain, later) &&
          !chain.members.some(
            (member) => areCoarguments(member, later) || isSpeakerOf(member, later, context.ontology),
          ),
      )
      const [only] = fitting
      if (!only || fitting.length > 1 || only.names.length === 0 || !isBefore(only, later)) continue
      const isOfAge = only.members.some((each) => ageOf(each) === ageOf(later))
      if (isOfAge || isOfAnybody(later, context.ontology)) chains.join(only.first, later)
    }
  },
}

/** A definite description of one person that no name and no "a man" goes with yet. */
function takesUp(later: Candidate, { chains, ontology }: SieveContext): boolean {
  const { form, type, number, determination } = later
  if (form !== 'nominal' || type !== 'person' || number === 'plural') return false
  if (determination !== 'definite' && determination !== 'demonstrative') return false
  const isNew = chains
    .of(later)
    .members.every((each) => each.form === 'nominal' && each.determination === determination)
  return isNew && !chains.predicative.has(later) && isPersonal(later, ontology) && !isDistinguished(later, ontology)
}

/** By a nation, by what somebody is known for, or by an age. */
const isPersonal = (later: Candidate, ontology: Ontology): boolean =>
  isOfAnybody(later, ontology) || ageOf(later) !== undefined

/** What fits anybody whose name was told; "the 40-year-old teacher" is somebody of that age. */
const isOfAnybody = ({ nation, lemma }: Candidate, ontology: Ontology): boolean =>
  nation !== undefined || ontology.words('beingNoun').has(lemma) || ontology.words('personalNoun').has(lemma)

/** "the other man", "the man in the car", "the man who fled": somebody told from others. */
export function isDistinguished({ tree, head, last, first }: Candidate, ontology: Ontology): boolean {
  const words = ontology.words('distinguishingAdjective')
  const described = tree.all(head, 'amod').some((at) => words.has(tree.lemma(at)) && tree.lemma(at) !== 'former')
  const restricted = tree
    .children(head)
    .some(
      (at) => at > head && (tree.is(at, 'acl') ? !isBehindComma(tree, head, at) : at <= last && tree.is(at, 'nmod')),
    )
  return described || restricted || first > head
}

/** Chains of one person, in the sentences before and earlier in this one. */
function peopleBefore({ chains }: SieveContext, later: Candidate): Chain[] {
  const people = chains.candidates.filter(
    (each) =>
      each.order < later.order &&
      each.form !== 'pronoun' &&
      each.type === 'person' &&
      each.number !== 'plural' &&
      later.tree.sentence.index - each.tree.sentence.index <= REACH,
  )
  return [...new Set(people.map((each) => chains.of(each)))].filter((chain) => chain !== chains.of(later))
}

/** Who is only spoken of in the same sentence may be in what the person says; the subject of a clause before is not. */
const isBefore = (chain: Chain, later: Candidate): boolean =>
  chain.members.some(
    (each) =>
      each.tree.sentence.index < later.tree.sentence.index ||
      (each.order < later.order && isSubjectOfAnother(each, later)),
  )

/** "Since Nora Quill was jailed, it is unknown where the 37-year-old lives". */
const isSubjectOfAnother = ({ tree, head }: Candidate, later: Candidate): boolean => {
  const [clause, own] = [tree.token(head).head, tree.token(later.head).head]
  return tree.is(head, 'nsubj') && clause !== own && !tree.dominates(own, clause) && !tree.is(later.head, 'conj')
}

const agree = (chain: Chain, { gender }: Candidate): boolean =>
  gender === undefined || chain.gender === undefined || chain.gender === gender

/** Of some people those who are told to be alike; if none is, those who are not told to be otherwise. */
function narrowedBy(
  people: readonly Chain[],
  later: Candidate,
  told: (mention: Candidate) => string | undefined,
): readonly Chain[] {
  const own = told(later)
  if (own === undefined) return people
  const alike = people.filter((chain) => chain.members.some((each) => told(each) === own))
  return alike.length > 0 ? alike : people.filter((chain) => chain.members.every((each) => (told(each) ?? own) === own))
}

/** The state of a person that a noun or an adjective before it tells: "the Brazilian", "Brazilian striker Joao Pires". */
const nationality = ({ tree, head, first, nation }: Candidate, { chains }: SieveContext): string | undefined =>
  nation?.id ?? range(first, head).flatMap((at) => stateAt(chains, tree, at) ?? [])[0]

const stateAt = (chains: Chains, tree: MentionTree, token: number): string | undefined => {
  const adjective = chains.at(tree, token)
  return adjective?.form === 'adjective' ? adjective.entry?.id : undefined
}
