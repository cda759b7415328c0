import { marker } from '../../../syntax/nominal.ts'
import type { Construction } from '../construction.ts'
import { reportsByVerbs } from '../reporting-verb.ts'

/** "Described her as a thief who robbed the poor": what the words behind "as" tell of her is theirs who describe her so. */
export const describedAs: Construction = (context) => {
  const { tree } = context
  return reportsByVerbs(context, 'characterizingVerb', (verb) =>
    tree
      .all(verb, 'obl', 'xcomp')
      .filter((noun) => marker(tree, noun) === 'as')
      .flatMap((noun) => tree.all(noun, 'acl')),
  )
}
