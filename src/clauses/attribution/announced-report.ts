import type { Tree } from '../../model/index.ts'
import { marker, markerTokens, nounPhrase } from '../../syntax/nominal.ts'
import type { StanceLexicon } from '../stance/index.ts'
import type { SpokenReport } from './quoted-speech.ts'

/**
 * "According to reports in a newspaper: …": a source that opens a sentence before a colon holds to the end of the paragraph, or
 * for the next one where the colon closes its own.
 */
export function announcedReport(tree: Tree, trees: readonly Tree[], lexicon: StanceLexicon): SpokenReport[] {
  const source = tree.sentence.tokens.find(
    ({ index }) => markerTokens(tree, index)[0] === 0 && lexicon.isOf('sourcePreposition', marker(tree, index)),
  )?.index
  if (source === undefined) return []
  const cue = [...markerTokens(tree, source), ...nounPhrase(tree, source)]
  const colon = Math.max(...cue) + 1
  if (tree.sentence.tokens[colon]?.text !== ':') return []
  const { index: sentence, block } = tree.sentence
  const rest = tree.sentence.tokens.slice(colon + 1).map(({ index }) => index)
  const next = trees[sentence + 1]?.sentence.block
  const holds = rest.length === 0 && next !== undefined ? next : block
  const following = trees
    .filter((each) => each.sentence.index > sentence && each.sentence.block === holds)
    .map((each) => ({ sentence: each.sentence.index, tokens: each.sentence.tokens.map(({ index }) => index) }))
  return [
    {
      sentence,
      report: {
        trigger: 0,
        source,
        cue,
        verb: 'according to',
        content: rest,
      },
      content: [...(rest.length > 0 ? [{ sentence, tokens: rest }] : []), ...following],
      quotations: [],
    },
  ]
}
