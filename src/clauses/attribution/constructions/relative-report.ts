import type { Construction } from '../construction.ts'
import { reportingVerbs, speakerOf, verbReport } from '../reporting-verb.ts'

/** "a move that unions say will hurt families": the reporting verb stands between the pronoun and its clause. */
export const relativeReport: Construction = (context) =>
  reportingVerbs(context).flatMap((verb) => {
    const { tree } = context
    const noun = tree.token(verb).head
    if (!tree.is(verb, 'acl:relcl')) return []
    const clause = tree
      .all(noun, 'acl:relcl')
      .find((each) => each > verb && tree.all(each, 'nsubj', 'obj').some((pronoun) => pronoun < verb))
    return clause === undefined ? [] : [verbReport(tree, verb, speakerOf(context, verb), tree.subtree(clause))]
  })
