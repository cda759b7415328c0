import type { Tree } from '../model/index.ts'
import { marker } from './nominal.ts'
import { withParticle } from './particle.ts'

/** "succeeded Demir as minister", "took over as coach": whether an office stands behind "as" of a verb by which one takes another's. */
export const isSuccession = (tree: Tree, office: number): boolean =>
  tree.is(office, 'obl') &&
  marker(tree, office) === 'as' &&
  tree.language.words('succeedingVerb').has(withParticle(tree, tree.token(office).head))
