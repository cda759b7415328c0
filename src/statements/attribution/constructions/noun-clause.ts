import { subjectsOf } from '../../clause.ts'
import { marker, markerTokens, nounPhrase } from '../../nominal.ts'
import type { Tree } from '../../tree.ts'
import type { Construction, Report } from '../construction.ts'
import { tells } from '../reporting-verb.ts'
import type { StanceLexicon } from '../../stance-lexicon.ts'

const reportingNouns = (tree: Tree, lexicon: StanceLexicon): number[] =>
  tree.sentence.tokens.filter(({ index, upos }) => upos === 'NOUN' && lexicon.reports(tree.lemma(index), 'noun')).map(({ index }) => index)

/** Whose claim it is: its possessor, who it is by, from or of, or who comes to, makes or voices it. */
function claimant(tree: Tree, noun: number): number | undefined {
  const named = tree.first(noun, 'nmod:poss') ?? tree.all(noun, 'nmod').find((child) => ['by', 'from', 'of', 'among'].includes(marker(tree, child)))
  if (named !== undefined) return named
  const governor = tree.token(noun).head
  const voiced = governor >= 0 && tree.is(noun, 'obj', 'obl') && tree.token(governor).upos === 'VERB'
  return voiced ? subjectsOf(tree, governor)[0] : undefined
}

function nounReport(tree: Tree, noun: number, content: readonly number[]): Report {
  const source = claimant(tree, noun)
  const voiced = source !== undefined && !tree.dominates(noun, source) ? [tree.token(noun).head] : []
  return { trigger: noun, source, cue: [...new Set([...(source === undefined ? [] : [...markerTokens(tree, source), ...nounPhrase(tree, source)]), ...voiced, noun])].sort((a, b) => a - b), content }
}

export const nounWithClause: Construction = {
  name: 'noun-with-clause',
  reads: '"Moscow\'s claim that …", "fears among residents that …", "came to the conclusion that …"',
  find: ({ tree, lexicon }) =>
    reportingNouns(tree, lexicon).flatMap((noun) => {
      const clauses = tree.all(noun, 'acl', 'ccomp').filter((child) => !tree.is(child, 'acl:relcl') && tree.all(child, 'mark').some((mark) => ['that', 'whether'].includes(tree.lemma(mark))))
      return clauses.length === 0 ? [] : [nounReport(tree, noun, clauses.flatMap((child) => tree.subtree(child)))]
    }),
}

export const nounIsClause: Construction = {
  name: 'noun-is-clause',
  reads: '"her argument is that the law is void"',
  find: ({ tree, lexicon }) =>
    reportingNouns(tree, lexicon).flatMap((noun) => {
      const governor = tree.token(noun).head
      if (governor < 0 || !tree.is(noun, 'nsubj') || claimant(tree, noun) === undefined) return []
      if (tree.is(noun, 'nsubj:outer') && tells(tree, governor)) {
        const skipped = [noun, ...tree.all(governor, 'cop', 'punct').filter((child) => child < governor)]
        const from = tree.first(governor, 'mark') ?? Math.max(...skipped) + 1
        const content = tree.subtree(governor, (child) => skipped.includes(child)).filter((token) => token >= from)
        return [nounReport(tree, noun, content)]
      }
      const clauses = tree.lemma(governor) === 'be' ? tree.all(governor, 'ccomp') : []
      return clauses.length === 0 ? [] : [nounReport(tree, noun, clauses.flatMap((child) => tree.subtree(child)))]
    }),
}

