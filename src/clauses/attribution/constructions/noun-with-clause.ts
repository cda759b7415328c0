import type { Construction } from '../construction.ts'
import { clauseReports, reportingNouns } from '../reporting-noun.ts'

/** "Moscow's claim that …", "fears among residents that …", "reached the verdict that …". */
export const nounWithClause: Construction = (context) =>
  reportingNouns(context).flatMap((noun) => {
    const { tree } = context
    const clauses = tree
      .all(noun, 'acl', 'ccomp')
      .filter(
        (child) =>
          !tree.is(child, 'acl:relcl') &&
          tree.all(child, 'mark').some((mark) => ['that', 'whether'].includes(tree.lemma(mark))),
      )
    return clauseReports(context, noun, clauses)
  })
