import type { ClauseLink, Predicate, Tree } from '../model/index.ts'
import { isFrontedDescription } from '../syntax/fronted-description.ts'
import type { SentenceContext } from './context.ts'
import { isControlledByFrom, isEquated, placedByCopula, type Arguments } from './predicate/index.ts'

const LINKS: ReadonlyMap<string, ClauseLink> = new Map([
  ['xcomp', 'control'],
  ['ccomp', 'complement'],
  ['csubj', 'complement'],
  ['conj', 'coordinate'],
  ['advcl', 'adverbial'],
  ['acl:relcl', 'relative'],
  ['acl', 'modifier'],
  ['appos', 'modifier'],
  ['parataxis', 'aside'],
])

/**
 * The word that a predicate hangs on, and how.
 * @param supported nouns that are part of the words by which their verb evokes a frame: "sanctions" of "impose sanctions"
 */
export function governorOf(
  context: SentenceContext,
  { head, kind }: Arguments,
  supported: ReadonlySet<number>,
): Predicate['governor'] {
  const { tree } = context
  const { head: above, relation } = tree.token(head)
  if (above < 0) return null
  if (isControlledByFrom(tree, head)) return { head: above, link: 'control' }
  if (kind === 'nominal' && (supported.has(head) || isOccurrence(context, head, above) || isSaidByCopula(tree, head)))
    return { head: above, link: 'support' }
  if (kind === 'nominal' && isFrontedDescription(tree, head)) return { head: above, link: 'modifier' }
  return { head: above, link: LINKS.get(relation) ?? LINKS.get(tree.base(head)) ?? 'argument' }
}

/** "The chairman of Acme is Ann Holm", "their head office is in Ghent": whether it is so, the copula says. */
const isSaidByCopula = (tree: Tree, noun: number): boolean =>
  isEquated(tree, noun) || placedByCopula(tree, noun) !== undefined

/** Whether a verb only says that the event which the noun names takes place: "talks were held", "the visit begins". */
const isOccurrence = ({ tree }: SentenceContext, noun: number, verb: number): boolean =>
  tree.is(noun, 'nsubj', 'obj') && (tree.isOf(verb, 'supportVerb') || tree.isOf(verb, 'includingVerb'))
