import type { MentionTree } from '../mention-tree.ts'

/** The head of whatever a verb's subject is, be it unspoken: "Ann" of "Ann wants to leave", "Ann called and left", "Ann, who left", "Ann rose, blaming Lee". */
export function subjectOf(tree: MentionTree, verb: number): number | undefined {
  // "the claim is that Acme stole it": the claim is the subject of all of it
  const inner = tree.all(verb, 'nsubj').find((at) => tree.token(at).relation !== 'nsubj:outer')
  const own = relativeNoun(tree, verb) ?? inner
  if (own !== undefined || tree.token(verb).head < 0) return own
  const above = tree.token(verb).head
  if (tree.is(verb, 'xcomp')) return tree.first(above, 'obj', 'iobj') ?? subjectOf(tree, above)
  return tree.is(verb, 'conj') || isFreeParticiple(tree, verb) ? subjectOf(tree, above) : undefined
}

/**
 * "…, blaming Lee", "after calling Lee": an adjunct whose subject is that of its clause; behind an infinitive it may be that
 * of another.
 */
const isFreeParticiple = (tree: MentionTree, verb: number): boolean =>
  tree.is(verb, 'advcl') &&
  tree.token(verb).text.endsWith('ing') &&
  tree.all(verb, 'mark').every((mark) => tree.isForm(mark, 'adjunctSubordinator')) &&
  tree.token(tree.token(verb).head).features['VerbForm'] === 'Fin'

/** The noun of a relative clause that is the subject of its verb: "Corti" in "Corti, who won the trial". */
export function relativeNoun(tree: MentionTree, verb: number): number | undefined {
  if (!tree.is(verb, 'acl:relcl') || tree.token(verb).upos !== 'VERB') return undefined
  const subject = tree.first(verb, 'nsubj')
  const isGap = subject !== undefined && tree.isOf(subject, 'relativePronoun')
  return isGap ? tree.token(verb).head : undefined
}
