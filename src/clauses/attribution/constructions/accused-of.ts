import type { Tree } from '../../../model/index.ts'
import type { Construction } from '../construction.ts'
import { sourceOf, verbReport } from '../reporting-verb.ts'

/** "Accused the mayor of taking bribes", "was charged with stealing": whoever accuses says so. */
export const accusedOf: Construction = (context) => {
  const { tree, lexicon } = context
  return tree.sentence.tokens
    .filter(({ index, upos }) => upos === 'VERB' && lexicon.isOf('accusingVerb', tree.lemma(index)))
    .flatMap(({ index }) => {
      const deeds = tree.all(index, 'advcl', 'xcomp', 'ccomp').filter((clause) => isDeed(tree, clause))
      const source = sourceOf(context, index)
      if (deeds.length === 0 || source === undefined) return []
      return [
        verbReport(
          tree,
          index,
          source,
          deeds.flatMap((clause) => tree.subtree(clause)),
        ),
      ]
    })
}

/** A gerund behind "of", "with" or "for". */
const isDeed = (tree: Tree, clause: number): boolean =>
  /ing$/i.test(tree.token(tree.first(clause, 'aux') ?? clause).text) &&
  tree.all(clause, 'mark', 'case').some((mark) => ['of', 'with', 'for'].includes(tree.lemma(mark)))
