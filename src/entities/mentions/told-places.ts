import type { GazetteerEntry } from '../gazetteer/index.ts'
import { nameText, type Draft } from './candidate.ts'
import { liesIn } from './name-entry.ts'

/**
 * Where an article says in which state or region a place lies ("Birmingham, Alabama"), the bare name is that place from
 * then on, not the one that the world knows best.
 */
export function withToldPlaces(drafts: readonly Draft[]): readonly Draft[] {
  const told = new Map<string, GazetteerEntry>()
  return drafts.map((draft) => {
    if (draft.form !== 'name' || draft.type !== 'place') return draft
    const name = nameText(draft)
    if (draft.within) told.set(name, draft.within)
    const within = told.get(name)
    if (!within || draft.within || draft.entry?.class !== 'City') return draft
    if (liesIn(draft.entry, within)) return { ...draft, within }
    const { entry: _, ...unknown } = draft
    return { ...unknown, within }
  })
}
