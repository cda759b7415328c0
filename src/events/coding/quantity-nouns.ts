import type { Tree } from './tree.ts'

/** Nouns that only count or part what follows their "of". */
const NOUNS = new Set(
  `number amount score dozen hundred thousand million billion series string group lot majority minority handful couple
   pair set part portion bulk rest half third quarter ton tonne package round wave spate form kind type total lot piece
   dollar euro pound day week month year majority contingent batch shipment load first second last`.split(/\s+/),
)

/** The noun that is meant: "refugees" of "thousands of refugees", "aid" of "part of an aid program". */
export function meantNoun(tree: Tree, noun: number): number {
  const counts = tree.token(noun).upos === 'NUM' || NOUNS.has(tree.lemma(noun))
  const meant = counts ? tree.all(noun, 'nmod').find((child) => tree.marker(child) === 'of') : undefined
  return meant === undefined ? noun : meantNoun(tree, meant)
}
