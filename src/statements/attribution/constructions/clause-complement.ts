import { isPassive } from '../../clause.ts'
import type { Tree } from '../../tree.ts'
import type { Construction } from '../construction.ts'
import { reportingVerbs, speakerOf, tells, verbReport } from '../reporting-verb.ts'
import { isPredicate } from '../../clause.ts'

/** Clauses that a word takes: complements, and the real subject of "it was reported that …". */
function clauses(tree: Tree, head: number): number[] {
  const anticipated = tree.first(head, 'expl') !== undefined || tree.all(head, 'nsubj').some((subject) => tree.lemma(subject) === 'it')
  return tree.all(head, 'ccomp', ...(anticipated ? ['csubj'] : []))
}

/** By whom something is said in the passive: "it was reported by the agency that …". */
const agentOf = (tree: Tree, verb: number): number | undefined =>
  tree.all(verb, 'obl').find((oblique) => tree.is(oblique, 'obl:agent') || tree.all(oblique, 'case').some((word) => tree.lemma(word) === 'by'))

export const verbWithClause: Construction = {
  name: 'verb-with-clause',
  reads: '"the ministry said that talks failed", "she explained how it works", "it was reported that …"',
  find: (context) =>
    reportingVerbs(context).flatMap((verb) => {
      const { tree } = context
      const content = clauses(tree, verb).filter((clause) => tells(tree, clause) || context.isQuoted(clause))
      if (content.length === 0) return []
      const expletive = tree.first(verb, 'expl') !== undefined
      const told = isPassive(tree, verb) && tree.first(verb, 'nsubj:pass') !== undefined
      const source = isPassive(tree, verb) && !told ? agentOf(tree, verb) : told ? agentOf(tree, verb) : expletive ? undefined : speakerOf(tree, verb)
      return [verbReport(tree, verb, source, content.flatMap((clause) => tree.subtree(clause)))]
    }),
}

export const adjectiveWithClause: Construction = {
  name: 'adjective-with-clause',
  reads: '"the minister is confident that talks will succeed"',
  find: ({ tree, lexicon }) =>
    tree.sentence.tokens
      .filter(({ index, upos }) => upos === 'ADJ' && lexicon.reports(tree.lemma(index), 'adjective') && isPredicate(tree, index))
      .flatMap(({ index }) => {
        const content = tree.all(index, 'ccomp').filter((clause) => tells(tree, clause))
        return content.length === 0 ? [] : [verbReport(tree, index, speakerOf(tree, index), content.flatMap((clause) => tree.subtree(clause)))]
      }),
}
