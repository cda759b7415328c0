import type { RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'
import { hasIndefiniteArticle } from '../../syntax/articles.ts'
import { isGivenRank } from '../../syntax/given-rank.ts'
import { conjuncts, marker, nounPhrase } from '../../syntax/nominal.ts'
import { isSuccession } from '../../syntax/succession.ts'
import { isOffice, sharedBody, type Holding } from './holding.ts'

/** "Lavrov, Russia's foreign minister" and "Lavrov is foreign minister of Russia". */
export function descriptions(context: RuleContext): Holding[] {
  const { tree, sentence } = context
  return sentence.tokens.flatMap(({ index }): Holding[] => {
    if (!isOffice(context, index)) return []
    const predicate = context.predicates.get(index)
    const copular =
      predicate?.kind === 'copular' ||
      ['control', 'support'].includes(predicate?.governor?.link ?? '') ||
      isGiven(context, index)
    const predecessors = predecessorsIn(context, index)
    const holders = predicate && copular ? [...predicate.subjects, ...predecessors] : besides(context, index)
    const body = sharedBody(context, index)
    return holders
      .filter(
        (holder) =>
          tree.token(holder).entityType !== 'organization' &&
          (tree.token(holder).upos === 'PROPN' || tree.token(holder).upos === 'PRON'),
      )
      .map((holder) => ({
        ...(body === undefined ? {} : { body }),
        holder: filler(context, holder),
        office: index,
        tokens: nounPhrase(tree, index).filter((token) => token !== holder),
        copular: copular && !predecessors.includes(holder),
        ...(predecessors.includes(holder) ? { isHandedOver: true } : {}),
      }))
  })
}

/** "was sworn in as governor", "promoted her to major general": an office or rank that the verb gives. */
function isGiven({ tree }: RuleContext, office: number): boolean {
  const { head: verb } = tree.token(office)
  const isGivenOffice =
    tree.is(office, 'obl') &&
    marker(tree, office) === 'as' &&
    (tree.isOf(verb, 'officeVerb') || isSuccession(tree, office))
  return isGivenOffice || isGivenRank(tree, office)
}

/** Who has handed an office over to somebody: Demir in "Ruiz succeeded Demir as minister", nobody where that is still to come. */
function predecessorsIn({ tree, predicates }: RuleContext, office: number): readonly number[] {
  const change = predicates.get(tree.token(office).head)
  if (change === undefined || !isSuccession(tree, office)) return []
  const { stance, voice, subjects, objects, obliques } = change
  if (stance.polarity !== 'positive' || stance.modality !== 'actual') return []
  return voice === 'passive'
    ? subjects
    : [...objects, ...obliques.filter((each) => each.marker === 'from').map(({ head }) => head)]
}

function besides(context: RuleContext, index: number): number[] {
  const { tree } = context
  if (tree.is(index, 'appos')) return [tree.token(index).head]
  if (tree.is(index, 'conj') && tree.is(tree.token(index).head, 'appos'))
    return [tree.token(tree.token(index).head).head]
  return (
    tree
      .all(index, 'appos')
      // "the governor, a Democrat": what somebody is, not who
      .filter((child) => tree.token(child).upos === 'PROPN' && !hasIndefiniteArticle(tree, child))
      .flatMap((child) => conjuncts(tree, child))
  )
}
