import { marker, markerTokens, nounPhrase } from '../../../syntax/nominal.ts'
import type { Tree } from '../../../model/index.ts'
import { contentBeside, isAdverbial } from '../clause-beside.ts'
import type { Construction } from '../construction.ts'

const MARKERS = [
  'according to',
  'as per',
  'per',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
]

/** Standards that things are done by, not sources that say so: "according to plan". */
const STANDARDS = ['plan', 'schedule', 'size', 'age', 'need', 'system', 'rank', 'taste', 'custom', 'tradition', 'protocol', 'type', 'weight', 'height', 'colour', 'color', 'merit'] // prettier-ignore

/** "Per person" measures, "per the agency" reports. */
const isSource = (tree: Tree, index: number): boolean =>
  marker(tree, index) === 'per'
    ? tree.token(index).upos === 'PROPN' || tree.first(index, 'det') !== undefined
    : !STANDARDS.includes(tree.lemma(index))

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
