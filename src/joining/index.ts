import { inArticleOrder, type ArticleReading } from '../model/index.ts'
import { mergeEvents } from '../model/merge-events.ts'
import { onceFor } from '../model/once-for.ts'
import { Decisions } from './decisions/decisions.ts'
import { joinedNodes } from './entities/in-memory.ts'
import { nodesOf } from './entities/node.ts'
import { happeningIds } from './events/join.ts'
import { renamed, type Renaming } from './renamed.ts'

export { Decisions, type Verdict } from './decisions/decisions.ts'
export { DecisionsError, type Decision, type DecisionsFile, type Reference } from './decisions/decision.ts'
export { blockingKeys, identityKey, isKnownKey, itemKey, reachUnder } from './entities/blocking.ts'
export { cannotBeOne, type Outline } from './entities/constraints.ts'
export { isLink, isToldBefore } from './entities/earlier.ts'
export { comparison, type Comparison } from './entities/explain.ts'
export { idOf } from './entities/identifiers.ts'
export { groupsOf, LIKELY, nodeKey, pairOf, probabilityOf, type Group, type Pair } from './entities/join.ts'
export { dayOf, isDecided, knownIn, nodesOf, type JoinNode } from './entities/node.ts'
export { happeningGroups, isLikely, type EventPair, type HappeningGroup } from './events/groups.ts'
export { mayTellOfTheSame, pairsBetween } from './events/join.ts'
export { eventNodesFrom, eventNodesOf, type EventNode } from './events/node.ts'
export { mayShareStory, STORY_REACH, type StoryMark } from './events/stories.ts'
export { beginsEra, eraIn } from './eras.ts'
export { reachOf, type Reach } from './reach.ts'
export { storySketch, type StorySketch, type Weighed } from './story.ts'
export { lotOf, storyKeys, storySignature } from './story-keys.ts'
export { renamed, renamedEntities, renamedEvents, renamedProfiles, renamedStatement, type Renaming } from './renamed.ts'
export { profileOf, rankIn, type WordRank } from './profile.ts'

/**
 * The readings, by article id, with one id for what several of them tell of, and different ones for what only bears one name:
 * entities first, then what happens to them. The order of `readings` does not matter. One without a profile is joined by
 * the ids that it has. What `decisions` say goes before all evidence; what is joined by them has no profile any more.
 */
export function joinReadings(readings: readonly ArticleReading[], decisions = Decisions.none): ArticleReading[] {
  return decisions === Decisions.none ? [...joinedByEvidence(readings)] : joinedBy(readings, decisions)
}

const joinedByEvidence = onceFor((readings) => joinedBy(readings, Decisions.none))

function joinedBy(readings: readonly ArticleReading[], decisions: Decisions): ArticleReading[] {
  const decided = readings.map((reading) => decidedOn(reading, decisions))
  const entities = withIds(inArticleOrder(decided), joinedEntityIds(readings, decisions))
  return withIds(entities, happeningIds(entities)).map((reading) => {
    const joined = reading.events === undefined ? reading : { ...reading, events: mergeEvents([reading]) }
    if (decisions.all.length === 0) return joined
    // evidence alone would join it otherwise
    const { profile: _, ...final } = joined
    return final
  })
}

const decidedOn = (reading: ArticleReading, decisions: Decisions): ArticleReading => ({
  ...reading,
  entities: decisions.applied(reading.entities, reading.article.id),
})

const withIds = (readings: readonly ArticleReading[], ids: ReadonlyMap<string, Renaming>): ArticleReading[] =>
  readings.map((reading) => renamed(reading, ids.get(reading.article.id) ?? new Map()))

function joinedEntityIds(readings: readonly ArticleReading[], decisions: Decisions): Map<string, Renaming> {
  const ids = new Map<string, Map<string, string>>(readings.map(({ article }) => [article.id, new Map()]))
  for (const { id: joined, group } of joinedNodes(readings.flatMap((reading) => nodesOf(reading, decisions))))
    for (const { article, id } of group.members) if (id !== joined) ids.get(article)?.set(id, joined)
  return ids
}
