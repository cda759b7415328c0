import { marker, markerTokens, nounPhrase } from '../../../syntax/nominal.ts'
import { contentBeside, isAdverbial } from '../clause-beside.ts'
import type { Construction } from '../construction.ts'

/** Nouns of "in X's view". */
const VIEWS = [
  'view',
  'opinion',
  'word',
  'eye',
  'estimation',
  'judgment',
  'judgement',
  'assessment',
  'telling',
  'account',
]

export const inTheirView: Construction = {
  name: 'in-their-view',
  reads: '"In the judge\'s view, the law is void", "in her words"',
  find: ({ tree }) =>
    tree.sentence.tokens
      .filter(
        ({ index }) =>
          VIEWS.includes(tree.lemma(index)) && isAdverbial(tree, index) && ['in', 'by'].includes(marker(tree, index)),
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
      }),
}
