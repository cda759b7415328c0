import type { Tree } from '../../../model/index.ts'
import { isContentOfNoun } from '../../predicate/index.ts'
import type { AttributionContext, Construction } from '../construction.ts'
import { clauseReports, reportingNouns } from '../reporting-noun.ts'

/** "Moscow's claim that …", "fears among residents that …", "reached the verdict that …". */
export const nounWithClause: Construction = (context) =>
  reportingNouns(context).flatMap((noun) => {
    const { tree } = context
    const clauses = tree
      .all(noun, 'acl', 'ccomp')
      .filter((child) => isContentOfNoun(tree, child) || isMarked(tree, child))
    return clauseReports(context, noun, [...clauses, ...putOff(context, noun)])
  })

/** "Rumours spread that the bank was broke": the clause stands behind the verb by which the report comes up. */
const putOff = ({ tree }: AttributionContext, noun: number): number[] => {
  const verb = tree.token(noun).head
  return tree.is(noun, 'nsubj') && tree.isOf(verb, 'emergingVerb')
    ? tree.all(verb, 'ccomp', 'acl', 'advcl').filter((clause) => clause > verb && isMarked(tree, clause))
    : []
}

const isMarked = (tree: Tree, clause: number): boolean =>
  !tree.is(clause, 'acl') && tree.all(clause, 'mark').some((mark) => tree.isOf(mark, 'complementizer'))
