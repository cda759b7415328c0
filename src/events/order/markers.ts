import type { Tree } from '../../model/index.ts'
import { isMeasure, type OrderContext } from './order-context.ts'

/** The words of a preposition or subordinator, with what is fixed to it: "prior to", "ahead of". */
export const fixedWords = (tree: Tree, marker: number): number[] => [marker, ...tree.all(marker, 'fixed')]

/** What measures or tones a marker just before it: "shortly after", "two days before"; not "six months ago after". */
export function measureBefore(context: OrderContext, marker: number, governor: number): number[] {
  const { tree } = context
  const word = marker - 1
  if (word < 0) return []
  const { upos, head } = tree.token(word)
  const adverb = upos === 'ADV'
  const measures = adverb ? !tree.isOf(word, 'deicticAdverb') : isMeasure(context, word)
  const near = [marker, governor, ...(adverb ? [tree.token(governor).head] : [])]
  return measures && near.includes(head) && tree.first(word, 'case') === undefined ? tree.subtree(word) : []
}
