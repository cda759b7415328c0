import type { Tree } from '../../../model/index.ts'
import type { AttributionContext, Construction } from '../construction.ts'
import { speakerOf, tells, verbReport } from '../reporting-verb.ts'

/** "Is sure", "remains confident"; but one makes sure of what is not yet so. */
function isStateOfMind({ tree }: AttributionContext, index: number): boolean {
  if (isToBe(tree, index)) return false
  if (tree.first(index, 'cop') !== undefined) return tree.first(index, 'expl') === undefined
  return tree.is(index, 'xcomp') && tree.isOf(tree.token(index).head, 'linkingVerb')
}

/** "checked twice, to be sure that all was well": what is to become sure. */
const isToBe = (tree: Tree, index: number): boolean =>
  tree.is(index, 'advcl') && tree.all(index, 'mark').some((mark) => tree.lemma(mark) === 'to')

/** "the minister is confident that talks will succeed". */
export const adjectiveWithClause: Construction = (context) => {
  const { tree, lexicon } = context
  return tree.sentence.tokens
    .filter(({ index }) => lexicon.reports(tree.lemma(index), 'adjective') && isStateOfMind(context, index))
    .flatMap(({ index }) => {
      const content = tree.all(index, 'ccomp').filter((clause) => tells(tree, clause))
      return content.length === 0
        ? []
        : [
            verbReport(
              tree,
              index,
              speakerOf(context, index),
              content.flatMap((clause) => tree.subtree(clause)),
            ),
          ]
    })
}
