import type { ArticleReading, NewsEvent, Participant } from '../model/index.ts'
import { bound, tableOf } from './table.ts'

/** An event, as an article tells of it. */
interface Told {
  readonly article: string
  readonly event: NewsEvent
  /** Ids of the article's statements that tell of it. */
  readonly statements: readonly string[]
}

function eventsIn({ article, events = [], statements }: ArticleReading): Told[] {
  const own = new Set(statements.map(({ id }) => id))
  return events.map((event) => ({
    article: article.id,
    event,
    statements: event.statements.filter((id) => own.has(id)),
  }))
}

export const EVENTS = tableOf('events', eventsIn, [
  ['id', 'text', ({ event }) => event.id],
  ['article', 'text', ({ article }) => article],
  ['class', 'text', ({ event }) => event.class],
  ['polarity', 'text', ({ event }) => event.polarity],
  ['modality', 'text', ({ event }) => event.modality],
  ['time', 'text', ({ event }) => event.time?.value],
  ['time_certainty', 'text', ({ event }) => event.time?.certainty],
  ['first_day', 'day', ({ event }) => bound(event.time?.start, 'first')],
  ['last_day', 'day', ({ event }) => bound(event.time?.end, 'last')],
  ['place', 'text', ({ event }) => event.place],
  ['statements', 'texts', ({ statements }) => statements],
])

interface TakesPart extends Participant {
  readonly article: string
  readonly event: string
}

const participantsIn = ({ article, events = [] }: ArticleReading): TakesPart[] =>
  events.flatMap((event) => event.participants.map((each) => ({ ...each, article: article.id, event: event.id })))

export const PARTICIPANTS = tableOf('participants', participantsIn, [
  ['event', 'text', ({ event }) => event],
  ['article', 'text', ({ article }) => article],
  ['role', 'text', ({ role }) => role],
  ['entity', 'text', ({ entity }) => entity],
])
