import type { Draft, Stance } from './draft.ts'

export interface Candidate {
  readonly draft: Draft
  readonly stance: Stance
  /** Same key, same event: property with the ids of subject and object. */
  readonly key: string
  readonly nominal: boolean
}

/**
 * A bare event noun has no tense of its own: "Kwatra's visit to Moscow" is as planned as the article's "upcoming visit".
 * Nominal candidates without a cue take the stance of a marked one about the same event.
 */
export function harmonise<T extends Candidate>(candidates: readonly T[]): T[] {
  const marked = new Map<string, Stance>()
  for (const each of candidates) if (each.stance.marked && each.nominal && each.stance.modality !== 'actual') marked.set(each.key, each.stance)
  return candidates.map((each) => {
    const stance = each.nominal && !each.stance.marked ? marked.get(each.key) : undefined
    return stance ? { ...each, stance: { ...stance, polarity: each.stance.polarity } } : each
  })
}
