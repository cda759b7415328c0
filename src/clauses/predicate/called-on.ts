import type { Tree } from '../../model/index.ts'
import { marker } from '../../syntax/nominal.ts'

/** Whoever is to do what the infinitive of a verb says, behind its preposition: "called on the king to resign". */
export function calledOn(tree: Tree, verb: number, infinitive: number): number[] {
  const preposition = tree.language.table('callingWord').get(tree.lemma(verb))
  if (preposition === undefined || tree.first(verb, 'obj') !== undefined) return []
  return tree
    .all(verb, 'obl')
    .filter((noun) => verb < noun && noun < infinitive && tree.token(noun).entityType !== 'time')
    .filter((noun) => marker(tree, noun) === preposition)
    .slice(0, 1)
}
