import type { Tree } from '../model/index.ts'

export const isIndefiniteArticle = (text: string): boolean => /^an?$/i.test(text)

export const isArticle = (text: string): boolean => isIndefiniteArticle(text) || text.toLowerCase() === 'the'

/** "a Democrat". */
export const hasIndefiniteArticle = (tree: Tree, noun: number): boolean =>
  tree.all(noun, 'det').some((word) => isIndefiniteArticle(tree.token(word).text))

/** "the", "these": whether a determiner points at what is known. */
export const isDefiniteWord = (tree: Tree, determiner: number): boolean =>
  tree.lemma(determiner) === 'the' || tree.isOf(determiner, 'demonstrative')
