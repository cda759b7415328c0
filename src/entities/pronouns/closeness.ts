import { conjuncts, firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Option } from '../antecedents/option.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { subjectOf } from './subject-of.ts'

/**
 * How near an option stands to a possessive in the tree, where nearness decides (Reinhart 1983; Hobbs 1978): whoever its
 * noun is named with or belongs to, then the subject of the verb that its noun is the object of; 0 for all others.
 */
export function closeness(pronoun: Candidate, { candidate, chain }: Option): number {
  const { tree, head } = pronoun
  if (!tree.is(head, 'nmod:poss')) return 0
  const heads = (chain?.members ?? [candidate]).flatMap((member) => (member.tree === tree ? [member.head] : []))
  if (chain && heads.some((each) => isNamedWith(pronoun, each) || isWhoseDeed(pronoun, each))) return 2
  // "a deal that protects its farmers"
  const type = chain?.type ?? candidate.type
  const isOwner = pronoun.gender !== undefined || ['person', 'organization', 'place'].includes(type)
  // "rebels said the army had burned their homes"
  const mayOwn = isOwner && (pronoun.number === 'singular' || chain?.number !== 'singular')
  const subject = mayOwn ? bindingSubject(pronoun) : undefined
  if (subject === undefined) return 0
  // "Lee and Holm praised his work": neither alone
  const isOneOfTwo = chain !== undefined && tree.first(subject, 'conj') !== undefined
  return !isOneOfTwo && (chain ? heads.includes(subject) : candidate.head === subject) ? 1 : 0
}

/** "Clinton and her husband": of one and somebody's, that one's; of things only named ones have others beside them. */
function isNamedWith({ tree, head, number, gender }: Candidate, other: number): boolean {
  const noun = tree.token(head).head
  const first = firstConjunct(tree, noun)
  if (number !== 'singular' || first === noun || first !== other || conjuncts(tree, first)[1] !== noun) return false
  // "betrayed not only his president but his oath"
  const isOther = tree.first(noun, 'case') !== undefined || tree.first(first, 'cop', 'nmod:poss') !== undefined
  const areBeside = !isOther && !tree.is(first, 'appos')
  return areBeside && (gender !== undefined || tree.token(first).upos === 'PROPN')
}

/** "Tolvik's purchase of its rival": what is done to what is somebody's by whoever does it. */
function isWhoseDeed({ tree, head }: Candidate, other: number): boolean {
  const noun = tree.token(head).head
  const deed = tree.token(noun).head
  return (
    tree.is(noun, 'nmod') &&
    marker(tree, noun) === 'of' &&
    tree.is(other, 'nmod:poss') &&
    tree.token(other).head === deed &&
    !tree.isOf(noun, 'petitionNoun')
  )
}

/** The subject of whose object a possessive tells whose it is: "rebels handed over their weapons"; of things and of several, also "left on its own terms". */
function bindingSubject({ tree, head, gender }: Candidate): number | undefined {
  const noun = tree.token(head).head
  const verb = tree.token(noun).head
  if (verb < 0 || noun < verb) return undefined
  // "ordered his release", "took his phone": of another, or of oneself
  const isOpen = tree.isOf(noun, 'nounOfFate') || tree.isOf(verb, 'takingVerb')
  if (isOpen && !isOwn(tree, noun)) return undefined
  const isPerson = gender !== undefined
  // "allowed Lee to use his car"
  const isObject = tree.is(noun, 'obj') && !(isPerson && isOrdered(tree, verb))
  const own = tree.first(verb, 'nsubj')
  const isBeside =
    tree.is(noun, 'obl') && own !== undefined && (isPerson ? isOwn(tree, noun) : tree.first(verb, 'obj') === undefined)
  if (!isObject && !isBeside) return undefined
  return subjectOf(tree, verb)
}

/** What somebody else is asked, told or allowed to do. */
const isOrdered = (tree: MentionTree, verb: number): boolean =>
  tree.is(verb, 'xcomp') && tree.first(tree.token(verb).head, 'obj', 'iobj') !== undefined

/** "Its own". */
const isOwn = (tree: MentionTree, noun: number): boolean =>
  tree.all(noun, 'amod').some((word) => tree.lemma(word) === 'own')
