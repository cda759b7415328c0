import { markerTokens } from '../../syntax/nominal.ts'
import type { Tree } from '../../model/index.ts'
import { isNegativeParticiple } from './governor.ts'
import type { StanceLexicon } from './lexicon.ts'
import { stanceOfClause } from './of-clause.ts'
import { blankReading, contribute, finish, flip, inherit, type StatedStance } from './reading.ts'

/**
 * Polarity and modality of an event that a noun names: by its modifiers, and by the verb that says whether it takes place.
 * @param supported whether its verb says no more than that ("adopted sanctions")
 */
export function stanceOfNoun(tree: Tree, noun: number, supported: boolean, lexicon: StanceLexicon): StatedStance {
  const reading = blankReading()
  for (const child of tree.children(noun)) {
    const lemma = tree.lemma(child)
    if (tree.is(child, 'amod')) {
      contribute(reading, lexicon.modality(lemma, 'adjective'))
      // "the cancelled deal", "the failed merger"
      if (lexicon.negates(lemma, 'adjective') || isNegativeParticiple(tree, child, lexicon)) flip(reading)
    }
    if (tree.is(child, 'compound', 'amod')) contribute(reading, lexicon.modality(lemma, 'noun'))
    if (tree.is(child, 'det') && lemma === 'no') flip(reading)
    // an event during which something will happen is itself not over
    if (
      tree.is(child, 'acl:relcl') &&
      hasFuture(tree, child) &&
      tree.all(child, 'obl').some((o) => markerTokens(tree, o).some((m) => tree.lemma(m) === 'during'))
    )
      contribute(reading, 'planned')
  }
  const governor = tree.token(noun).head
  if (governor < 0) return finish(reading)
  const lemma = tree.lemma(governor)
  const pos = lexicon.partOfSpeech(tree, governor)
  const argument =
    tree.is(noun, 'obj', 'nsubj:pass') ||
    (tree.is(noun, 'obl', 'nmod') &&
      !['after', 'before', 'during', 'despite', 'in', 'at', 'with'].includes(
        tree.lemma(markerTokens(tree, noun)[0] ?? noun),
      ))
  if (argument && (lexicon.modality(lemma, pos) !== undefined || lexicon.negates(lemma, pos))) {
    if (lexicon.negates(lemma, pos)) flip(reading)
    contribute(reading, lexicon.modality(lemma, pos))
    if (pos === 'verb') inherit(reading, stanceOfClause(tree, governor, lexicon))
  } else if (supported) {
    inherit(reading, stanceOfClause(tree, governor, lexicon))
  }
  return finish(reading)
}

const hasFuture = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => ['will', 'shall', 'may', 'might'].includes(tree.lemma(aux)))
