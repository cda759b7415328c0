import type { Tree } from '../../model/index.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'
import { isSuccession } from '../../syntax/succession.ts'
import { isPassive } from './kinds.ts'
import { subjectsOf } from './subjects.ts'

/** Who gets the office behind "as" of a verb of succession: Ruiz in "Ruiz succeeded Demir as minister", "replaced Demir with Ruiz as coach". */
export function successorsTo(tree: Tree, office: number): number[] | undefined {
  if (!isSuccession(tree, office)) return undefined
  const { head: verb } = tree.token(office)
  const given = tree.all(verb, 'obl').filter((each) => tree.is(each, 'obl:agent') || marker(tree, each) === 'with')
  if (given.length > 0) return given.flatMap((each) => conjuncts(tree, each))
  return isPassive(tree, verb) ? [] : subjectsOf(tree, verb)
}
