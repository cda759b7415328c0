import type { Predicate } from '../../model/index.ts'
import { isNominal, nounPhrase } from '../../syntax/nominal.ts'
import type { RoleFiller, RuleContext } from '../draft.ts'
import { clauseFiller, descriptionOf } from '../fillers.ts'

/** What a clause says of its object, as an argument: "slippery" of "made the roads slippery", "leave" of "let them leave". */
export function resultsOf(context: RuleContext, clause: Predicate, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  if (clause.objects.length === 0) return []
  return clause.complements
    .filter((head) => tree.is(head, 'xcomp') && !used.has(head))
    .map((head) => ({
      ...(isNominal(tree, head) || tree.token(head).upos === 'ADJ'
        ? descriptionOf(context, head)
        : clauseFiller(tree, head, nounPhrase(tree, head))),
      role: 'result',
    }))
}
