import { markerTokens } from '../../syntax/nominal.ts'
import type { Tree } from '../../model/index.ts'
import { isNegativeParticiple } from './governor.ts'
import type { StanceLexicon } from './lexicon.ts'
import { stanceOfClause } from './of-clause.ts'
import { blankReading, contribute, finish, flip, inherit, type StatedStance } from './reading.ts'

/** Verbs that say no more of an event than that it takes place. */
const OCCURRENCE = [
  'take',
  'happen',
  'occur',
  'hold',
  'begin',
  'start',
  'last',
  'proceed',
  'include',
  'involve',
  'feature',
]

/** Polarity and modality of an event that a noun names: its modifiers, and the verb that says whether it takes place. */
export function stanceOfNoun(tree: Tree, noun: number, lexicon: StanceLexicon): StatedStance {
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
  } else if (isSupport(tree, noun, governor)) {
    inherit(reading, stanceOfClause(tree, governor, lexicon))
  }
  return finish(reading)
}

const hasFuture = (tree: Tree, predicate: number): boolean =>
  tree.all(predicate, 'aux').some((aux) => ['will', 'shall', 'may', 'might'].includes(tree.lemma(aux)))

/** Whether a verb only says that the event which the noun names takes place: "talks were held", "the visit begins". */
export const isSupport = (tree: Tree, noun: number, verb: number): boolean =>
  tree.is(noun, 'nsubj', 'obj') && OCCURRENCE.includes(tree.lemma(verb))
