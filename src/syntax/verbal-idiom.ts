import type { Tree } from '../model/index.ts'

/**
 * "took effect", "stood trial": a verb and a bare noun that are one word for one event; of a reflexive, one that means
 * nobody: "found herself in debt".
 */
export function isVerbalIdiom(tree: Tree, verb: number, noun: number): boolean {
  const word = tree.feature(noun, 'Reflex') === 'Yes' ? 'oneself' : tree.lemma(noun)
  return (
    tree.language.words('verbalIdiom').has(`${tree.lemma(verb)} ${word}`) &&
    tree.first(noun, 'det', 'amod', 'nmod', 'nmod:poss', 'nummod') === undefined
  )
}
