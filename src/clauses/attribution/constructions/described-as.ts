import { marker } from '../../../syntax/nominal.ts'
import type { Construction } from '../construction.ts'
import { reportsByVerbs } from '../reporting-verb.ts'

/**
 * "Described her as a thief who robbed the poor", "called her the head of a gang": what the words behind "as" tell of her, and
 * what somebody calls her, is theirs who do so.
 */
export const describedAs: Construction = (context) => {
  const { tree } = context
  return reportsByVerbs(context, 'characterizingVerb', (verb) => {
    const isAs = (noun: number): boolean => marker(tree, noun) === 'as'
    const described = tree.all(verb, 'obl', 'xcomp').filter(isAs)
    const called = tree.all(verb, 'xcomp').filter((noun) => !isAs(noun) && tree.token(noun).upos === 'NOUN')
    return [...described.flatMap((noun) => tree.all(noun, 'acl')), ...called]
  })
}
