import {
  eventNodesFrom,
  renamedEntities,
  renamedEvents,
  renamedProfiles,
  type EventNode,
  type Renaming,
} from '../joining/index.ts'
import type { Entity, EventProfile, NewsEvent } from '../model/index.ts'
import type { Heard } from './record-reader.ts'
import type { Sketch } from './sketch.ts'

/** What of an entity tells what part it has in a happening. */
type WrittenEntity = Pick<Entity, 'id' | 'named' | 'type' | 'class' | 'wikidata'>

/** What of an article its happenings are compared by, without what only readers need. */
export interface WrittenTold {
  readonly entities: readonly WrittenEntity[]
  readonly events: readonly Omit<NewsEvent, 'statements'>[]
  readonly profile: readonly Omit<EventProfile, 'at'>[]
}

const writtenEntity = ({ id, named, type, class: kind, wikidata }: Entity): WrittenEntity => ({
  id,
  named,
  type,
  class: kind,
  ...(wikidata === undefined ? {} : { wikidata }),
})

function writtenEvent(event: NewsEvent): Omit<NewsEvent, 'statements'> {
  const { statements: _, ...rest } = event
  return rest
}

function writtenProfile(profile: EventProfile): Omit<EventProfile, 'at'> {
  const { at: _, ...rest } = profile
  return rest
}

/** Undefined of an article without profile, which is joined already. */
export const writtenTold = ({ head: { profile }, entities, events }: Heard): WrittenTold | undefined =>
  profile && {
    entities: entities.map(writtenEntity),
    events: events.map(writtenEvent),
    profile: profile.events.map(writtenProfile),
  }

/** Ids of an article's entities by which its happenings are told from others. */
export const entitiesBeside = ({ events, profile }: Pick<WrittenTold, 'events' | 'profile'>): Set<string> =>
  new Set([
    ...events.flatMap(({ id, participants, place }) => [id, ...participants.map(({ entity }) => entity), place ?? id]),
    ...profile.map(({ event }) => event),
  ])

/** By what an article's happenings are called when its entities are called so: its own ids for them. */
export function ownIds({ profile }: Pick<WrittenTold, 'profile'>, ids: Renaming): Map<string, string[]> {
  const own = new Map<string, string[]>()
  for (const { event } of profile) {
    const called = ids.get(event) ?? event
    own.set(called, [...(own.get(called) ?? []), event])
  }
  return own
}

/** The happenings of an article whose entities are called so; they are called so themselves. */
export function happeningsIn(written: WrittenTold, sketch: Sketch, ids: Renaming): EventNode[] {
  if (ids.size === 0) return eventNodesFrom({ article: sketch, ...written, story: sketch.story })
  const { entities, events, profile } = written
  const whole = entities.map((entity) => ({ ...entity, label: '', aliases: [], mentions: [] }))
  const told = {
    entities: renamedEntities(whole, ids),
    events: renamedEvents(
      events.map((event) => ({ ...event, statements: [] })),
      ids,
    ),
    profile: renamedProfiles(
      profile.map((each) => ({ ...each, at: [] })),
      ids,
    ),
  }
  return eventNodesFrom({ article: sketch, ...told, story: sketch.story })
}
