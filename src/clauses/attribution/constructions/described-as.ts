import { marker } from '../../../syntax/nominal.ts'
import type { Construction } from '../construction.ts'
import { reportsByVerbs } from '../reporting-verb.ts'

/**
 * "Described her as a thief who robbed the poor", "called her the head of a gang": what the words behind "as" tell of her, and
 * what somebody calls her, is theirs who do so.
 */
export const describedAs: Construction = (context) => {
  const { tree } = context
  return reportsByVerbs(context, 'characterizingVerb', (verb) =>
    tree
      .all(verb, 'obl', 'xcomp')
      .flatMap((noun) =>
        marker(tree, noun) === 'as'
          ? tree.all(noun, 'acl')
          : tree.is(noun, 'xcomp') && tree.token(noun).upos === 'NOUN'
            ? [noun]
            : [],
      ),
  )
}
