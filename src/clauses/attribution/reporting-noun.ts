import { isPassive, subjectsOf } from '../predicate/index.ts'
import { marker, markerTokens, nounPhrase } from '../../syntax/nominal.ts'
import type { Tree } from '../../model/index.ts'
import type { AttributionContext, Report } from './construction.ts'

export const reportingNouns = ({ tree, lexicon }: AttributionContext): number[] =>
  tree.sentence.tokens
    .filter(({ index, upos }) => upos === 'NOUN' && lexicon.reports(tree.lemma(index), 'noun'))
    .map(({ index }) => index)

/** Whose claim it is: its possessor, who it is by, from or of, or who comes to, makes or voices it. */
export function claimant({ tree, lexicon }: AttributionContext, noun: number): number | undefined {
  const named =
    tree.first(noun, 'nmod:poss') ??
    tree.all(noun, 'nmod').find((child) => ['by', 'from', 'of', 'among'].includes(marker(tree, child)))
  if (named !== undefined) return named
  const governor = tree.token(noun).head
  const voiced = governor >= 0 && isVoiced(tree, noun) && tree.token(governor).upos === 'VERB'
  return voiced ? subjectsOf(tree, governor, lexicon.ontology)[0] : undefined
}

/** "came to the conclusion", "spoke of fears"; who "resigned over claims" or was "faced with claims" does not make them. */
const isVoiced = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'obj') ||
  (tree.is(noun, 'obl') &&
    !isPassive(tree, tree.token(noun).head) &&
    ['to', 'of', 'in', 'with'].includes(marker(tree, noun)))

/** The report of a noun with the clauses that say what is reported; none where there are no clauses. */
export const clauseReports = (context: AttributionContext, noun: number, clauses: readonly number[]): Report[] =>
  clauses.length === 0
    ? []
    : [
        nounReport(
          context,
          noun,
          clauses.flatMap((clause) => context.tree.subtree(clause)),
        ),
      ]

export function nounReport(context: AttributionContext, noun: number, content: readonly number[]): Report {
  const { tree, lexicon } = context
  const source = claimant(context, noun)
  const voiced = source !== undefined && !tree.dominates(noun, source) ? [tree.token(noun).head] : []
  // "rejected claims that …": whoever rejects them says so
  const denial = voiced.map((verb) => tree.lemma(verb)).find((verb) => lexicon.denies(verb, 'verb'))
  return {
    trigger: noun,
    source,
    ...(denial === undefined ? {} : { verb: denial }),
    cue: [
      ...new Set([
        ...(source === undefined ? [] : [...markerTokens(tree, source), ...nounPhrase(tree, source)]),
        ...voiced,
        noun,
      ]),
    ].sort((a, b) => a - b),
    content,
  }
}
