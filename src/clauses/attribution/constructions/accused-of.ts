import type { Tree } from '../../../model/index.ts'
import { chargingVerb } from '../../predicate/index.ts'
import type { Construction } from '../construction.ts'
import { reportsByVerbs } from '../reporting-verb.ts'

/** "Accused the mayor of taking bribes", "was charged with stealing": whoever accuses says so. */
export const accusedOf: Construction = (context) => {
  const { tree } = context
  return reportsByVerbs(context, 'accusingVerb', (verb) => [
    ...tree.all(verb, 'advcl', 'xcomp', 'ccomp').filter((clause) => isDeed(tree, clause)),
    ...tree
      .all(verb, 'obj', 'nsubj:pass')
      .flatMap((charged) => tree.all(charged, 'acl'))
      .filter((clause) => chargingVerb(tree, clause) === verb),
  ])
}

/** A gerund behind "of", "with" or "for". */
const isDeed = (tree: Tree, clause: number): boolean =>
  /ing$/i.test(tree.token(tree.first(clause, 'aux') ?? clause).text) &&
  tree.all(clause, 'mark', 'case').some((mark) => ['of', 'with', 'for'].includes(tree.lemma(mark)))
