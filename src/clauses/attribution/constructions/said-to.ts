import { isPassive } from '../../predicate/index.ts'
import type { Construction } from '../construction.ts'
import { agentOf, reportingVerbs, verbReport } from '../reporting-verb.ts'
import { nounPhrase } from '../../../syntax/nominal.ts'

/** "the president is said to be ill", "two men are believed to have escaped". */
export const saidTo: Construction = (context) =>
  reportingVerbs(context).flatMap((verb) => {
    const { tree } = context
    if (!isPassive(tree, verb) || !tree.isOf(verb, 'hearsayVerb')) return []
    const content = tree
      .all(verb, 'xcomp')
      .filter((clause) => tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'to'))
    const subject = tree.first(verb, 'nsubj')
    if (content.length === 0) return []
    const about = subject === undefined ? [] : nounPhrase(tree, subject)
    const report = verbReport(
      tree,
      verb,
      agentOf(tree, verb),
      content.flatMap((clause) => tree.subtree(clause)),
    )
    return [{ ...report, cue: report.cue.filter((token) => !about.includes(token)) }]
  })
