import type { Entity, NewsEvent, Ontology, Participant, Statement } from '../model/index.ts'

/**
 * Events that no frame evokes but that the article speaks of more than once or by name ("the stampede", "the Hajj"), with
 * what statements about them tell: who has a part in them, when and where.
 */
export function eventsSpokenOf(
  statements: readonly Statement[],
  entities: readonly Entity[],
  known: ReadonlySet<string>,
  ontology: Ontology,
): NewsEvent[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return entities
    .filter(
      ({ id, class: className, named, mentions }) =>
        !known.has(id) && ontology.isA(className, 'Event') && (named || mentions.length > 1),
    )
    .flatMap(({ id, class: className }): NewsEvent[] => {
      const about = statements.filter((statement) => termsOf(statement).some(({ entity }) => entity === id))
      const [first] = about
      if (first === undefined) return []
      const subject = about.filter(({ subject: { term } }) => term.kind === 'entity' && term.entity === id)
      const surest = subject[0] ?? first
      return [
        {
          id,
          class: className,
          participants: participantsIn(about, id, (entity) => ontology.isA(byId.get(entity)?.class ?? '', 'Agent')),
          time: subject.find(({ time }) => time !== null && time.certainty !== 'implied')?.time ?? null,
          place: subject.find(({ place }) => place !== null)?.place ?? null,
          polarity: subject.length === 0 ? 'positive' : surest.polarity,
          modality: surest.modality,
          statements: about.map((statement) => statement.id),
        },
      ]
    })
}

/** Entities of a statement's parts by role. */
function termsOf({ subject, object, arguments: roles }: Statement): Participant[] {
  return [
    { role: 'subject', term: subject.term },
    ...(object ? [{ role: 'object', term: object.term }] : []),
    ...roles,
  ].flatMap(({ role, term }) => (term.kind === 'entity' ? [{ role, entity: term.entity }] : []))
}

/** Agents that stand as subject or object beside the event. */
function participantsIn(
  statements: readonly Statement[],
  event: string,
  isAgent: (entity: string) => boolean,
): Participant[] {
  const found = new Map<string, Participant>()
  for (const part of statements.flatMap(termsOf)) {
    if (['subject', 'object'].includes(part.role) && part.entity !== event && isAgent(part.entity))
      found.set(`${part.role} ${part.entity}`, part)
  }
  return [...found.values()]
}
