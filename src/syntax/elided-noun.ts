import type { Tree } from '../model/index.ts'

/**
 * The noun that a number counts though it is not repeated: "people" for "40" of "12 people were killed and 40 injured", "cars"
 * for "three" of "two cars in May and three in June". It is counted itself, in the same place of the clause before.
 *
 * @returns the token of the noun, undefined where the number has one of its own or none is known.
 */
export function elidedNoun(tree: Tree, number: number): number | undefined {
  if (!isCount(tree, number) || tree.first(number, 'nmod', 'amod', 'compound', 'cop') !== undefined) return undefined
  const antecedent = tree.is(number, 'conj') ? tree.token(number).head : parallelOf(tree, number)
  if (antecedent === undefined || !isCountedNoun(tree, antecedent)) return undefined
  return isOne(tree, number) || tree.feature(antecedent, 'Number') === 'Plur' ? antecedent : undefined
}

/** "Three arrested", "two dead in blast": whether a number alone counts people, who are not named because nothing else is arrested or dead. */
export const countsPeople = (tree: Tree, number: number): boolean =>
  isCount(tree, number) &&
  !isRound(tree, number) &&
  tree.is(number, 'nsubj') &&
  tree.first(number, 'nmod', 'amod', 'compound', 'det', 'conj') === undefined &&
  tree.isOf(tree.token(number).head, 'deedToPeople')

/** "40", "eight", "a dozen", but neither "1.5" nor "2006". */
const isCount = (tree: Tree, number: number): boolean =>
  isRound(tree, number) ||
  (tree.token(number).upos === 'NUM' &&
    !/[.:/]/.test(tree.token(number).text) &&
    tree.token(number).entityType !== 'time')

/** The nearest one in the place of a subject or an object before it, of the clause that its own is joined to or of one below that. */
function parallelOf(tree: Tree, number: number): number | undefined {
  const place = placeOf(tree, number)
  const { head: verb } = tree.token(number)
  if (place === undefined || verb < 0 || !tree.is(verb, 'conj')) return undefined
  return tree
    .subtree(tree.token(verb).head)
    .filter((token) => token < Math.min(verb, number) && placeOf(tree, token) === place)
    .at(-1)
}

const placeOf = (tree: Tree, token: number): 'subject' | 'object' | undefined =>
  tree.is(token, 'nsubj') ? 'subject' : tree.is(token, 'obj') ? 'object' : undefined

const isCountedNoun = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' &&
  tree.token(noun).entityType !== 'time' &&
  tree.first(noun, 'nummod') !== undefined &&
  !tree.isOf(noun, 'measureNoun') &&
  !tree.isOf(noun, 'percentWord')

/** A count with its noun, as it would be repeated: "one car" behind "two cars", "dozens of people". */
export function countedWords(tree: Tree, number: number, noun: number, count: string): string {
  if (isRound(tree, number)) return `${count} of ${tree.token(noun).text}`
  if (!isOne(tree, number)) return `${count} ${tree.token(noun).text}`
  const lemma = tree.lemma(noun)
  return `${count} ${tree.language.table('suppletivePlural').get(lemma) ?? lemma}`
}

/** "dozens" */
const isRound = (tree: Tree, number: number): boolean => tree.isForm(number, 'roundNumber')

const isOne = (tree: Tree, number: number): boolean => ['one', '1'].includes(tree.lemma(number))
