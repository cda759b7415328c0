import type { Article, ArticleReading, NewsEvent, Statement } from '../../src/model/index.ts'
import { entityOf, readingOf, statementOf } from '../evaluate/hand-made.ts'

const PLACES = ['Norway', 'Chile', 'Kenya', 'Nepal', 'Malta']
const GOODS = ['grain', 'timber', 'copper', 'fruit']

/** The text of a story; all texts differ, and many share a place or what is bought. */
export function storyText(number: number): string {
  const [place, goods] = [PLACES[number % PLACES.length], GOODS[number % GOODS.length]]
  return `${place} buys ${goods} from Company${number} and visits Peru.`
}

/** What a reader finds in an article with the text of a story: two statements and one event. */
export function storyReading(article: Article): ArticleReading {
  const { id, text } = article
  const [place = '', , goods = '', , company = ''] = text.split(' ')
  const evidence = { article: id, sentence: 0, text, start: 0, end: text.length }
  const time = {
    start: '2025-07-28',
    end: '2025-07-29',
    value: '2025-07-28/2025-07-29',
    kind: 'date',
    certainty: 'stated',
  } as const
  const event = `${place.toLowerCase()}-visit`
  const statements: Statement[] = [
    statementOf(text, { subject: place, relation: 'buys', object: goods, change: { id: `${id}-s0-1`, evidence } }),
    statementOf(text, {
      subject: place,
      relation: 'visits',
      object: 'Peru',
      property: 'visits',
      change: { id: `${id}-s0-2`, evidence, time, event },
    }),
  ]
  const told: NewsEvent = {
    id: event,
    class: 'Visit',
    participants: [
      { role: 'subject', entity: place.toLowerCase() },
      { role: 'object', entity: 'peru' },
    ],
    time: company.endsWith('0') ? time : null,
    place: null,
    polarity: 'positive',
    modality: 'actual',
    statements: [`${id}-s0-2`],
  }
  const entities = [
    // Some articles link the place, others know it by another name too.
    entityOf(text, place, {
      type: 'place',
      class: 'State',
      ...(company.endsWith('1') ? { wikidata: 'Q1' } : {}),
      aliases: company.endsWith('2') ? ['the kingdom'] : [],
    }),
    entityOf(text, goods, { type: 'substance', class: 'Thing', named: false }),
    entityOf(text, 'Peru', { type: 'place', class: 'State' }),
    { ...entityOf(text, place, { type: 'event', class: 'Visit' }), id: event, label: `${place}'s visit` },
  ]
  return { ...readingOf(text, { statements, entities }, { article }), events: [told] }
}

const storyArticle = (number: number, text = storyText(number)): Article => ({
  id: `story-${number}`,
  source: `stories.jsonl:${number}`,
  format: 'text',
  text,
  story: [{ kind: 'paragraph', start: 0, end: text.length }],
})

export const story = (number: number, text?: string): ArticleReading => storyReading(storyArticle(number, text))

export const stories = (count: number): ArticleReading[] => Array.from({ length: count }, (_, at) => story(at + 1))
