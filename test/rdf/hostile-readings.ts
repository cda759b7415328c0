import fc from 'fast-check'
import { MODALITIES, POLARITIES } from '../../src/model/index.ts'
import type {
  Argument,
  ArticleReading,
  Attribution,
  Entity,
  NewsEvent,
  Phrase,
  RoleArgument,
  Statement,
  Term,
  TimeInterval,
} from '../../src/model/index.ts'

const PIECES = ['"', '"""', "'", '<', '>', '\\', '\\u0022', '\n', '\r\n', '\t', ' ', ' .', ';', '[', ']\n', '[\n', '@en', '^^', '#', '\u202e', '\u2028', '\u0085', '\u009b31m', '\u{1f600}', 'א', 'e\u0301', '</script>', 'India', 'Russia', '日本'] // prettier-ignore
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join(''))

/** Not within a character of two code units: no word begins there. */
const boundary = (article: string, place: number): number =>
  /[\udc00-\udfff]/.test(article.charAt(place)) ? place + 1 : place

/** A phrase of one or two stretches that do not touch. */
const phraseIn = (article: string): fc.Arbitrary<Phrase> =>
  fc.uniqueArray(fc.nat(article.length), { minLength: 1, maxLength: 4 }).map((places) => {
    const sorted = new Set(places.map((place) => boundary(article, place)).sort((one, other) => one - other))
    const [a = 0, b = a, c, d] = sorted
    if (a === b) return { text: '', start: a, end: a, segments: [] }
    const segments =
      c === undefined || d === undefined
        ? [{ start: a, end: b }]
        : [
            { start: a, end: b },
            { start: c, end: d },
          ]
    const parts = segments.map(({ start, end }) => article.slice(start, end))
    return { text: parts.join(' '), start: a, end: segments.at(-1)!.end, segments }
  })

const IDS = ['india', 'a/b', 'x"y', '..', 'ü', 'e<>', 'with space']
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom(...IDS).map((entity) => ({ kind: 'entity', entity }) as const),
  fc.constant({ kind: 'statement', statement: 's1' } as const),
  fc.record({
    kind: fc.constant('value' as const),
    type: fc.constantFrom('text', 'quantity', 'money', 'date' as const),
    value: fc.oneof(words, fc.constantFrom('2.50', '1e9', '2025-02-31', '2025-07')),
  }),
  words.map((unit) => ({ kind: 'value', type: 'money', value: '3', unit }) as const),
)
const head = fc.integer({ min: -1, max: 50 })
const argumentIn = (article: string): fc.Arbitrary<Argument> => fc.record({ term, phrase: phraseIn(article), head })
const roleIn = (article: string): fc.Arbitrary<RoleArgument> =>
  fc.record({
    term,
    phrase: phraseIn(article),
    head,
    role: fc.constantFrom('origin', 'place', 'of <x>'),
    marker: words,
  })
const bound = fc.constantFrom(
  '2025',
  '2025-07',
  '2025-07-28',
  '2025-07-28T15:30',
  '2025-07-28T15:30:00Z',
  '-0507',
  '2025-13',
  '0000',
  'x"',
)
const timeIn = (article: string): fc.Arbitrary<TimeInterval> =>
  fc.record(
    {
      start: bound,
      end: bound,
      value: words,
      resolution: words,
      phrase: phraseIn(article),
      kind: fc.constantFrom('date', 'duration', 'set'),
      certainty: fc.constantFrom('stated', 'resolved', 'implied'),
    },
    { requiredKeys: ['value', 'kind', 'certainty'] },
  ) as fc.Arbitrary<TimeInterval>
const attributionIn = (article: string): fc.Arbitrary<Attribution> =>
  fc.record(
    {
      source: fc.option(argumentIn(article)),
      others: fc.array(argumentIn(article), { minLength: 1, maxLength: 2 }),
      cue: phraseIn(article),
      verb: words,
      content: fc
        .tuple(fc.nat(article.length), fc.nat(article.length))
        .map(([a, b]) => ({ start: boundary(article, Math.min(a, b)), end: boundary(article, Math.max(a, b)) })),
      polarity: fc.constantFrom(...POLARITIES),
    },
    { requiredKeys: ['source', 'cue', 'verb', 'content', 'polarity'] },
  )

const statementIn = (id: string, article: string): fc.Arbitrary<Statement> =>
  fc.record({
    id: fc.constant(id),
    subject: argumentIn(article),
    relation: fc.record({
      phrase: phraseIn(article),
      text: words,
      lemma: words,
      head,
    }),
    object: fc.option(argumentIn(article)),
    arguments: fc.array(roleIn(article), { maxLength: 3 }),
    polarity: fc.constantFrom(...POLARITIES),
    modality: fc.constantFrom(...MODALITIES),
    factuality: fc.integer({ min: -3000, max: 3000 }).map((value) => value / 1000),
    attribution: fc.option(attributionIn(article)),
    time: fc.option(timeIn(article)),
    place: fc.option(fc.constantFrom(...IDS)),
    evidence: fc.constant({ article: 'hostile', sentence: 0, text: article, start: 0, end: article.length }),
    rule: words,
    confidence: fc.nat(1000).map((value) => value / 1000),
  }) as fc.Arbitrary<Statement>

const entityIn = (id: string, article: string): fc.Arbitrary<Entity> =>
  fc.record({
    id: fc.constant(id),
    label: words,
    type: fc.constantFrom('person', 'place'),
    class: fc.constantFrom('State', 'Thing', 'no such class>'),
    aliases: fc.uniqueArray(words, { maxLength: 3 }),
    mentions: fc.array(
      phraseIn(article).map(({ start, end }) => ({
        text: article.slice(start, end),
        start,
        end,
        sentence: 0,
        head: 1,
        first: 0,
        last: 2,
        form: 'name' as const,
      })),
      { maxLength: 2 },
    ),
    named: fc.boolean(),
    wikipedia: words.filter((title) => !title.includes('_')),
  })

const eventIn = (id: string, article: string, telling: string): fc.Arbitrary<NewsEvent> =>
  fc.record({
    id: fc.constant(id),
    participants: fc
      .uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 })
      .chain((ids) =>
        fc
          .constantFrom('subject', 'object', 'of <x>')
          .map((role) => ids.toSorted().map((entity) => ({ role, entity }))),
      ),
    time: fc.option(timeIn(article)),
    place: fc.option(fc.constantFrom(...IDS)),
    polarity: fc.constantFrom(...POLARITIES),
    modality: fc.constantFrom(...MODALITIES),
    statements: fc.constant([telling]),
    class: fc.constant(''),
  })

/** Readings whose every text tries to break what is written. */
export const hostileReading: fc.Arbitrary<ArticleReading> = text.chain((article) =>
  fc
    .record({
      title: words,
      url: fc.constantFrom('https://example.org/a%22%3E', 'https://example.org/?q=%3C/script%3E'),
      source: words,
      publisher: words,
      authors: fc.uniqueArray(words, { minLength: 1, maxLength: 2 }),
      published: fc.oneof(bound, words),
      entities: fc.tuple(...IDS.map((id) => entityIn(id, article))),
      statements: fc.tuple(statementIn('s1', article), statementIn('s2">', article)),
      events: fc.tuple(eventIn('x"y', article, 's1'), eventIn('e<>', article, 's2">')),
      times: fc.array(timeIn(article), { maxLength: 2 }),
      attributions: fc.array(attributionIn(article), { maxLength: 2 }),
    })
    .map(({ entities, statements, events, times, attributions, ...metadata }) => ({
      article: { id: 'hostile', format: 'text' as const, text: article, story: [], ...metadata },
      analysis: { sentences: [] },
      entities,
      statements: statements.map((statement, at) => ({ ...statement, event: events[at]!.id })),
      // The class of an event is that of its entity.
      events: events.map((event) => ({ ...event, class: entities.find(({ id }) => id === event.id)!.class })),
      diagnostics: [],
      times,
      attributions,
    })),
)
