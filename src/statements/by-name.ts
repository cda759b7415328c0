import type { Tree, WordClassName } from '../model/index.ts'

/**
 * The words of a clause without a subject, with whom its pronouns mean: "replacing her" is replacing Anna Berg, "give his
 * name" is give Tom Reed's name. With a subject of its own, a clause within stays as it stands.
 */
export function byName(tree: Tree, tokens: readonly number[], nameOf: (token: number) => string | undefined): string {
  const at = tokens.find(
    (token) => isPronoun(tree, token, 'accusativePronoun', 'possessiveDeterminer') && nameOf(token) !== undefined,
  )
  if (at === undefined || tokens.some((token) => isPronoun(tree, token, 'nominativePronoun')))
    return tree.phrase(tokens).text
  const name = nameOf(at) ?? ''
  const owned = /['’]s$/.test(name) ? name : `${name}'s`
  return [
    tree.phrase(tokens.filter((token) => token < at)).text,
    tree.is(at, 'nmod:poss') ? owned : name,
    // "pay Tom Reed his bonus"
    byName(
      tree,
      tokens.filter((token) => token > at),
      (token) => (nameOf(token) === name ? undefined : nameOf(token)),
    ),
  ]
    .filter(Boolean)
    .join(' ')
}

const isPronoun = (tree: Tree, token: number, ...forms: readonly WordClassName[]): boolean =>
  tree.token(token).upos === 'PRON' && forms.some((form) => tree.isForm(token, form))
