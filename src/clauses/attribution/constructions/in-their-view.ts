import { marker, markerTokens, nounPhrase } from '../../../syntax/nominal.ts'
import { contentBeside, isAdverbial } from '../clause-beside.ts'
import type { Construction } from '../construction.ts'

/** "In the judge's view, the law is void", "in her words". */
export const inTheirView: Construction = ({ tree }) =>
  tree.sentence.tokens
    .filter(
      ({ index }) =>
        tree.isOf(index, 'viewNoun') && isAdverbial(tree, index) && ['in', 'by'].includes(marker(tree, index)),
    )
    .flatMap(({ index }) => {
      const source =
        tree.first(index, 'nmod:poss') ?? tree.all(index, 'nmod').find((child) => marker(tree, child) === 'of')
      if (source === undefined) return []
      return [
        {
          trigger: index,
          source,
          cue: [...markerTokens(tree, index), ...nounPhrase(tree, index)],
          content: contentBeside(tree, index),
        },
      ]
    })
