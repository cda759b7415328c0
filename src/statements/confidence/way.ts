import type { Tree } from '../../model/index.ts'
import { flag, type Features } from './evidence.ts'

const LONGEST = 6

/** How an argument hangs together with its predicate: the words on the way through the tree, and how sure their arcs are. */
export function ofWay(tree: Tree, argument: number, predicate: number): Features {
  if (predicate < 0) return []
  const up = [argument, ...tree.ancestors(argument)]
  const down = [predicate, ...tree.ancestors(predicate)]
  const rise = up.filter((token) => !down.includes(token))
  const way = [...rise, ...down.filter((token) => !up.includes(token))]
  const sureness = way.map((token) => Math.log(Math.max(0.01, tree.token(token).headProbability)))
  return [
    ['way', Math.min(LONGEST, way.length) / 3],
    [
      'arcs on the way',
      Math.max(
        -4,
        sureness.reduce((sum, each) => sum + each, 0),
      ) / 2,
    ],
    ['distance', Math.log(1 + Math.abs(predicate - argument)) / 2],
    ...flag('before the predicate', argument < predicate),
    ...flag(
      `way ${rise
        .slice(0, 3)
        .map((token) => tree.base(token))
        .join(' ')}`,
    ),
  ]
}
