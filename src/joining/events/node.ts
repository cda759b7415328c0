import type { Article, ArticleReading, Entity, EventProfile, NewsEvent, TimeInterval } from '../../model/index.ts'
import { dayOf } from '../entities/node.ts'
import { storySketch, type StorySketch } from '../story.ts'

/** A happening that an article tells of as it is compared with others. */
export interface EventNode {
  readonly article: string
  /** Its id in the article. */
  readonly id: string
  /** What tells it from all others, its article's included. */
  readonly key: string
  /** Its place among the happenings of the article. */
  readonly ordinal: number
  /** Whether nouns name it, so that it is an entity of its article. */
  readonly isEntity: boolean
  /** Whether it has a name, by which every article calls it. */
  readonly isNamed: boolean
  /** Whether statements tell of it. */
  readonly isEvent: boolean
  /** Class of the ontology; empty where none is known. */
  readonly class: string
  readonly lemmas: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly isVerbal: boolean
  /** Whether every story tells of such: "say", "make". */
  readonly isCommon: boolean
  readonly sentence: number
  /** Entity ids by role. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>
  /** Those of them that have names; places are left out, since a city may stand for its state. */
  readonly namedParts: ReadonlyMap<string, ReadonlySet<string>>
  /** What the text says of when it was; null where only the tense does. */
  readonly time: TimeInterval | null
  readonly place: string | null
  /** Days since 1970 on which the article was published, where it is known. */
  readonly day: number | undefined
  readonly story: StorySketch
}

function partsOf(
  event: Omit<NewsEvent, 'statements'> | undefined,
  counts: (entity: string) => boolean,
): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>()
  for (const { role, entity } of event?.participants ?? [])
    if (counts(entity)) parts.set(role, (parts.get(role) ?? new Set<string>()).add(entity))
  return parts
}

const told = (time: TimeInterval | null | undefined): TimeInterval | null =>
  time === undefined || time === null || time.certainty === 'implied' ? null : time

/** As in ids of what only one article speaks of. */
const SCOPE = '--'

type Read = Pick<ArticleReading, 'article' | 'entities' | 'events' | 'profile'>

/** What of an article its happenings are made of. */
interface Told {
  readonly article: Pick<Article, 'id'> & { readonly published?: string | undefined }
  readonly entities: readonly Pick<Entity, 'id' | 'named' | 'type' | 'class'>[]
  readonly events: readonly Omit<NewsEvent, 'statements'>[]
  readonly profile: readonly Omit<EventProfile, 'at'>[]
  readonly story: StorySketch
}

/** The happenings of an article; none of one that has no profile, which is joined already. */
export function eventNodesOf({ article, entities, events = [], profile }: Read): EventNode[] {
  if (profile === undefined) return []
  return eventNodesFrom({ article, entities, events, profile: profile.events, story: storySketch(profile) })
}

export function eventNodesFrom({ article, entities, events, profile, story }: Told): EventNode[] {
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]))
  const isSomebody = (id: string): boolean => {
    const entity = entityOf.get(id)
    return entity !== undefined && entity.named && entity.type !== 'place'
  }
  return profile.map((own, ordinal): EventNode => {
    const event = eventOf.get(own.event)
    const entity = entityOf.get(own.event)
    return {
      article: article.id,
      id: own.event,
      key: `${article.id}\n${own.event}`,
      ordinal,
      isEntity: entity !== undefined,
      isNamed: entity?.named === true && !own.event.endsWith(`${SCOPE}${article.id}`),
      isEvent: event !== undefined,
      class: event?.class ?? entity?.class ?? '',
      lemmas: new Set(own.lemmas),
      kinds: new Set(own.kinds),
      beside: new Set(own.beside),
      near: new Set(own.near),
      isVerbal: own.isVerbal,
      isCommon: own.isCommon,
      sentence: own.sentence,
      parts: partsOf(event, () => true),
      namedParts: partsOf(event, isSomebody),
      time: told(event?.time),
      place: event?.place ?? null,
      day: dayOf(article.published),
      story,
    }
  })
}
