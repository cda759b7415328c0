import type { Tree } from '../model/index.ts'

/**
 * What an apposition says more of: the noun that the tree hangs it on, or, where one of the two is a person and the other
 * is not, a nearer name of its own kind ("Kern of Interpol, the body that hunted him"); undefined where there is none.
 */
export function apposedTo(tree: Tree, apposition: number): number | undefined {
  const { head: governor } = tree.token(apposition)
  const [own, other] = [kindOf(tree, apposition), kindOf(tree, governor)]
  if (own === undefined || other === undefined || own === other) return governor
  return tree
    .subtree(governor)
    .filter((token) => token < apposition && tree.token(token).upos === 'PROPN' && kindOf(tree, token) === own)
    .at(-1)
}

function kindOf(tree: Tree, token: number): 'person' | 'thing' | undefined {
  const type = tree.token(token).entityType
  if (type === 'person') return 'person'
  return type === 'organization' || type === 'event' || type === 'place' || type === 'object' ? 'thing' : undefined
}
