import { isPossessiveMark, type MentionTree } from '../mention-tree.ts'
import type { MentionContext } from './context.ts'
import { isCountedWith } from '../../syntax/counted.ts'
import { marker } from '../../syntax/nominal.ts'
import { hasOwnMark } from './names-in-s.ts'

/** What hangs on a noun without being part of the phrase that it names: coordination, clauses, appositions, the preposition before it. */
const OUTSIDE = ['case', 'cc', 'conj', 'acl', 'advcl', 'appos', 'parataxis', 'discourse', 'vocative', 'dislocated', 'list', 'dep', 'orphan', 'mark', 'ccomp', 'csubj', 'reparandum'] // prettier-ignore
/** What hangs on a noun that is a clause's predicate ("India is a market"). */
const OF_CLAUSE = ['nsubj', 'cop', 'aux', 'obl', 'advmod', 'expl', 'xcomp']
/** How sure the tree must be that a prepositional phrase is the noun's and not the verb's; "of" is the noun's anyway. */
const SURE = 0.7

function belongs({ tree, ontology }: MentionContext, complement: number): boolean {
  const preposition = marker(tree, complement)
  return (
    preposition === 'of' ||
    (tree.token(complement).headProbability >= SURE && !ontology.words('loosePreposition').has(preposition))
  )
}

/** First and last token of the noun phrase of a head, without coordination, appositions and clauses. */
export function nounSpan(context: MentionContext, head: number): { first: number; last: number } {
  const { tree } = context
  const predicate = tree.first(head, 'cop', 'nsubj') !== undefined
  const skip = (child: number): boolean => {
    if (tree.token(child).head !== head) return tree.is(child, 'acl', 'appos', 'parataxis') && !isClose(tree, child)
    if (tree.is(child, ...OUTSIDE)) return !isCountedWith(tree, child)
    if (predicate && tree.is(child, ...OF_CLAUSE)) return true
    // "and, later, a tourist"
    if (tree.is(child, 'advmod') && child < head && tree.token(child + 1).text === ',') return true
    if (tree.is(child, 'advmod') && child < head && tree.children(child).length === 0)
      return tree.isOf(child, 'focusAdverb')
    return tree.is(child, 'nmod', 'obl') && child > head && !belongs(context, child)
  }
  const all = new Set(tree.subtree(head, skip))
  let first = head
  while (all.has(first - 1)) first--
  let last = head
  while (all.has(last + 1)) last++
  while (first < head && isEdge(tree, first)) first++
  while (last > head && isEdge(tree, last) && !isOfName(context, last)) last--
  return { first, last }
}

/** "the trial of the late banker Tom Kern", "users affected by it": right behind its noun, a name or a participle says who or which. */
const isClose = (tree: MentionTree, child: number): boolean =>
  !tree.is(child, 'acl:relcl', 'parataxis') &&
  tree.token(child).head ===
    Math.min(...tree.subtree(child).filter((at) => tree.token(at).upos !== 'PUNCT' || at > child)) - 1

/** "shares of Kohl's": the mark is part of the name. */
const isOfName = (context: MentionContext, mark: number): boolean =>
  isPossessiveMark(context.tree.token(mark)) &&
  hasOwnMark(context, { first: mark - 1, last: mark - 1 }, context.tree.token(mark - 1).entityType ?? 'organization')

const isEdge = (tree: MentionTree, index: number): boolean =>
  tree.is(index, 'punct') || tree.token(index).upos === 'PUNCT' || isPossessiveMark(tree.token(index))
