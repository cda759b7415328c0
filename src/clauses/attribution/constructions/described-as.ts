import type { Construction } from '../construction.ts'
import { sourceOf, verbReport } from '../reporting-verb.ts'
import { marker } from '../../../syntax/nominal.ts'

/** "Described her as a thief who robbed the poor": what the words behind "as" tell of her is theirs who describe her so. */
export const describedAs: Construction = (context) => {
  const { tree, lexicon } = context
  return tree.sentence.tokens
    .filter(({ index, upos }) => upos === 'VERB' && lexicon.isOf('characterizingVerb', tree.lemma(index)))
    .flatMap(({ index }) => {
      const clauses = tree
        .all(index, 'obl', 'xcomp')
        .filter((noun) => marker(tree, noun) === 'as')
        .flatMap((noun) => tree.all(noun, 'acl'))
      const source = sourceOf(context, index)
      if (clauses.length === 0 || source === undefined) return []
      return [
        verbReport(
          tree,
          index,
          source,
          clauses.flatMap((clause) => tree.subtree(clause)),
        ),
      ]
    })
}
