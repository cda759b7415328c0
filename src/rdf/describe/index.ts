import { DataFactory } from 'n3'
import { mergeEntities, naturalOrder } from '../../model/index.ts'
import { mergeEvents } from '../../model/merge-events.ts'
import { onceFor } from '../../model/once-for.ts'
import type { ArticleReading, Statement } from '../../model/index.ts'
import type { FindContradictions } from '../contradictions.ts'
import type { Description, Section } from '../description.ts'
import type { Names } from '../names.ts'
import type { Profile } from '../profile.ts'
import { describeArticle, describeMaking, describeSentences } from './article.ts'
import { ArticleScope } from './article-scope.ts'
import { describeShared, describeTold, factProperties } from './entity.ts'
import { describeContradiction } from './contradiction.ts'
import { factsBySubject } from './fact.ts'
import { describeStatement } from './statement.ts'
import { describeWritten, writtenEntity } from './full/index.ts'
import { Written } from './full/written.ts'

const inTextOrder = <Told extends Statement>(told: readonly Told[]): Told[] =>
  told.toSorted((a, b) => a.evidence.sentence - b.evidence.sentence || naturalOrder(a.id, b.id))

/** The same reading with its parts in the order in which they are written, which is no matter of chance. */
const inOrder = (reading: ArticleReading): ArticleReading => ({
  ...reading,
  statements: inTextOrder(reading.statements),
  fragments: inTextOrder(reading.fragments ?? []),
  entities: reading.entities.toSorted((a, b) => naturalOrder(a.id, b.id)),
  events: [...(reading.events ?? [])].sort((a, b) => naturalOrder(a.id, b.id)),
})

/** Classes of the events that statements stand for, by the statements' ids. */
function eventClasses({ statements, events = [] }: ArticleReading): Map<string, string> {
  const ids = new Set(statements.map(({ id }) => id))
  return new Map(events.filter(({ id }) => ids.has(id)).map((event) => [event.id, event.class]))
}

function* describeStatements(scope: ArticleScope, profile: Profile): Generator<Description> {
  const { reading } = scope
  const classes = eventClasses(reading)
  for (const statement of reading.statements)
    yield describeStatement(scope, statement, classes.get(statement.id), profile === 'rdf12')
  if (profile !== 'full') return yield* describeSentences(scope)
  const written = new Written(scope)
  for (const { index, text, start, end } of reading.analysis.sentences)
    scope.sentence({ article: reading.article.id, sentence: index, text, start, end })
  yield* describeWritten(written)
  yield* describeSentences(scope, (span) => written.span(span))
}

/** What one article tells, with where it is from and what read it: all of it stands in the article's graph. */
export function articleSection(names: Names, reading: ArticleReading, profile: Profile): Section {
  const graph = names.graph(reading.article.id)
  const descriptions = describeReading(new ArticleScope(names, inOrder(reading)), graph.value, profile)
  return { graph, descriptions, isShared: false }
}

function* describeReading(scope: ArticleScope, graph: string, profile: Profile): Generator<Description> {
  const { names, reading } = scope
  yield* describeMaking(names, DataFactory.namedNode(graph), reading.article.id)
  yield* describeArticle(scope)
  const facts = factsBySubject(scope, profile === 'facts')
  const events = new Map((reading.events ?? []).map((event) => [event.id, event]))
  for (const entity of reading.entities) {
    const { value } = names.entity(entity.id)
    yield describeTold(scope, entity, facts.get(value) ?? [], events.get(entity.id))
    facts.delete(value)
  }
  for (const triples of facts.values())
    for (const { subject } of triples.slice(0, 1)) yield { subject, repeats: true, properties: factProperties(triples) }
  if (profile !== 'facts') yield* describeStatements(scope, profile)
  yield* scope.named()
}

/** What articles have in common: their entities, joined. It changes with every article that is added. */
export function sharedSection(
  names: Names,
  readings: readonly ArticleReading[],
  profile: Profile,
  contradictions: FindContradictions,
): Section {
  return { graph: names.shared, descriptions: describeJoined(names, readings, profile, contradictions), isShared: true }
}

const sharedBy = onceFor((readings) => ({
  entities: mergeEntities(readings),
  events: new Map(mergeEvents(readings).map((event) => [event.id, event])),
}))

function* describeJoined(
  names: Names,
  readings: readonly ArticleReading[],
  profile: Profile,
  contradictions: FindContradictions,
): Generator<Description> {
  const { entities, events } = sharedBy(readings)
  for (const entity of entities) {
    const { subject, properties } = describeShared(names, entity, events.get(entity.id))
    yield { subject, properties: profile === 'full' ? [...properties, ...writtenEntity(entity)] : properties }
  }
  if (profile === 'facts') return
  const { found, evidence } = contradictions(readings)
  for (const contradiction of found) yield* describeContradiction(names, contradiction, evidence)
}
