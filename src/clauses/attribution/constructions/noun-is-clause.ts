import type { Construction } from '../construction.ts'
import { claimant, nounReport, reportingNouns } from '../reporting-noun.ts'
import { tells } from '../reporting-verb.ts'

/** "her argument is that the law is void". */
export const nounIsClause: Construction = (context) =>
  reportingNouns(context).flatMap((noun) => {
    const { tree } = context
    const governor = tree.token(noun).head
    if (!tree.is(noun, 'nsubj:outer') || !tells(tree, governor) || claimant(context, noun) === undefined) return []
    const skipped = [noun, ...tree.all(governor, 'cop', 'punct').filter((child) => child < governor)]
    const from = tree.first(governor, 'mark') ?? Math.max(...skipped) + 1
    const content = tree.subtree(governor, (child) => skipped.includes(child)).filter((token) => token >= from)
    return [nounReport(context, noun, content)]
  })
