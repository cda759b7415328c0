import { isPassive, subjectsOf } from '../predicate/index.ts'
import { marker, markerTokens, nounPhrase } from '../../syntax/nominal.ts'
import type { Tree } from '../../model/index.ts'
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
    // "this week's announcement" is made by no week
    tree.all(noun, 'nmod:poss').find((owner) => tree.token(owner).entityType !== 'time') ??
    tree.all(noun, 'nmod').find((child) => tree.language.words('agentivePreposition').has(marker(tree, child)))
  if (named !== undefined) return named
  const verb = voicing({ tree, lexicon }, noun)
  if (verb === undefined) return undefined
  const voices = isPassive(tree, verb) ? tree.all(verb, 'obl:agent') : subjectsOf(tree, verb)
  return voices.find((each) => canSpeak({ tree, lexicon }, each))
}

/** The verb by which somebody makes or denies a claim: "rejected the claim that", "the fear was voiced by", "the hopes they had that". */
function voicing({ tree, lexicon }: Words, noun: number): number | undefined {
  const own = tree
    .all(noun, 'acl:relcl')
    .find((clause) => tree.isOf(clause, 'voicingVerb') && tree.first(clause, 'nsubj') !== undefined)
  if (own !== undefined && tree.first(own, 'obj') === undefined) return own
  const verb = tree.token(noun).head
  if (verb < 0 || tree.token(verb).upos !== 'VERB') return undefined
  const isVoiced = isPassive(tree, verb)
    ? tree.is(noun, 'nsubj:pass')
    : tree.is(noun, 'obj', 'iobj', 'obl') && !isRole(tree, noun)
  const lemma = tree.lemma(verb)
  return isVoiced && (lexicon.isOf('voicingVerb', lemma) || lexicon.denies(lemma, 'verb')) ? verb : undefined
}

/** "The crash was (came as) a reminder that drivers speed": the article, or whoever it quotes, says what the noun's clause tells. */
const isSaidOfThing = (context: Words, noun: number): boolean =>
  isRole(context.tree, noun) ||
  (context.tree.first(noun, 'cop') !== undefined &&
    context.tree.all(noun, 'nsubj').some((subject) => context.tree.lemma(subject) !== 'it') &&
    claimant(context, noun) === undefined)

/** "comes as a reminder", "serves as a warning". */
const isRole = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'obl') && marker(tree, noun) === 'as' && tree.isOf(tree.token(noun).head, 'servingVerb')

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
  const verb = source !== undefined && tree.dominates(noun, source) ? undefined : voicing(context, noun)
  const lemma = verb === undefined ? '' : tree.lemma(verb)
  return {
    trigger: noun,
    source,
    // "rejected claims that …": whoever rejects them says so
    ...(lexicon.denies(lemma, 'verb') ? { verb: lemma } : {}),
    cue: [
      ...new Set([
        ...(source === undefined ? [] : [...markerTokens(tree, source), ...nounPhrase(tree, source)]),
        ...(verb === undefined ? [] : [verb]),
        noun,
      ]),
    ].sort((a, b) => a - b),
    content,
  }
}
