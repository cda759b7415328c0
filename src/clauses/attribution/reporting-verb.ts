import { isAsDoing, isPassive, isPredicate, subjectsOf, verbGroup } from '../predicate/index.ts'
import { isLet } from '../../syntax/let.ts'
import { markerTokens, nounPhrase } from '../../syntax/nominal.ts'
import type { Tree, WordClassName } from '../../model/index.ts'
import type { AttributionContext, Report } from './construction.ts'

/** Whether the object of a verb is the one spoken to ("told reporters"). */
export const addresses = ({ tree }: AttributionContext, verb: number): boolean => tree.isOf(verb, 'addressingVerb')

/** Positions of the verbs of a sentence that report. */
export const reportingVerbs = ({ tree, lexicon }: AttributionContext): number[] =>
  tree.sentence.tokens
    .filter(
      ({ index, upos }) => upos === 'VERB' && lexicon.reports(tree.lemma(index), 'verb') && isPredicate(tree, index),
    )
    .map(({ index }) => index)

/** Whoever a verb says to speak: its subject, also through coordination and relative clauses, of two the nearer; of "quoted Berg as saying" Berg. */
export function speakerOf({ tree }: Pick<AttributionContext, 'tree' | 'lexicon'>, verb: number): number | undefined {
  const quoted = tree.all(verb, 'advcl').find((clause) => isAsDoing(tree, clause))
  if (quoted !== undefined) return subjectsOf(tree, quoted)[0]
  const own = tree.all(verb, 'nsubj')
  return own.length > 1 ? own.sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0] : subjectsOf(tree, verb)[0]
}

/**
 * Whoever says what a verb reports, in the active or the passive; nobody where it is the listener ("you know that"), or
 * where it is told before them ("the court heard that").
 */
export function sourceOf(context: Pick<AttributionContext, 'tree' | 'lexicon'>, verb: number): number | undefined {
  const { tree, lexicon } = context
  if (isPassive(tree, verb) || isAsked(tree, verb))
    // "Holm is convinced that": who has been brought to think so
    return agentOf(tree, verb) ?? (tree.isOf(verb, 'convincingVerb') ? subjectsOf(tree, verb)[0] : undefined)
  const source = speakerOf(context, informing(tree, verb))
  if (source === undefined || tree.lemma(source) === 'you') return undefined
  // "nobody doubts that"
  if (lexicon.ontology.table('negativePronoun').has(tree.lemma(source))) return undefined
  return tree.lemma(verb) === 'hear' && tree.isOf(source, 'hearingNoun') ? undefined : source
}

/** "Let the fans know that": who lets them know says so. */
const informing = (tree: Tree, verb: number): number => (isLet(tree, verb) ? tree.token(verb).head : verb)

/** "Told that": a past form in a clause beside another without a subject or an auxiliary is a passive participle. */
const isAsked = (tree: Tree, verb: number): boolean =>
  tree.is(verb, 'advcl') && tree.feature(verb, 'Tense') === 'Past' && tree.first(verb, 'nsubj', 'aux') === undefined

/** By whom something is said in the passive: "it was reported by the agency that …". */
export const agentOf = (tree: Tree, verb: number): number | undefined => tree.first(verb, 'obl:agent')

/** "By Reuters": a source that the verb governs with its preposition. */
const sourceWords = (tree: Tree, source: number, verb: number): number[] =>
  tree.token(source).head === verb ? [...markerTokens(tree, source), ...nounPhrase(tree, source)] : []

/** The words that report: the verb with its auxiliaries and its own subject, or else the source. */
export function cueOf(tree: Tree, verb: number, source: number | undefined): number[] {
  const subject = tree.all(verb, 'nsubj').includes(source ?? -1) ? source : (tree.first(verb, 'nsubj') ?? source)
  return [
    ...new Set([
      ...verbGroup(tree, verb),
      ...(source === undefined ? [] : sourceWords(tree, source, verb)),
      ...(subject === undefined ? [] : nounPhrase(tree, subject)),
    ]),
  ].sort((a, b) => a - b)
}

export const verbReport = (
  tree: Tree,
  verb: number,
  source: number | undefined,
  content: readonly number[],
): Report => ({
  trigger: verb,
  source,
  cue: cueOf(tree, verb, source),
  content,
})

const NON_FINITE = ['Inf', 'Ger']

/**
 * Whether a complement tells something: a clause with a finite verb, or a verbless one with its subject ("rules worship legal").
 * "Saw attendance reach a peak" and "let them go" report nothing.
 */
export function tells(tree: Tree, clause: number): boolean {
  const subject = tree.first(clause, 'nsubj', 'csubj', 'expl')
  const marks = tree.all(clause, 'mark')
  // "was to remain closed" tells, "to remain closed" does not
  const isFinite = tree.all(clause, 'aux', 'cop').some((aux) => tree.feature(aux, 'VerbForm') === 'Fin')
  if (marks.some((mark) => tree.lemma(mark) === 'to') && !isFinite) return false
  // fronted, as in headlines ("Two dead in blast, police say"), or subjunctive ("demanded that he resign")
  if (clause < tree.token(clause).head || marks.some((mark) => tree.isOf(mark, 'complementizer'))) return true
  if (tree.first(clause, 'aux', 'cop') !== undefined) return true
  if (!['VERB', 'AUX'].includes(tree.token(clause).upos)) return subject !== undefined
  if (NON_FINITE.includes(tree.feature(clause, 'VerbForm') ?? '')) return false
  return tree.feature(clause, 'VerbForm') !== 'Part' || subject !== undefined
}

/** Reports by the verbs of a class: what the clauses that belong to each tell is its subject's. */
export function reportsByVerbs(
  context: AttributionContext,
  name: WordClassName,
  clausesOf: (verb: number) => readonly number[],
): Report[] {
  const { tree } = context
  return tree.sentence.tokens
    .filter(({ index, upos }) => upos === 'VERB' && tree.isOf(index, name))
    .flatMap(({ index }) => {
      const content = clausesOf(index).flatMap((clause) => tree.subtree(clause))
      const source = sourceOf(context, index)
      return content.length === 0 || source === undefined ? [] : [verbReport(tree, index, source, content)]
    })
}
