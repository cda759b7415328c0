import type { Entity, NewsEvent, Statement } from '../../../model/index.ts'
import type { Description, Property } from '../../description.ts'
import { maybe, several } from '../../description.ts'
import { estimate, text, truth, whole } from '../../literal.ts'
import { dcterms, ngs, oa, rdf, schema } from '../../vocabulary.ts'
import { participantProperties } from '../entity.ts'
import { describeFragment } from '../statement.ts'
import type { Written } from './written.ts'

/** What the profile "full" adds to an article: its text, all sentences, mentions and words, from which it can be read back. */
export function* describeWritten(written: Written): Generator<Description> {
  const { scope } = written
  const { names, reading } = scope
  const { article, statements, fragments = [], events = [], times = [], attributions = [] } = reading
  const told = events.filter(({ id }) => scope.entity(id) !== undefined)
  yield {
    subject: names.article(article.id),
    properties: [
      [schema.articleBody, text(article.text)],
      [ngs.format, text(article.format)],
      ...maybe(ngs.published, article.published, text),
      ...maybe(ngs.updated, article.updated, text),
      // Times come first, so that they are numbered in text order.
      ...several(
        ngs.hasInterval,
        times.map((each) => written.interval(each)),
      ),
      ...several(
        ngs.tells,
        told.map((_, at) => names.telling(article.id, at + 1)),
      ),
      ...several(
        ngs.reports,
        attributions.map((each) => written.attribution(each)),
      ),
    ],
  }
  yield* written.takeNamed()
  for (const statement of statements) {
    yield { subject: names.statement(statement.id), properties: writtenStatement(written, statement) }
    yield* written.takeNamed()
  }
  for (const fragment of fragments) {
    const { subject, properties } = describeFragment(scope, fragment)
    yield { subject, properties: [...properties, ...writtenStatement(written, fragment)] }
    yield* written.takeNamed()
  }
  for (const [at, event] of told.entries()) {
    yield { subject: names.telling(article.id, at + 1), properties: writtenEvent(written, event) }
    yield* written.takeNamed()
  }
  yield* describeMentions(written)
}

/** Mentions as Web Annotations: their body is the entity, their target the words. */
function* describeMentions(written: Written): Generator<Description> {
  const { names, reading } = written.scope
  let count = 0
  for (const entity of reading.entities)
    for (const mention of entity.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end))
      yield {
        subject: names.mention(reading.article.id, ++count),
        properties: [
          [rdf.type, oa.Annotation],
          [oa.motivatedBy, oa.identifying],
          [oa.hasBody, names.entity(entity.id)],
          [oa.hasTarget, written.span(mention)],
          [ngs.form, text(mention.form)],
          [ngs.position, whole(mention.sentence)],
          [ngs.head, whole(mention.head)],
          [ngs.first, whole(mention.first)],
          [ngs.last, whole(mention.last)],
        ],
      }
}

function writtenStatement(written: Written, statement: Statement): readonly Property[] {
  const { subject, object, relation, arguments: roles, attribution, time, factuality, place } = statement
  const { names } = written.scope
  const node = names.statement(statement.id)
  return [
    [dcterms.identifier, text(statement.id)],
    ...maybe(ngs.propertyName, relation.property, text),
    [ngs.lemma, text(relation.lemma)],
    ...maybe(ngs.passive, relation.passive, truth),
    ...several(ngs.relationWords, written.words(relation.phrase)),
    [ngs.relationHead, whole(relation.head)],
    ...maybe(ngs.factuality, factuality, estimate),
    ...several(ngs.hasArgument, [
      written.argument(node, 0, 'subject', subject),
      ...(object === null ? [] : [written.argument(node, 1, 'object', object)]),
      ...roles.map((role, at) => written.argument(node, at + 2, `role ${role.role}`, role)),
    ]),
    ...maybe(ngs.attribution, attribution, (each) => written.attribution(each)),
    ...maybe(ngs.interval, time, (each) => written.interval(each)),
    ...maybe(ngs.place, place, names.entity),
  ]
}

/** What this article tells of an event, which others may tell of too. */
function writtenEvent(written: Written, event: NewsEvent): readonly Property[] {
  const { names } = written.scope
  return [
    [rdf.type, ngs.Telling],
    [ngs.denotes, names.entity(event.id)],
    [ngs.className, text(event.class)],
    ...participantProperties(names, event.participants),
    ...maybe(ngs.place, event.place, names.entity),
    ...maybe(ngs.interval, event.time, (each) => written.interval(each)),
    [ngs.polarity, names.stance(event.polarity)],
    [ngs.modality, names.stance(event.modality)],
  ]
}

/** What "full" adds to an entity. */
export const writtenEntity = ({ id, type, class: className }: Entity): readonly Property[] => [
  [dcterms.identifier, text(id)],
  [ngs.entityType, text(type)],
  [ngs.className, text(className)],
]
