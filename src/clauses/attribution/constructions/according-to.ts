import { marker, markerTokens, nounPhrase } from '../../../syntax/nominal.ts'
import { contentBeside, isAdverbial } from '../clause-beside.ts'
import type { AttributionContext, Construction } from '../construction.ts'

/** "Per person" measures, "per the agency" reports. */
const isSource = ({ tree }: AttributionContext, index: number): boolean =>
  marker(tree, index) === 'per'
    ? tree.token(index).upos === 'PROPN' || tree.first(index, 'det') !== undefined
    : !tree.isOf(index, 'standardNoun')

/** "According to sources, …", "…, per the agency". */
export const accordingTo: Construction = (context) => {
  const { tree, lexicon } = context
  return tree.sentence.tokens
    .filter(({ index }) => isAdverbial(tree, index) && lexicon.isOf('sourcePreposition', marker(tree, index)))
    .filter(({ index }) => isSource(context, index))
    .map(({ index }) => ({
      trigger: markerTokens(tree, index)[0] ?? index,
      source: index,
      cue: [...markerTokens(tree, index), ...nounPhrase(tree, index)],
      verb: 'according to',
      content: contentBeside(tree, index),
    }))
}
