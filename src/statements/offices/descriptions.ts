import type { RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'
import { conjuncts, nounPhrase } from '../../syntax/nominal.ts'
import { isOffice, type Holding } from './holding.ts'

/** "Lavrov, Russia's foreign minister" and "Lavrov is foreign minister of Russia". */
export function descriptions(context: RuleContext): Holding[] {
  const { tree, sentence } = context
  return sentence.tokens.flatMap(({ index }): Holding[] => {
    if (!isOffice(context, index)) return []
    const predicate = context.predicates.get(index)
    const copular = predicate?.kind === 'copular' || ['control', 'support'].includes(predicate?.governor?.link ?? '')
    const holders = predicate && copular ? predicate.subjects : besides(context, index)
    return holders
      .filter(
        (holder) =>
          tree.token(holder).entityType !== 'organization' &&
          (tree.token(holder).upos === 'PROPN' || tree.token(holder).upos === 'PRON'),
      )
      .map((holder) => ({
        holder: filler(context, holder),
        office: index,
        tokens: nounPhrase(tree, index).filter((token) => token !== holder),
        copular,
      }))
  })
}

function besides(context: RuleContext, index: number): number[] {
  const { tree } = context
  if (tree.is(index, 'appos')) return [tree.token(index).head]
  if (tree.is(index, 'conj') && tree.is(tree.token(index).head, 'appos'))
    return [tree.token(tree.token(index).head).head]
  return tree
    .all(index, 'appos')
    .filter((child) => tree.token(child).upos === 'PROPN')
    .flatMap((child) => conjuncts(tree, child))
}
