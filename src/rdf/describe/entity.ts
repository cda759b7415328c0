import type { Literal, NamedNode } from 'n3'
import type { Entity, NewsEvent, Participant } from '../../model/index.ts'
import type { Description, Property } from '../description.ts'
import { maybe, several } from '../description.ts'
import { english, truth } from '../literal.ts'
import { wikidataItem, wikipediaPage, type Names } from '../names.ts'
import { foaf, ngs, owl, rdf, rdfs, sem, skos, time } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'
import type { Triple } from './fact.ts'

/** What an article tells of an entity: its class, what is told as fact and, of an event, who takes part, where and when. */
export function describeTold(
  scope: ArticleScope,
  entity: Entity,
  facts: readonly Triple[],
  event: NewsEvent | undefined,
): Description {
  const { names } = scope
  return {
    subject: names.entity(entity.id),
    repeats: true,
    properties: [
      [rdf.type, names.class(entity.class), ...(event === undefined ? [] : [sem.Event])],
      ...factProperties(facts),
      ...(event === undefined ? [] : eventProperties(scope, event)),
    ],
  }
}

/** Facts of one subject, predicate by predicate. */
export function factProperties(facts: readonly Triple[]): readonly Property[] {
  const objects = new Map<NamedNode['value'], { predicate: NamedNode; all: (NamedNode | Literal)[] }>()
  for (const { predicate, object } of facts) {
    const found = objects.get(predicate.value)
    if (found === undefined) objects.set(predicate.value, { predicate, all: [object] })
    else found.all.push(object)
  }
  return [...objects.values()].flatMap(({ predicate, all }) => several(predicate, all))
}

/** Who takes part, by role. */
export function participantProperties(names: Names, participants: readonly Participant[]): readonly Property[] {
  const byRole = new Map<string, NamedNode[]>()
  for (const { role, entity } of participants) byRole.set(role, [...(byRole.get(role) ?? []), names.entity(entity)])
  return [...byRole].flatMap(([role, nodes]) => several(names.role(role), nodes))
}

/** That it happened is not said: its statements tell by their polarity and modality, the surest of them in the shared graph. */
function eventProperties(scope: ArticleScope, { participants, place, time: when }: NewsEvent): readonly Property[] {
  const others = participants.filter(({ role }) => role !== 'place')
  const places = participants.filter(({ role }) => role === 'place').map(({ entity }) => entity)
  const { names } = scope
  return [
    ...participantProperties(names, others),
    ...several(names.role('place'), [...places, ...(place === null ? [] : [place])].map(names.entity)),
    ...maybe(time.hasTime, when, (each) => scope.time(each)),
  ]
}

/** What all articles together know of an entity: its names, what it is elsewhere and, of an event, whether it happened. */
export function describeShared(names: Names, entity: Entity, event: NewsEvent | undefined): Description {
  const { id, label, aliases, named, wikidata, wikipedia } = entity
  return {
    subject: names.entity(id),
    properties: [
      [rdfs.label, english(label)],
      ...several(
        skos.altLabel,
        aliases.filter((alias) => alias !== label).map((alias) => english(alias)),
      ),
      [ngs.named, truth(named)],
      ...maybe(owl.sameAs, wikidata === undefined ? null : wikidataItem(wikidata), (item) => item),
      ...maybe(foaf.isPrimaryTopicOf, wikipedia, wikipediaPage),
      ...(event === undefined
        ? []
        : ([
            [ngs.polarity, names.stance(event.polarity)],
            [ngs.modality, names.stance(event.modality)],
          ] as const)),
    ],
  }
}
