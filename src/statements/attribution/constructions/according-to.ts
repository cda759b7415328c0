import { marker, markerTokens, nounPhrase } from '../../nominal.ts'
import type { Tree } from '../../tree.ts'
import type { Construction } from '../construction.ts'

const MARKERS = ['according to', 'as per', 'per', 'in the words of', 'in the view of', 'in the opinion of', 'in the eyes of']

/** Nouns of "in X's view". */
const VIEWS = ['view', 'opinion', 'word', 'eye', 'estimation', 'judgment', 'judgement', 'assessment', 'telling', 'account']

/** The clause that a phrase at the edge of its sentence speaks of: the whole sentence, up to a clause with a subject of its own. */
function clauseOver(tree: Tree, phrase: number): number {
  const words = tree.subtree(phrase).filter((token) => !tree.is(token, 'punct'))
  const all = tree.sentence.tokens.filter(({ index }) => !tree.is(index, 'punct') && !tree.is(index, 'cc')).map(({ index }) => index)
  let at = tree.token(phrase).head
  if (at < 0 || (words[0] !== all[0] && words.at(-1) !== all.at(-1))) return at
  while (tree.token(at).head >= 0 && !(tree.is(at, 'conj', 'parataxis') && tree.first(at, 'nsubj') !== undefined)) at = tree.token(at).head
  return at
}

/** Everything in the clause that the phrase belongs to, without the phrase. */
const contentBeside = (tree: Tree, phrase: number): number[] => {
  const clause = clauseOver(tree, phrase)
  return clause < 0 ? [] : tree.subtree(clause, (child) => child === phrase || (tree.is(child, 'cc') && child < clause && child < phrase))
}

/** Standards that things are done by, not sources that say so: "according to plan". */
const STANDARDS = ['plan', 'schedule', 'size', 'age', 'need', 'system', 'rank', 'taste', 'custom', 'tradition', 'protocol', 'type', 'weight', 'height', 'colour', 'color', 'merit'] // prettier-ignore

/** "Per person" measures, "per the agency" reports. */
const isSource = (tree: Tree, index: number): boolean =>
  marker(tree, index) === 'per' ? tree.token(index).upos === 'PROPN' || tree.first(index, 'det') !== undefined : !STANDARDS.includes(tree.lemma(index))

const isAdverbial = (tree: Tree, index: number): boolean => tree.is(index, 'obl', 'nmod', 'advcl', 'advmod', 'parataxis')

export const accordingTo: Construction = {
  name: 'according-to',
  reads: '"According to sources, …", "…, per the agency"',
  find: ({ tree }) =>
    tree.sentence.tokens
      .filter(({ index }) => isAdverbial(tree, index) && MARKERS.includes(marker(tree, index)))
      .filter(({ index }) => isSource(tree, index))
      .map(({ index }) => ({
        trigger: markerTokens(tree, index)[0] ?? index,
        source: index,
        cue: [...markerTokens(tree, index), ...nounPhrase(tree, index)],
        verb: 'according to',
        content: contentBeside(tree, index),
      })),
}

export const inTheirView: Construction = {
  name: 'in-their-view',
  reads: '"In the judge\'s view, the law is void", "in her words"',
  find: ({ tree }) =>
    tree.sentence.tokens
      .filter(({ index }) => VIEWS.includes(tree.lemma(index)) && isAdverbial(tree, index) && ['in', 'by'].includes(marker(tree, index)))
      .flatMap(({ index }) => {
        const source = tree.first(index, 'nmod:poss') ?? tree.all(index, 'nmod').find((child) => marker(tree, child) === 'of')
        if (source === undefined) return []
        return [{ trigger: index, source, cue: [...markerTokens(tree, index), ...nounPhrase(tree, index)], content: contentBeside(tree, index) }]
      }),
}
