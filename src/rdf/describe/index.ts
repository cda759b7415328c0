import { inArticleOrder, invariant, mergeEntities, naturalOrder } from '../../model/index.ts'
import type { ArticleReading, Attribution, Entity, TimeInterval } from '../../model/index.ts'
import type { Description, Properties } from '../description.ts'
import type { Names } from '../names.ts'
import { describeArticle } from './article.ts'
import { ArticleScope } from './article-scope.ts'
import { describeAttribution } from './attribution.ts'
import { describeEntity, describeMention } from './entity.ts'
import { eventsByEntity } from './event.ts'
import { describeStatement, plainTriple, type Fact } from './statement.ts'
import { describeTime } from './time.ts'
import { describeVocabulary } from './vocabulary-used.ts'

/** Objects of plain triples by subject (entity id), predicate and themselves, each once. */
type Facts = Map<string, Map<string, Map<string, Fact>>>

function factsOf(names: Names, readings: readonly ArticleReading[]): Facts {
  const facts: Facts = new Map()
  for (const statement of readings.flatMap(({ statements }) => statements)) {
    const fact = plainTriple(names, statement)
    if (fact === null) continue
    const ofSubject = facts.get(fact.subject) ?? new Map<string, Map<string, Fact>>()
    const objects = ofSubject.get(fact.predicate.id) ?? new Map<string, Fact>()
    facts.set(fact.subject, ofSubject.set(fact.predicate.id, objects.set(fact.object.id, fact)))
  }
  return facts
}

const propertiesOf = (facts: ReadonlyMap<string, ReadonlyMap<string, Fact>> | undefined): Properties =>
  [...(facts?.values() ?? [])].flatMap((objects): Properties => {
    const all = [...objects.values()]
    return all.slice(0, 1).map(({ predicate }) => [predicate, ...all.map(({ object }) => object)])
  })

const isTime = (thing: TimeInterval | Attribution): thing is TimeInterval => 'certainty' in thing

/** Times and attributions that have been named so far, those that they name in turn included. */
function* describeNamed(scope: ArticleScope): Generator<Description> {
  for (let named = scope.takeNamed(); named.length > 0; named = scope.takeNamed())
    for (const thing of named) yield isTime(thing) ? describeTime(scope, thing) : describeAttribution(scope, thing)
}

function* describeReading(
  scope: ArticleScope,
  reading: ArticleReading,
  entities: ReadonlyMap<string, Entity>,
): Generator<Description> {
  yield describeArticle(scope, reading)
  const classes = eventClasses(reading)
  for (const statement of reading.statements)
    yield describeStatement(scope, statement, entities, classes.get(statement.id))
  yield* describeNamed(scope)
  let count = 0
  for (const entity of reading.entities)
    for (const mention of entity.mentions) yield describeMention(scope, entity, mention, ++count)
  yield* scope.quotes()
}

/** Classes of the events that statements stand for. */
function eventClasses({ statements, events = [] }: ArticleReading): Map<string, string> {
  const ids = new Set(statements.map(({ id }) => id))
  return new Map(events.filter(({ id }) => ids.has(id)).map((event) => [event.id, event.class]))
}

/** The same reading with its parts in the order in which they are written, which is no matter of chance. */
const inOrder = (reading: ArticleReading): ArticleReading => ({
  ...reading,
  statements: reading.statements.toSorted(
    (a, b) => a.evidence.sentence - b.evidence.sentence || naturalOrder(a.id, b.id),
  ),
  events: [...(reading.events ?? [])].sort((a, b) => naturalOrder(a.id, b.id)),
  entities: reading.entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end) }))
    .sort((a, b) => naturalOrder(a.id, b.id)),
})

/** The things of an article; its times are numbered in text order, before statements and events ask for some of them. */
function scopeOf(names: Names, { article, times = [] }: ArticleReading): ArticleScope {
  const scope = new ArticleScope(names, article)
  for (const interval of times) scope.interval(interval)
  return scope
}

const classesUsed = (readings: readonly ArticleReading[], entities: readonly Entity[]): string[] => [
  ...entities.map((entity) => entity.class),
  ...readings.flatMap((reading) => [...eventClasses(reading).values()]),
]

/** Everything in some readings, in the order in which it is written. */
export function* describeReadings(names: Names, readings: readonly ArticleReading[]): Generator<Description> {
  const ordered = inArticleOrder(readings).map(inOrder)
  const entities = mergeEntities(ordered)
  const facts = factsOf(names, ordered)
  const scopes = new Map(ordered.map((reading) => [reading.article.id, scopeOf(names, reading)]))
  const events = eventsByEntity(ordered, scopes)
  yield* describeVocabulary(names, ordered, classesUsed(ordered, entities))
  for (const entity of entities)
    yield describeEntity(names, entity, propertiesOf(facts.get(entity.id)), events.get(entity.id))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const reading of ordered) {
    const { id } = reading.article
    yield* describeReading(invariant(scopes.get(id), 'every article has its scope'), reading, byId)
    // Nothing refers to the article's own things from here on.
    scopes.delete(id)
  }
}
