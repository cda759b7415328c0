import type { TimeInterval } from './time.ts'
import type { Modality, Polarity } from './statement.ts'

/** Someone or something that takes part in an event. */
export interface Participant {
  /** `subject`, `object` or another role of the statements that tell of the event. */
  readonly role: string
  /** Entity id. */
  readonly entity: string
}

/** Something that happened, may happen or did not, however often the article tells of it. */
export interface NewsEvent {
  /**
   * Id of the entity that stands for it, where a noun names it ("the visit") or several sentences tell of it; else of the
   * first statement that tells of it.
   */
  readonly id: string
  /** Class of the ontology: `Visit`. */
  readonly class: string
  readonly participants: readonly Participant[]
  readonly time: TimeInterval | null
  /** Entity id of the place, where one is told. */
  readonly place: string | null
  /** As the surest statement of it has them. */
  readonly polarity: Polarity
  readonly modality: Modality
  /** Ids of the statements that tell of it, in text order. */
  readonly statements: readonly string[]
}
