import type { Tree } from '../model/index.ts'

/**
 * What an apposition says more of: the noun that the tree hangs it on, or, where one of the two is a person and the other
 * is not, a nearer name of its own kind ("Kern of Interpol, the body that hunted him"); undefined where there is none.
 */
export function apposedTo(tree: Tree, apposition: number): number | undefined {
  const { head: governor } = tree.token(apposition)
  const [own, other] = [kindOf(tree, apposition), kindOf(tree, governor)]
  const near = nameBefore(tree, apposition)
  const types = [apposition, near ?? governor, governor].map((token) => tree.token(token).entityType)
  if (near !== undefined && types[0] === types[1] && types[1] !== types[2]) return near
  if (own === undefined || other === undefined || own === other) return governor
  return tree
    .subtree(governor)
    .filter((token) => token < apposition && tree.token(token).upos === 'PROPN' && kindOf(tree, token) === own)
    .at(-1)
}

/** A name right before the comma of an apposition: "the council of Riga, the capital". */
function nameBefore(tree: Tree, apposition: number): number | undefined {
  const comma = Math.min(...tree.subtree(apposition).filter((token) => !tree.is(token, 'punct'))) - 1
  if (comma < 1 || tree.token(comma).text !== ',' || tree.token(comma - 1).upos !== 'PROPN') return undefined
  const last = comma - 1
  return tree.is(last, 'flat') ? tree.token(last).head : last
}

function kindOf(tree: Tree, token: number): 'person' | 'thing' | undefined {
  const type = tree.token(token).entityType
  if (type === 'person') return 'person'
  return type === 'organization' || type === 'event' || type === 'place' || type === 'object' ? 'thing' : undefined
}
