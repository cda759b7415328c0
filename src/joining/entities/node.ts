import { slug, type ArticleReading, type Entity, type EntityProfile, type EntityType } from '../../model/index.ts'
import { Decisions, type Verdict } from '../decisions/decisions.ts'
import { storySketch, type StorySketch } from '../story.ts'

/** An entity of an article as it is compared with those of other articles. */
export interface JoinNode {
  readonly article: string
  /** Its id in the article. */
  readonly id: string
  readonly label: string
  readonly type: EntityType
  readonly class: string
  readonly named: boolean
  readonly wikidata: string | undefined
  /** What it is known to be: what a user says that it is, or else its item of Wikidata. */
  readonly identity: string | undefined
  readonly verdict: Verdict
  /** Identities of everything that its article tells of, and what a user says that it is not. */
  readonly others: ReadonlySet<string>
  /** Slugs of its names; of what is only described, none. */
  readonly names: readonly string[]
  /** Of a person who is called by one name alone, that; it says who is meant within one story only. */
  readonly surname?: string
  /** The same with first names that short forms stand for. */
  readonly formal: readonly string[]
  readonly near: ReadonlySet<string>
  readonly told: ReadonlySet<string>
  readonly described: readonly string[]
  readonly titles: readonly string[]
  readonly ages: readonly string[]
  readonly qualities: ReadonlySet<string>
  /** Those of its qualities that tell it from another of its kind. */
  readonly contrasts: readonly string[]
  readonly marks: ReadonlySet<string>
  readonly plural: boolean
  /** Days since 1970 on which the article was published, where it is known. */
  readonly day: number | undefined
  readonly story: StorySketch
}

const DAY = 86_400_000

/** Days since 1970. */
export function dayOf(published: string | undefined): number | undefined {
  const time = published === undefined ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY)
}

/** What is general ("crude oil") has one id in all articles and is no one's; what happens is joined as an event. */
function isJoined({ id, type, named }: Entity, events: ReadonlySet<string>): boolean {
  if (type === 'event' || type === 'time' || events.has(id)) return false
  return named || ['person', 'organization', 'place', 'object', 'animal', 'abstract'].includes(type)
}

const namesOf = ({ label, aliases, named, type }: Entity): string[] => {
  const names = named ? [label, ...aliases] : aliases
  return [...new Set(names.filter((name) => type !== 'person' || name.includes(' ') || !named).map(slug))]
}

function surnameOf({ aliases, label, named, type }: Entity): string | undefined {
  const names = [label, ...aliases]
  return named && type === 'person' && !names.some((name) => name.includes(' ')) ? slug(label) : undefined
}

/** The nouns that names of bodies and places end in: "San Roque Hospital" is a hospital. */
const nounsIn = (entity: Entity): string[] =>
  entity.named && entity.type !== 'person'
    ? namesOf(entity).flatMap((name) => (name.includes('-') ? (name.split('-').at(-1) ?? []) : []))
    : []

/** What of a reading its entities are joined by. */
export type Told = Pick<ArticleReading, 'article' | 'entities' | 'events' | 'profile'>

/** `arrest` of `object arrest`. */
export const verbOf = (deed: string): string => deed.slice(deed.indexOf(' ') + 1)

/** The nouns by which two are described; a name's title is what another article describes by it. */
export function sharedNouns(a: JoinNode, b: JoinNode): string[] {
  if (a.named === b.named) return a.described.filter((noun) => b.described.includes(noun))
  const [named, other] = a.named ? [a, b] : [b, a]
  const nouns = nounsOf({ described: named.described, titles: named.titles.filter((title) => mayBeOf(title, other)) })
  return nounsOf(other).filter((noun) => nouns.includes(noun))
}

/** "The finance minister" is no "Foreign Minister Ann Holm". */
function mayBeOf(title: string, { qualities }: JoinNode): boolean {
  const own = title.split(' ').slice(0, -1)
  return own.length === 0 || qualities.size === 0 || own.some((word) => qualities.has(word))
}

/** What a name is found by as what is described. */
export const nounsOf = ({ described, titles }: Pick<JoinNode, 'described' | 'titles'>): readonly string[] =>
  titles.length === 0
    ? described
    : [...new Set([...described, ...titles.map((title) => title.split(' ').at(-1) ?? title)])]

/** Whether it is told by what it does who or what it is. */
export const acts = ({ type }: Pick<JoinNode, 'type'>): boolean => type === 'person' || type === 'organization'

/** How old a person is, as descriptions have it: `#34`. */
export const agesIn = ({ type, plural, ages, qualities }: JoinNode): readonly string[] =>
  type === 'person' && !plural ? [...ages, ...[...qualities].filter((quality) => /^#\d{1,2}$/.test(quality))] : []

/** "A man of 34" may be "Wim Aerts, 34". */
export const shareAge = (a: JoinNode, b: JoinNode): boolean => {
  const theirs = agesIn(b)
  return agesIn(a).some((age) => theirs.includes(age))
}

/** Whether a user says what it is the same as. */
export const isDecided = ({ verdict }: JoinNode): boolean => verdict.identity !== undefined

/** Identities of everything that an article tells of. */
export function knownIn({ article, entities }: Told, decisions: Decisions): Set<string> {
  const applied = decisions.applied(entities, article.id)
  return new Set(
    entities.flatMap((entity, at) => decisions.of(entity, article.id).identity ?? applied[at]?.wikidata ?? []),
  )
}

/** The entities of an article that other articles may tell of; none of one that has no profile, which is joined already. */
export function nodesOf(told: Told, decisions: Decisions = Decisions.none): JoinNode[] {
  const { article, entities: read, events = [], profile } = told
  if (profile === undefined) return []
  const entities = decisions.applied(read, article.id)
  const verdicts = read.map((entity) => decisions.of(entity, article.id))
  const happenings = new Set(events.map(({ id }) => id))
  const profiles = new Map(profile.entities.map((each): [string, EntityProfile] => [each.entity, each]))
  const story = storySketch(profile)
  const known = knownIn(told, decisions)
  const day = dayOf(article.published)
  return entities.flatMap((entity, at) => {
    const own = profiles.get(entity.id)
    const verdict = verdicts[at]
    const surname = surnameOf(entity)
    if (own === undefined || verdict === undefined || !isJoined(entity, happenings)) return []
    return {
      article: article.id,
      id: entity.id,
      label: entity.label,
      type: entity.type,
      class: entity.class,
      named: entity.named,
      wikidata: entity.wikidata,
      identity: verdict.identity ?? entity.wikidata,
      verdict,
      others: verdict.isNot.size === 0 ? known : new Set([...known, ...verdict.isNot]),
      names: namesOf(entity),
      ...(surname === undefined ? {} : { surname }),
      formal: own.formal,
      near: new Set(own.near),
      told: new Set(own.told),
      described: [...new Set([...own.described, ...nounsIn(entity)])],
      titles: own.titles,
      ages: own.ages,
      qualities: new Set(own.qualities),
      contrasts: own.contrasts,
      marks: new Set(own.marks),
      plural: own.plural,
      day,
      story,
    }
  })
}
