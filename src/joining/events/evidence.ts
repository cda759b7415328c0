import { likenessOf } from '../story.ts'
import { farApart } from '../far-apart.ts'
import type { EventNode } from './node.ts'

/** What speaks for and against two happenings' being one, each from 0 to 1; `story…` of two articles, `article…` of one. */
export const EVIDENCE = [
  'story',
  'storySame',
  'storyLemma',
  'storyKind',
  'storyBeside',
  'storyCommon',
  'oneStory',
  'oneStoryLemma',
  'oneStoryKind',
  'oneStoryNoNear',
  'sameLemma',
  'sameKind',
  'beside',
  'nothingBeside',
  'near',
  'nothingNear',
  'samePart',
  'partElsewhere',
  'partsDiffer',
  'samePlace',
  'placesDiffer',
  'sameTime',
  'sameClass',
  'classesDiffer',
  'bothVerbal',
  'oneVerbal',
  'bothAtTop',
  'common',
  'article',
  'articleLemma',
  'articleNouns',
  'articleSentence',
  'farApart',
] as const
export type EvidenceName = (typeof EVIDENCE)[number]
export type Evidence = Readonly<Record<EvidenceName, number>>

/** Articles as alike as this are mostly of one story. */
const ONE_STORY = 0.25
/** Sentences at the top of an article, which tell what it is about. */
const TOP = 2
/** The class of events of which no more is known. */
const ANY = 'Event'

const yes = (is: boolean): number => (is ? 1 : 0)

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const each of a) if (b.has(each)) count += 1
  return count === 0 ? 0 : count / Math.sqrt(a.size * b.size)
}

/** Whether two sets have something in common. */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}

/** Whether somebody takes part in both in one role, or in different ones, and whether others do in one role. */
function partsIn(a: EventNode, b: EventNode): { same: boolean; elsewhere: boolean; differ: boolean } {
  let [same, elsewhere, differ] = [false, false, false]
  for (const [role, ids] of a.parts)
    for (const [other, them] of b.parts) {
      const common = meets(ids, them)
      if (role === other) {
        same ||= common
        differ ||= !common
      } else elsewhere ||= common
    }
  return { same, elsewhere, differ }
}

export function evidenceOf(a: EventNode, b: EventNode): Evidence {
  const isOne = a.article === b.article
  const [one, across] = [yes(isOne), yes(!isOne)]
  const { words: story, story: oneStory } = isOne ? { words: 0, story: 0 } : likenessOf(a.story, b.story)
  const [sameLemma, sameKind] = [yes(meets(a.lemmas, b.lemmas)), yes(meets(a.kinds, b.kinds))]
  const beside = overlap(a.beside, b.beside)
  const near = overlap(a.near, b.near)
  const parts = partsIn(a, b)
  const common = yes(a.isCommon || b.isCommon)
  const areClassed = [a, b].every((node) => node.class !== '' && node.class !== ANY)
  const places = a.place !== null && b.place !== null
  return {
    story,
    storySame: across * yes(story >= ONE_STORY),
    storyLemma: sameLemma * story,
    storyKind: sameKind * story,
    storyBeside: beside * story,
    storyCommon: common * story,
    oneStory,
    oneStoryLemma: sameLemma * oneStory,
    oneStoryKind: sameKind * oneStory,
    oneStoryNoNear: yes(near === 0) * oneStory,
    sameLemma,
    sameKind,
    beside,
    nothingBeside: yes(beside === 0),
    near,
    nothingNear: yes(near === 0 && a.near.size > 0 && b.near.size > 0),
    samePart: yes(parts.same),
    partElsewhere: yes(parts.elsewhere),
    partsDiffer: yes(parts.differ && !parts.same),
    samePlace: yes(places && a.place === b.place),
    placesDiffer: yes(places && a.place !== b.place),
    sameTime: yes(a.time !== null && a.time.value === b.time?.value),
    sameClass: yes(areClassed && a.class === b.class),
    classesDiffer: yes(areClassed && a.class !== b.class),
    bothVerbal: yes(a.isVerbal && b.isVerbal),
    oneVerbal: yes(a.isVerbal !== b.isVerbal),
    bothAtTop: yes(a.sentence < TOP && b.sentence < TOP),
    common,
    article: one,
    articleLemma: one * sameLemma,
    articleNouns: one * yes(!a.isVerbal && !b.isVerbal),
    articleSentence: one * yes(a.sentence === b.sentence),
    farApart: farApart(a.day, b.day),
  }
}
