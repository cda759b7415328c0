import type { Modality, Predicate, Stance, Tree } from '../model/index.ts'
import type { Draft } from './draft.ts'

interface Told {
  readonly draft: Draft
  readonly stance: Stance
  /** The relation with its subject and object. */
  readonly key: string
  readonly tree: Tree
  readonly predicates: ReadonlyMap<number, Predicate>
}

/**
 * A deal is made once, and its noun does not tell whether it has been: of "Acme plans to buy Norvik. Unions fear Acme's takeover of
 * Norvik" the second is as far off as the first.
 */
export function asPlannedElsewhere<T extends Told>(all: readonly T[]): T[] {
  const planned = new Map<string, Modality>()
  const done = new Set<string>()
  for (const told of all) {
    if (told.stance.polarity === 'negative' || isBareNoun(told)) continue
    if (told.stance.modality === 'actual') done.add(told.key)
    else planned.set(told.key, planned.get(told.key) ?? told.stance.modality)
  }
  return all.map((told) => {
    const modality = planned.get(told.key)
    if (modality === undefined || done.has(told.key) || !isBareNoun(told) || told.stance.modality !== 'actual')
      return told
    const stance: Stance = { ...told.stance, modality }
    return { ...told, stance, draft: { ...told.draft, stance } }
  })
}

/** "Acme's takeover of Norvik": a deal without a time, of which no verb says that it took place ("completed its takeover"). */
function isBareNoun({ draft, tree, predicates }: Told): boolean {
  const read = predicates.get(draft.predicate)
  return (
    read?.kind === 'nominal' &&
    read.governor?.link !== 'support' &&
    tree.isOf(draft.predicate, 'dealNoun') &&
    tree.children(draft.predicate).every((child) => tree.token(child).entityType !== 'time')
  )
}
