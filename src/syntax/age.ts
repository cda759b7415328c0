import type { Tree } from '../model/index.ts'

/** The number of "age 91", "the age of 91", "ages 5 to 12"; undefined where a noun says no age. */
export const ageOf = (tree: Tree, noun: number): number | undefined =>
  tree.lemma(noun) === 'age'
    ? tree
        .all(noun, 'flat', 'nmod', 'nummod', 'appos', 'compound')
        .find((child) => child > noun && /^\d{1,3}$/.test(tree.token(child).text))
    : undefined
