import type { Predicate, Tree } from '../../model/index.ts'
import { conjuncts, isAlternative, isNominal, marker, markerTokens, nounPhrase } from '../../syntax/nominal.ts'
import type { RoleFiller, RuleContext } from '../draft.ts'
import { clauseFiller, descriptionOf } from '../fillers.ts'

/** "off balance", "in debt", "to leave". */
function markerOf(tree: Tree, head: number): Pick<RoleFiller, 'marker' | 'markerTokens'> {
  const to = tree.all(head, 'mark').filter((mark) => tree.lemma(mark) === 'to')
  if (to.length > 0) return { marker: 'to', markerTokens: to }
  const own = isNominal(tree, head) ? marker(tree, head) : ''
  return own === '' ? {} : { marker: own, markerTokens: markerTokens(tree, head) }
}

/** "was found to leak", "was revealed to be a spy": a predicate of the passive's subject with a statement of its own. */
const tellsItself = ({ tree, predicates }: RuleContext, head: number): boolean =>
  tree.token(head).upos === 'VERB' ||
  (predicates.get(head)?.kind === 'copular' && tree.all(head, 'mark').some((mark) => tree.lemma(mark) === 'to'))

/** What a clause says of its object, or a passive of its subject, as an argument: "slippery" of "made the roads slippery", "leave" of "let them leave". */
export function resultsOf(context: RuleContext, clause: Predicate, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  const isPassive = clause.voice === 'passive'
  if (clause.objects.length === 0 && !isPassive) return []
  return clause.complements
    .filter((head) => tree.is(head, 'xcomp') && !used.has(head) && !(isPassive && tellsItself(context, head)))
    .flatMap((head) => (isNominal(tree, head) && !isAlternative(tree, head) ? conjuncts(tree, head) : [head]))
    .map((head) => ({
      ...markerOf(tree, head),
      ...(isNominal(tree, head) || tree.token(head).upos === 'ADJ'
        ? descriptionOf(context, head)
        : clauseFiller(tree, head, nounPhrase(tree, head))),
      role: 'result',
    }))
}
