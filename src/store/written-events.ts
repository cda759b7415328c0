import {
  eventNodesFrom,
  renamedEntities,
  renamedEvents,
  renamedProfiles,
  type EventNode,
  type Renaming,
} from '../joining/index.ts'
import type { ArticleProfile, Entity, NewsEvent } from '../model/index.ts'
import type { Heard } from './record-reader.ts'
import type { Sketch } from './sketch.ts'

/** What of an article its happenings are compared by, without what only readers need. */
export interface WrittenTold {
  /** Without mentions. */
  readonly entities: readonly Omit<Entity, 'mentions'>[]
  readonly events: readonly NewsEvent[]
  readonly profile: ArticleProfile['events']
}

function unmentioned(entity: Entity): Omit<Entity, 'mentions'> {
  const { mentions: _, ...rest } = entity
  return rest
}

/** Undefined of an article without profile, which is joined already. */
export const writtenTold = ({ head: { profile }, entities, events }: Heard): WrittenTold | undefined =>
  profile && { entities: entities.map(unmentioned), events, profile: profile.events }

/** The happenings of an article whose entities are called so; they are called so themselves. */
export function happeningsIn({ entities, events, profile }: WrittenTold, sketch: Sketch, ids: Renaming): EventNode[] {
  const whole = entities.map((entity) => ({ ...entity, mentions: [] }))
  const told = {
    entities: renamedEntities(whole, ids),
    events: renamedEvents(events, ids),
    profile: renamedProfiles(profile, ids),
  }
  return eventNodesFrom({ article: sketch, ...told, story: sketch.story })
}
