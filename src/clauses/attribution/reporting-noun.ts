import { subjectsOf } from '../predicate/index.ts'
import { marker, markerTokens, nounPhrase } from '../../syntax/nominal.ts'
import type { AttributionContext, Report } from './construction.ts'
import { canSpeak } from './source.ts'

type Words = Pick<AttributionContext, 'tree' | 'lexicon'>

export const reportingNouns = ({ tree, lexicon }: Words): number[] =>
  tree.sentence.tokens
    .filter(({ index, upos }) => upos === 'NOUN' && lexicon.reports(tree.lemma(index), 'noun'))
    .map(({ index }) => index)

/** Whose claim it is: its possessor, who it is by, from or of, or who comes to, makes, voices or denies it. */
export function claimant({ tree, lexicon }: Words, noun: number): number | undefined {
  const named =
    tree.first(noun, 'nmod:poss') ??
    tree.all(noun, 'nmod').find((child) => ['by', 'from', 'of', 'among'].includes(marker(tree, child)))
  if (named !== undefined) return named
  const governor = tree.token(noun).head
  if (governor < 0 || !tree.is(noun, 'obj', 'iobj', 'obl') || tree.token(governor).upos !== 'VERB') return undefined
  const verb = tree.lemma(governor)
  const voiced = lexicon.isOf('voicingVerb', verb) || lexicon.denies(verb, 'verb')
  const subjects = voiced ? subjectsOf(tree, governor, lexicon.ontology) : []
  return subjects.find((subject) => canSpeak({ tree, lexicon }, subject))
}

/** "The crash was a reminder that drivers speed": the article, or whoever it quotes, says what the noun's clause tells. */
const isSaidOfThing = (context: Words, noun: number): boolean =>
  context.tree.first(noun, 'cop') !== undefined &&
  context.tree.all(noun, 'nsubj').some((subject) => context.tree.lemma(subject) !== 'it') &&
  claimant(context, noun) === undefined

/** The report of a noun with the clauses that say what is reported; none where there are no clauses. */
export const clauseReports = (context: AttributionContext, noun: number, clauses: readonly number[]): Report[] =>
  clauses.length === 0 || isSaidOfThing(context, noun)
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
