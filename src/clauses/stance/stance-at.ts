import type { Predicate, Stance, Tree } from '../../model/index.ts'
import { isPresent, subjectsOf, type Arguments } from '../predicate/index.ts'
import type { StanceLexicon } from './lexicon.ts'
import { stanceOfClause } from './of-clause.ts'
import { saidByVerb, stanceOfNoun } from './of-noun.ts'
import type { StatedStance } from './reading.ts'
import { weigh } from './weigh.ts'

/**
 * Polarity and modality of what a predicate tells, be it a verb, an adjective or a noun.
 * @param isAhead whether a token stands in a time after the day of publication
 */
export function stanceOf(
  tree: Tree,
  predicate: Arguments,
  governor: Predicate['governor'],
  lexicon: StanceLexicon,
  isAhead: (token: number) => boolean,
): Stance {
  const stated = statedOf(tree, predicate, governor?.link === 'support', lexicon)
  const scheduled =
    stated.modality === 'actual' &&
    (isScheduled(tree, predicate.head, isAhead) ||
      (predicate.kind === 'nominal' && tree.all(predicate.head, 'nmod:unmarked').some(isAhead)))
  // "was about to become head of the bank": whether she holds the office the verb tells
  const verb = predicate.kind === 'nominal' ? saidByVerb(tree, predicate.head) : undefined
  return weigh(
    scheduled ? { ...stated, modality: 'planned', marked: true } : stated,
    verb === undefined ? predicate : { kind: 'verbal' },
    governor?.link === 'control' && tree.isOf(governor.head, 'abilityWord') && !isPermission(tree, governor.head),
    tree.token(verb ?? predicate.head).factuality,
  )
}

/** "The judge allowed him to leave", "the law lets banks merge": whom somebody or a rule permits something may do it; what "the storm allowed them to do" they mostly did. */
const isPermission = (tree: Tree, verb: number): boolean =>
  tree.isOf(verb, 'permittingVerb') &&
  subjectsOf(tree, verb).some(
    (subject) =>
      ['person', 'organization'].includes(tree.token(subject).entityType ?? '') || tree.isOf(subject, 'ruleNoun'),
  )

/** "The court meets on Friday": a present tense of what is yet to come (the futurate, Quirk et al. 1985, 4.45). */
const isScheduled = (tree: Tree, predicate: number, isAhead: (token: number) => boolean): boolean =>
  isPresent(tree, predicate) &&
  tree.all(predicate, 'aux').every((word) => tree.lemma(word) === 'be') &&
  tree.all(predicate, 'obl', 'advmod', 'nmod:unmarked').some(isAhead)

function statedOf(tree: Tree, { head, kind }: Arguments, supported: boolean, lexicon: StanceLexicon): StatedStance {
  // the copula of "the point is that …" has no clause of its own
  if (tree.is(head, 'cop')) return stanceOfClause(tree, tree.token(head).head, lexicon)
  return kind === 'nominal' ? stanceOfNoun(tree, head, supported, lexicon) : stanceOfClause(tree, head, lexicon)
}
