import { firstConjunct, marker } from '../../syntax/nominal.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { subjectOf } from './subject-of.ts'

/** Whether what a possessive's noun is to somebody keeps this one from being its owner. */
export const isNotOwn = ({ head: owner }: Candidate, { tree, head }: Candidate): boolean =>
  tree.is(head, 'nmod:poss') &&
  !isOwn(tree, head) &&
  (answers(tree, owner, head) || meets(tree, owner, head) || is(tree, owner, head))

/** "Its own". */
const isOwn = (tree: MentionTree, possessive: number): boolean =>
  tree.all(tree.token(possessive).head, 'amod').some((word) => tree.isOf(word, 'emphaticAdjective'))

/** "The king accepted his resignation": what somebody answers has come from another. */
function answers(tree: MentionTree, owner: number, possessive: number): boolean {
  const noun = tree.token(possessive).head
  const verb = tree.token(noun).head
  if (verb < 0 || !tree.isOf(noun, 'petitionNoun') || !tree.isOf(verb, 'answeringVerb')) return false
  return tree.is(noun, 'obj')
    ? subjectOf(tree, verb) === owner
    : tree.is(noun, 'nsubj:pass') && isAgent(tree, owner, verb)
}

/** "Fended off his punches", "pounded his face", "joined his cabinet", "stole her car", "blocked its bid", "praised his work": what somebody keeps off, hits, joins, steals, forbids or praises is another's. */
function meets(tree: MentionTree, owner: number, possessive: number): boolean {
  const noun = tree.token(possessive).head
  const verb = tree.token(noun).head
  if (verb < 0 || !tree.is(noun, 'obj') || subjectOf(tree, verb) !== firstConjunct(tree, owner)) return false
  // "joined his new team"
  if (tree.isOf(verb, 'joiningVerb') && tree.first(noun, 'amod') !== undefined) return false
  if (tree.isOf(verb, 'stealingVerb')) return true
  return MET.some(([verbs, nouns]) => tree.isOf(verb, verbs) && tree.isOf(noun, nouns))
}
const MET = [
  ['wardingVerb', 'blowNoun'],
  ['poundingVerb', 'nounOfBody'],
  ['joiningVerb', 'nounOfJoined'],
  ['blockingVerb', 'ventureNoun'],
  ['praisingVerb', 'meritNoun'],
] as const

const isAgent = (tree: MentionTree, noun: number, verb: number): boolean =>
  tree.token(noun).head === verb && (tree.is(noun, 'obl:agent') || marker(tree, noun) === 'by')

/** "Lowe & Finch served as its counsel", "named Holm as its chair": nobody is what they are to themselves (i-within-i). */
function is(tree: MentionTree, owner: number, possessive: number): boolean {
  const role = tree.token(possessive).head
  const verb = tree.token(role).head
  // "is as good as his last game" only compares
  if (verb < 0 || tree.token(verb).upos !== 'VERB' || !tree.is(role, 'obl') || marker(tree, role) !== 'as') return false
  return (tree.first(verb, 'obj') ?? subjectOf(tree, verb)) === owner
}
