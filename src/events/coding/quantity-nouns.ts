import { QUANTITY_NOUNS } from '../../model/index.ts'
import type { ClauseTree } from './clause-tree.ts'

/** The noun that is meant: "refugees" of "thousands of refugees", "aid" of "part of an aid program". */
export function meantNoun(tree: ClauseTree, noun: number): number {
  const counts = tree.token(noun).upos === 'NUM' || QUANTITY_NOUNS.has(tree.lemma(noun))
  const meant = counts ? tree.all(noun, 'nmod').find((child) => tree.marker(child) === 'of') : undefined
  return meant === undefined ? noun : meantNoun(tree, meant)
}

/** Nouns that say little beside the act before them: "mediation efforts", "aid deliveries". */
const CARRIERS = new Set(
  `effort mission program programme delivery operation activity measure campaign plan initiative attempt act move drive
   state shipment supply package project process step session round penalty convoy action bid`.split(/\s+/),
)

/** The noun that names the act: "mediation" of "mediation efforts", "withdrawal" of "the process of withdrawal". */
export function actNoun(tree: ClauseTree, noun: number): number {
  const meant = meantNoun(tree, noun)
  if (!CARRIERS.has(tree.lemma(meant))) return meant
  return tree.first(meant, 'compound') ?? tree.all(meant, 'nmod').find((at) => tree.marker(at) === 'of') ?? meant
}
