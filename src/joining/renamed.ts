import {
  joinedEntity,
  type Argument,
  type ArticleReading,
  type Attribution,
  type Entity,
  type EventProfile,
  type NewsEvent,
  type Statement,
} from '../model/index.ts'
import { joinedEvent } from '../model/merge-events.ts'

/** Ids that an article has for its entities and events, and what they are called in the graph; others stay. */
export type Renaming = ReadonlyMap<string, string>

type Rename = (id: string) => string

const argument = <Part extends Argument>(part: Part, rename: Rename): Part =>
  part.term.kind === 'entity' ? { ...part, term: { ...part.term, entity: rename(part.term.entity) } } : part

function attribution(given: Attribution, rename: Rename): Attribution {
  const { source, others } = given
  return {
    ...given,
    source: source === null ? null : argument(source, rename),
    ...(others === undefined ? {} : { others: others.map((other) => argument(other, rename)) }),
  }
}

function statement<Told extends Statement>(told: Told, rename: Rename): Told {
  const { subject, object, arguments: roles, place, event } = told
  return {
    ...told,
    subject: argument(subject, rename),
    object: object === null ? null : argument(object, rename),
    arguments: roles.map((role) => argument(role, rename)),
    attribution: told.attribution === null ? null : attribution(told.attribution, rename),
    place: place === null ? null : rename(place),
    ...(event === undefined ? {} : { event: rename(event) }),
  }
}

const event = (told: NewsEvent, rename: Rename): NewsEvent => ({
  ...told,
  id: rename(told.id),
  participants: told.participants.map((each) => ({ ...each, entity: rename(each.entity) })),
  place: told.place === null ? null : rename(told.place),
})

/** One entity out of those that are called the same. */
export function renamedEntities(entities: readonly Entity[], ids: Renaming): Entity[] {
  const parts = new Map<string, Entity[]>()
  for (const entity of entities) {
    const id = ids.get(entity.id) ?? entity.id
    parts.set(id, [...(parts.get(id) ?? []), { ...entity, id }])
  }
  return [...parts.values()].map((same) => (same.length === 1 ? same : [joinedEntity(same)])).flat()
}

export const renamedStatement = (told: Statement, ids: Renaming): Statement =>
  ids.size === 0 ? told : statement(told, (id) => ids.get(id) ?? id)

/** One event out of those that are called the same. */
export function renamedEvents(events: readonly NewsEvent[], ids: Renaming): NewsEvent[] {
  const parts = new Map<string, NewsEvent[]>()
  for (const told of events) {
    const called = event(told, (id) => ids.get(id) ?? id)
    parts.set(called.id, [...(parts.get(called.id) ?? []), called])
  }
  return [...parts.values()].map(joinedEvent)
}

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort()

/** What a happening is compared by that an article told of by several ids. */
const joinedProfile = ([first, ...others]: readonly [EventProfile, ...EventProfile[]]): EventProfile =>
  others.reduce(
    (one, other) => ({
      event: one.event,
      lemmas: inOrder([...one.lemmas, ...other.lemmas]),
      kinds: inOrder([...one.kinds, ...other.kinds]),
      beside: inOrder([...one.beside, ...other.beside]),
      near: inOrder([...one.near, ...other.near]),
      isCommon: one.isCommon && other.isCommon,
      isVerbal: one.isVerbal || other.isVerbal,
      at: [...one.at, ...other.at].sort(([a], [b]) => a - b),
      sentence: Math.min(one.sentence, other.sentence),
    }),
    first,
  )

/** What happenings are compared by, once for those that are called the same. */
export function renamedProfiles(profiles: readonly EventProfile[], ids: Renaming): EventProfile[] {
  const parts = new Map<string, [EventProfile, ...EventProfile[]]>()
  for (const profile of profiles) {
    const called = { ...profile, event: ids.get(profile.event) ?? profile.event }
    const same = parts.get(called.event)
    if (same === undefined) parts.set(called.event, [called])
    else same.push(called)
  }
  return [...parts.values()].map(joinedProfile)
}

/** A reading with the ids that a graph of many articles has for what it tells of. */
export function renamed(reading: ArticleReading, ids: Renaming): ArticleReading {
  if (ids.size === 0) return reading
  const rename: Rename = (id) => ids.get(id) ?? id
  const { entities, statements, events, fragments, attributions, profile } = reading
  return {
    ...reading,
    entities: renamedEntities(entities, ids),
    statements: statements.map((each) => statement(each, rename)),
    ...(events === undefined ? {} : { events: renamedEvents(events, ids) }),
    ...(fragments === undefined ? {} : { fragments: fragments.map((each) => statement(each, rename)) }),
    ...(attributions === undefined ? {} : { attributions: attributions.map((each) => attribution(each, rename)) }),
    ...(profile === undefined
      ? {}
      : {
          profile: {
            ...profile,
            entities: profile.entities.map((each) => ({ ...each, entity: rename(each.entity) })),
            events: renamedProfiles(profile.events, ids),
          },
        }),
  }
}
