import type { FrameMatch, Predicate, Tree } from '../../model/index.ts'

export const PREDICATE_COLUMNS = [
  'predicate',
  'kind, voice',
  'subjects',
  'objects',
  'words',
  'polarity, modality',
  'governor',
  'frames',
]

const NONE = '–'

/** How a predicate was read, a cell a column; its words are the article's own and not yet safe to print. */
export function predicateCells(tree: Tree, predicate: Predicate): string[] {
  const wordsAt = (tokens: readonly number[]): string => tokens.map((at) => tree.token(at).text).join(' ')
  const frameText = ({ frame, roles }: FrameMatch): string =>
    `${frame.property}(${[...roles].map(([role, heads]) => `${role} ${wordsAt(heads)}`).join(', ')})`
  const { head, kind, voice, subjects, objects, words, stance, governor, frames } = predicate
  return [
    tree.token(head).text,
    kind === 'verbal' ? `${kind}, ${voice}` : kind,
    wordsAt(subjects),
    wordsAt(objects),
    wordsAt(words),
    `${stance.polarity}, ${stance.modality}`,
    governor ? `${governor.link} of ${tree.token(governor.head).text}` : '',
    frames
      .filter(({ complete }) => complete)
      .map(frameText)
      .join('; '),
  ].map((cell) => cell || NONE)
}
