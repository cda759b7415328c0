import type { NewsEvent, Participant } from './event.ts'
import { MODALITIES, type Statement } from './statement.ts'

/** Roles by which a statement tells who takes part in an event. */
const TAKING_PART = ['subject', 'object', 'recipient', 'accompaniment', 'target']

/** Lower where it is surer that something happened. */
export const doubt = ({ modality, polarity }: Pick<NewsEvent, 'modality' | 'polarity'>): number =>
  MODALITIES.indexOf(modality) + (polarity === 'negative' ? 0.5 : 0)

/** Who takes part in what a statement tells of, each once. */
export function participantsIn({ subject, object, arguments: roles }: Statement): Participant[] {
  const parts = [{ ...subject, role: 'subject' }, ...(object ? [{ ...object, role: 'object' }] : []), ...roles]
  return parts.flatMap(({ role, term }) =>
    TAKING_PART.includes(role) && term.kind === 'entity' ? [{ role, entity: term.entity }] : [],
  )
}

/**
 * The event that statements tell of, in text order: all who take part (those who do it first), the first time and place that are told, and the
 * stance of the surest of `witnesses`.
 */
export function eventToldBy(
  id: string,
  className: string,
  statements: readonly Statement[],
  witnesses: readonly Statement[] = statements,
): NewsEvent {
  const participants = new Map<string, Participant>()
  for (const each of statements.flatMap(participantsIn))
    if (each.entity !== id) participants.set(`${each.role} ${each.entity}`, each)
  const surest = witnesses.reduce((a, b) => (doubt(b) < doubt(a) ? b : a))
  return {
    id,
    class: className,
    participants: [...participants.values()].sort((a, b) => TAKING_PART.indexOf(a.role) - TAKING_PART.indexOf(b.role)),
    time: statements.find(({ time }) => time !== null && time.certainty !== 'implied')?.time ?? null,
    place: statements.find(({ place }) => place !== null)?.place ?? null,
    polarity: surest.polarity,
    modality: surest.modality,
    statements: statements.map((statement) => statement.id),
  }
}
