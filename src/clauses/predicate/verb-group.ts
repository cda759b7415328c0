import type { Tree } from '../../model/index.ts'
import { hyphenated } from '../../syntax/hyphenated.ts'
import { markerTokens } from '../../syntax/nominal.ts'
import { hasOuterSubject, isControlledByFrom, isNot } from './kinds.ts'

/** The "to" of "is to be held". */
const isOfModalBe = (tree: Tree, mark: number): boolean =>
  mark > 0 &&
  tree.is(mark, 'mark') &&
  tree.lemma(mark) === 'to' &&
  tree.is(mark - 1, 'aux') &&
  tree.lemma(mark - 1) === 'be' &&
  tree.token(mark - 1).head === tree.token(mark).head

/** "not only fills the square but also the streets": it fills both. */
const isNotOnly = (tree: Tree, word: number): boolean =>
  word + 1 < tree.size && tree.isForm(word + 1, 'restrictiveAdverb')

/** Words of the verb group, with the governing verbs of "is trying to boost" and "has refrained from adopting". */
export function verbGroup(tree: Tree, predicate: number, isGoverning = false): number[] {
  const own = tree
    .children(predicate)
    .filter(
      (child) =>
        tree.is(child, 'aux', 'compound:prt') ||
        isOfModalBe(tree, child) ||
        (tree.is(child, 'cop') && !hasOuterSubject(tree, predicate)) ||
        (tree.is(child, 'advmod') &&
          (isNot(tree, child) || tree.isOf(child, 'plainNegator')) &&
          !isNotOnly(tree, child)),
    )
  const copular =
    tree.first(predicate, 'cop') !== undefined &&
    tree.token(predicate).upos !== 'ADJ' &&
    // "is set to close"
    !(isGoverning && tree.token(predicate).upos === 'VERB') &&
    !hasOuterSubject(tree, predicate)
  const words = copular ? own : [...own, ...hyphenated(tree, predicate), predicate]
  const governor = tree.token(predicate).head
  // "saw the street cordoned off" has a subject of its own
  const controlled =
    (tree.is(predicate, 'xcomp') && tree.first(predicate, 'nsubj') === undefined) || isControlledByFrom(tree, predicate)
  if (
    controlled &&
    ['VERB', 'ADJ'].includes(tree.token(governor).upos) &&
    tree.first(governor, 'obj', 'iobj') === undefined
  ) {
    return [...verbGroup(tree, governor, true), ...tree.all(predicate, 'mark'), ...words].sort((a, b) => a - b)
  }
  if (tree.is(predicate, 'conj') && tree.first(predicate, 'aux', 'nsubj') === undefined && !copular) {
    // a second verb shares the auxiliaries of the first ("has built and sold")
    const first = governor
    const shared = tree
      .all(first, 'aux')
      .filter(
        (index) =>
          ['VerbForm', 'Tense'].every((name) => tree.feature(first, name) === tree.feature(predicate, name)) &&
          index < predicate,
      )
    return [...shared, ...words].sort((a, b) => a - b)
  }
  return words.sort((a, b) => a - b)
}

/** "ran away", "gave the money back": an adverb of direction behind a verb makes one word with it (Quirk et al. 1985, 16.3). */
export function particlesOf(tree: Tree, verb: number): number[] {
  if (tree.token(verb).upos !== 'VERB') return []
  const places = [verb, ...tree.all(verb, 'obj').map((object) => Math.max(...tree.subtree(object)))]
  return tree
    .all(verb, 'advmod')
    .filter(
      (adverb) =>
        places.includes(adverb - 1) && tree.children(adverb).length === 0 && tree.isOf(adverb, 'particleAdverb'),
    )
}

/** "was put in place", "took two men into custody": a preposition and a bare noun that with the verb are one word for one event. */
export function idiomOf(tree: Tree, verb: number): number[] {
  if (tree.token(verb).upos !== 'VERB') return []
  return tree
    .all(verb, 'obl')
    .filter((noun) => verb < noun && tree.children(noun).every((child) => tree.is(child, 'case', 'punct')))
    .map((noun) => [...markerTokens(tree, noun), noun])
    .filter((words) => {
      const said = words.map((word) => tree.token(word).text.toLowerCase()).join(' ')
      return tree.language.words('prepositionalIdiom').has(`${tree.lemma(verb)} ${said}`)
    })
    .flat()
}
