import type { LexicalFrame, Tree } from '../model/index.ts'
import type { RoleFiller, RuleContext } from './draft.ts'
import { roleFiller } from './fillers.ts'
import { isPartOf, marker, markerTokens, nounPhrase } from '../syntax/nominal.ts'
import { roleOf } from './roles.ts'

/** Times, places and the like that hang on the noun itself: "visit to Russia from July 28 to 29". */
export function modifiers(context: RuleContext, noun: number, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  return tree
    .all(noun, 'nmod', 'nummod')
    .filter(
      (child) =>
        !used.has(child) &&
        (markerTokens(tree, child).length > 0 || context.isTime(child)) &&
        !tree.is(child, 'nmod:poss'),
    )
    .map((child) => roleFiller(context, child, roleOf(context, marker(tree, child), child)))
}

/** What adjectives say of the relation itself: ranks ("second-largest supplier") and qualities ("strained relations"). */
export function qualities(context: RuleContext, noun: number, frame: LexicalFrame): RoleFiller[] {
  const { tree, predicates } = context
  return (predicates.get(noun)?.qualities ?? [])
    .filter((child) => context.classOf(child) === undefined && tree.lemma(child) !== frame.modifier)
    .filter((child) => !saysWhich(tree, child))
    .map((child): RoleFiller => {
      const tokens = tree.subtree(child)
      const own = tree.phrase(tokens).text
      const value = isPartOf(tree, noun) ? `${tree.token(tree.token(noun).head).text} of the ${own}` : own
      const rank = tree.feature(child, 'Degree') === 'Sup' || tree.feature(child, 'NumType') === 'Ord'
      return rank
        ? { head: child, tokens, role: 'rank', value: { type: 'ordinal', value } }
        : { head: child, tokens, role: 'manner', value: { type: 'property', value } }
    })
}

/** "the other founder", "a leading supplier": which one of several says nothing of how it founds or supplies. */
const saysWhich = (tree: Tree, word: number): boolean =>
  tree.feature(word, 'NumType') !== 'Ord' &&
  (tree.isOf(word, 'distinguishingAdjective') || tree.isOf(word, 'soleAdjective'))

/** The noun, with the word that makes one name with it, and the preposition after it, with its copula and its own modifiers where it is the predicate: "is a significant market for". */
export function wordsOf(
  { tree, predicates }: RuleContext,
  noun: number,
  parts: readonly number[],
  { modifier }: Pick<LexicalFrame, 'modifier'>,
): number[] {
  const markers = parts
    .filter((part) => part > noun)
    .slice(0, 1)
    .flatMap((part) => markerTokens(tree, part))
  const predicate = predicates.get(noun)
  // "chief" of "chief executive"
  const named = tree.all(noun, 'compound', 'amod').filter((child) => tree.lemma(child) === modifier)
  if (predicate?.kind !== 'copular') return [...named, noun, ...markers]
  const own = nounPhrase(tree, noun).filter(
    (token) => !parts.some((part) => tree.dominates(part, token)) && token <= noun,
  )
  return [...new Set([...predicate.words, ...own, ...markers])].sort((a, b) => a - b)
}
