import type { ClauseLink, Predicate, Tree } from '../model/index.ts'
import { isControlledByFrom, type Arguments } from './predicate/index.ts'
import { isSupport } from './stance/index.ts'

const LINKS: ReadonlyMap<string, ClauseLink> = new Map([
  ['xcomp', 'control'],
  ['ccomp', 'complement'],
  ['csubj', 'complement'],
  ['conj', 'coordinate'],
  ['advcl', 'adverbial'],
  ['acl:relcl', 'relative'],
  ['acl', 'modifier'],
  ['amod', 'modifier'],
  ['appos', 'modifier'],
  ['parataxis', 'aside'],
])

/** The word that a predicate hangs on, and how. */
export function governorOf(tree: Tree, { head, kind }: Arguments): Predicate['governor'] {
  const { head: above, relation } = tree.token(head)
  if (above < 0) return null
  if (isControlledByFrom(tree, head)) return { head: above, link: 'control' }
  if (kind === 'nominal' && isSupport(tree, head, above)) return { head: above, link: 'support' }
  return { head: above, link: LINKS.get(relation) ?? LINKS.get(tree.base(head)) ?? 'argument' }
}
