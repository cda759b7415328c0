import type { ArticleReading, Entity, EventProfile, NewsEvent } from '../../src/index.ts'
import { entityOf, readingOf } from '../evaluate/hand-made.ts'
import type { Random } from '../scale/random.ts'

const STORIES = 3
const SUMMIT = 'World Summit'
const numbered = (word: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${word}${at}`)
const some = (random: Random, values: readonly string[], count: number): string[] =>
  [...new Set(Array.from({ length: count }, () => random.pick(values)))].sort()

/** Words that tell of one happening, or a name that every article gives it. */
function happening(event: string, ordinal: number, story: number, random: Random): EventProfile {
  return {
    event,
    lemmas: some(random, numbered('verb', 2), 1),
    kinds: some(random, numbered('kind', 3), 2),
    beside: some(random, numbered(`beside${story}-`, 4), 3),
    near: some(random, numbered(`near${story}-`, 3), 2),
    isCommon: false,
    isVerbal: random.below(2) === 0,
    at: [],
    sentence: ordinal,
  }
}

/** An article of a story, whose people are called like those of others, and what they do. */
export function toldAlike(number: number, random: Random, days: number): ArticleReading {
  const id = `article-${number}`
  const text = `Ada Berg and Bo Dahl held talks at the ${SUMMIT}.`
  const story = random.below(STORIES)
  const people = [entityOf(text, 'Ada Berg'), entityOf(text, 'Bo Dahl')]
  const named: Entity = entityOf(text, SUMMIT, { type: 'event', class: 'Event' })
  // a noun that no statement speaks of
  const talks = entityOf(text, 'talks', { type: 'abstract', class: 'Thing', named: false })
  const things = [...people, talks]
  const hasName = random.below(3) === 0
  const told = [...numbered(`${id}-s0-`, 1 + random.below(3)), ...(hasName ? [named.id] : [])]
  const events = told.map((event): NewsEvent => ({
    id: event,
    class: 'Event',
    participants: [{ role: 'subject', entity: random.pick(people).id }],
    time: null,
    place: null,
    polarity: 'positive',
    modality: 'actual',
    statements: [],
  }))
  return readingOf(
    text,
    { entities: hasName ? [...things, named] : things },
    {
      article: {
        id,
        source: id,
        format: 'text',
        text,
        published: new Date(Date.UTC(2020, 0, 1 + random.below(days))).toISOString().slice(0, 10),
        story: [{ kind: 'paragraph', start: 0, end: text.length }],
      },
      events,
      profile: {
        words: some(random, numbered(`word${story}-`, 8), 5).map((word) => [word, 5] as const),
        names: [[`name${story}`, 3]],
        numbers: [],
        entities: things.map(({ id: entity }) => ({
          entity,
          near: some(random, numbered(`place${story}-`, 3), 2),
          told: some(random, numbered('object verb', 3), 1),
          described: entity === talks.id ? ['talks'] : [`office${random.below(3)}`],
          titles: [],
          ages: [],
          qualities: [],
          contrasts: [],
          formal: [],
          marks: [],
          plural: false,
        })),
        events: [...told, talks.id].map((event, ordinal) => happening(event, ordinal, story, random)),
      },
    },
  )
}
