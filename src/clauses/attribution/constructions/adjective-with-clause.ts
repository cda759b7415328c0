import type { Tree } from '../../../model/index.ts'
import type { Construction } from '../construction.ts'
import { speakerOf, tells, verbReport } from '../reporting-verb.ts'

const LINKING = ['remain', 'become', 'feel', 'seem', 'appear', 'sound', 'look', 'stay']

/** "Is sure", "remains confident"; but one makes sure of what is not yet so. */
function isStateOfMind(tree: Tree, index: number): boolean {
  if (tree.first(index, 'cop') !== undefined)
    return !tree.all(index, 'nsubj', 'expl').every((subject) => ['it', 'there'].includes(tree.lemma(subject)))
  return tree.is(index, 'xcomp') && LINKING.includes(tree.lemma(tree.token(index).head))
}

export const adjectiveWithClause: Construction = {
  name: 'adjective-with-clause',
  reads: '"the minister is confident that talks will succeed"',
  find: ({ tree, lexicon }) =>
    tree.sentence.tokens
      .filter(({ index }) => lexicon.reports(tree.lemma(index), 'adjective') && isStateOfMind(tree, index))
      .flatMap(({ index }) => {
        const content = tree.all(index, 'ccomp').filter((clause) => tells(tree, clause))
        return content.length === 0
          ? []
          : [
              verbReport(
                tree,
                index,
                speakerOf(tree, index),
                content.flatMap((clause) => tree.subtree(clause)),
              ),
            ]
      }),
}
