import type { Ontology } from '../../model/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { Draft } from '../mentions/candidate.ts'
import { actsInPlaceOfPower } from './acts.ts'

/**
 * A capital ("Moscow") or seat ("the Kremlin") stands for the power that sits there where it acts, is dealt with or owns
 * what a power has: as subject of an action, object of address, possessor of a plan, after "with", "against", "between".
 * Where one goes to it, is in it, or speaks of what a city has, it stays the place.
 */
export function readMetonym(draft: Draft, gazetteer: Gazetteer, ontology: Ontology): Draft {
  if (draft.form !== 'name' || draft.type === 'person' || !draft.name || draft.within) return draft
  const power = gazetteer.metonym(draft.name.words.join(' '))
  if (!power || (draft.entry && draft.entry.class !== 'City') || !actsInPlaceOfPower(draft, ontology)) return draft
  return {
    ...draft,
    entry: power,
    type: power.class === 'State' ? 'place' : 'organization',
    metonym: true,
    number: 'singular',
  }
}
