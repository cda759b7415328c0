import {
  lotOf,
  mayShareStory,
  storyKeys,
  storySignature,
  dayOf,
  STORY_REACH,
  type StoryMark,
} from '../joining/index.ts'
import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { articleKey, key, partsOf, termKey } from './keys.ts'
import { onceOf } from './once-of.ts'
import type { Heard } from './record-reader.ts'
import type { Sketch } from './sketch.ts'
import { dayIn, timeKey } from './time-key.ts'
import { windowOf, type Placed, type Window } from './window.ts'

/** What little of an article tells that nothing in it is one with what another tells. */
export interface Mark extends StoryMark {
  /** What the words for all that happens in it stand for: a sign for each, which few others share. */
  readonly kinds: ReadonlySet<string>
}

/** An article that lies next to another under a word. */
export type Near = Mark & Placed

/** Signs for kinds are of so many letters, of five bits each. */
const LETTERS = 3
const signOf = (kind: string): string => (lotOf(kind) >>> 17).toString(32).padStart(LETTERS, '0')

const BEHIND = ' '

const valueOf = (signature: string, kinds: Iterable<string>): string =>
  signature + BEHIND + [...new Set([...kinds].map(signOf))].sort().join('')

const signsIn = (written: string): Set<string> =>
  new Set(Array.from({ length: written.length / LETTERS }, (_, at) => written.substr(at * LETTERS, LETTERS)))

/** The same rows are looked at for each that comes beside them. */
const nearIn = onceOf(([row, value]: Row): Near => {
  const [, time = '', article = ''] = partsOf(row)
  const [signature = '', kinds = ''] = value.split(BEHIND)
  return { article, day: dayIn(time), signature, kinds: signsIn(kinds) }
})

export const markOf = ({ day, story, kinds }: Sketch): Mark => ({
  day,
  signature: storySignature(story.keys),
  kinds: new Set([...kinds].map(signOf)),
})

const storyRow = (word: string, id: string, day: number | undefined): string =>
  key('story', termKey(word), timeKey(day), articleKey(id))

/** What an article is found by when the happenings of others are joined. */
export function storyRows({ head: { article, profile } }: Pick<Heard, 'head'>): Row[] {
  if (profile === undefined) return []
  const words = storyKeys(profile)
  const value = valueOf(
    storySignature(words),
    profile.events.flatMap(({ kinds }) => kinds),
  )
  const day = dayOf(article.published)
  return words.map((word) => [storyRow(word, article.id, day), value])
}

/** What lies next to an article under a word. @param without articles that are passed over */
export function storyWindow(
  { indexes }: Database,
  word: string,
  { id, day }: Sketch,
  without?: ReadonlySet<string>,
): Window<Near> {
  const beside = indexes.beside('story', termKey(word), storyRow(word, id, day))
  return windowOf(beside, day, { read: nearIn, reach: STORY_REACH }, without)
}

export function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}

/** Whether something in one article may be one with something in another, by what little is known of both. */
export const mayBeMates = (a: Mark, b: Mark): boolean => shareAny(a.kinds, b.kinds) && mayShareStory(a, b)
